import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { deskText } from '@openlondon/contract/languages/en/desk'
import { listReportedFaults, type ReportedFault } from '@city/sdk/portal'
import { useText } from '../../../frame/text/use-text'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useLoad } from '../ask/use-load'
import { ReportedFaultItem } from './ReportedFaultItem'
import styles from '../frame/Account.module.css'

type Props = { readonly apiId: string; readonly onExpired: () => void; readonly onAnswered: () => void }

/** What people say is wrong, until it is settled. */
export function ReportedFaults({ apiId, onExpired, onAnswered }: Props): ReactNode {
  const { t } = useText(deskText)
  const [faults, setFaults] = useState<readonly ReportedFault[]>()
  const [said, setSaid] = useState('')
  const load = useLoad(async () => setFaults((await listReportedFaults(portal(), { api: apiId })).faults), onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  const answered = useCallback(
    (text: string) => {
      setSaid(text)
      void run()
      onAnswered()
    },
    [run, onAnswered],
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
    </section>
  )
}
