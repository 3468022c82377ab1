import type { ReactNode } from 'react'
import type { UsageRow } from '@city/sdk/portal'
import { useFormats } from '../../../frame/text/use-formats'
import { pathOfOperation } from './operation-path'
import styles from '../frame/Account.module.css'

/** One row for each day and operation that had a call, newest first. */
export function UsageTable({ rows }: { readonly rows: readonly UsageRow[] }): ReactNode {
  const { count } = useFormats()
  return (
    <div className={styles.tableFrame} role="region" aria-label="Table of usage" tabIndex={0}>
      <table className={styles.usage}>
        <caption className="visually-hidden">Calls by operation and day</caption>
        <thead>
          <tr>
            <th scope="col">Day (UTC)</th>
            <th scope="col">Operation</th>
            <th scope="col" className={styles.number}>
              Calls
            </th>
            <th scope="col" className={styles.number}>
              Errors
            </th>
            <th scope="col" className={styles.number}>
              Limited
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
