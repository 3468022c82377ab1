import { useCallback, useState, type ReactNode } from 'react'
import { deskText } from '@openlondon/contract/languages/en/desk'
import { listReportedFaults } from '@city/sdk/portal'
import { useText } from '../../../frame/text/use-text'
import { usePages } from '../ask/use-pages'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { ReportedFaultItem } from './ReportedFaultItem'
import styles from '../frame/Account.module.css'

type Props = { readonly apiId: string; readonly onExpired: () => void; readonly onAnswered: () => void }

/** What people say is wrong, until it is settled. */
export function ReportedFaults({ apiId, onExpired, onAnswered }: Props): ReactNode {
  const { t } = useText(deskText)
  const [said, setSaid] = useState('')
  const fetchPage = useCallback(
    async (after: string | undefined) => {
      const { faults, next } = await listReportedFaults(portal(), { api: apiId, ...(after !== undefined && { after }) })
      return { rows: faults, next }
    },
    [apiId],
  )
  const { rows: faults, hasMore, load, again, more } = usePages(fetchPage, onExpired)
  const answered = useCallback(
    (text: string) => {
      setSaid(text)
      again()
      onAnswered()
    },
    [again, onAnswered],
  )
  return (
    <section className={styles.section} aria-labelledby="faults">
      <h2 id="faults">{t('reportsOfWrongData')}</h2>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <FailureNotice failure={load.failure} />
      <Awaiting of={load} />
      {faults?.length === 0 && <p className={styles.empty}>{t('noneWaits')}</p>}
      {faults && faults.length > 0 && (
        <ul className={styles.items}>
          {faults.map((fault) => (
            <ReportedFaultItem key={fault.id} of={fault} onAnswered={answered} onExpired={onExpired} />
          ))}
        </ul>
      )}
      {hasMore && (
        <button type="button" className="button button--quiet" aria-disabled={load.busy} onClick={more}>
          {t('moreReports')}
        </button>
      )}
    </section>
  )
}
