import type { ReactNode } from 'react'
import { usageText } from '@openlondon/contract/languages/en/usage'
import { useText } from '../../../frame/text/use-text'
import type { UsageRow } from '@city/sdk/portal'
import { useFormats } from '../../../frame/text/use-formats'
import { pathOfOperation } from './operation-path'
import styles from '../frame/Account.module.css'

/** One row for each day and operation that had a call, newest first. */
export function UsageTable({ rows }: { readonly rows: readonly UsageRow[] }): ReactNode {
  const { t } = useText(usageText)
  const { count } = useFormats()
  return (
    <div className={styles.tableFrame} role="region" aria-label={t('tableOfUsage')} tabIndex={0}>
      <table className={styles.usage}>
        <caption className="visually-hidden">{t('callsByOperationAndDay')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dayUTC')}</th>
            <th scope="col">{t('operation')}</th>
            <th scope="col" className={styles.number}>
              {t('calls2')}
            </th>
            <th scope="col" className={styles.number}>
              {t('errors')}
            </th>
            <th scope="col" className={styles.number}>
              {t('limited')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.date + row.operation}>
              <td>
                <time dateTime={row.date}>{row.date}</time>
              </td>
              <th scope="row">
                <a href={pathOfOperation(row.operation)}>
                  <code>{row.operation}</code>
                </a>
              </th>
              <td className={styles.number}>{count(row.calls)}</td>
              <td className={styles.number}>{count(row.errors)}</td>
              <td className={styles.number}>{count(row.limited)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
