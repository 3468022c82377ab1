import { useEffect, useState, type ReactNode } from 'react'
import { reportText } from '@openlondon/contract/languages/en/report'
import { useText } from '../../../frame/text/use-text'
import { listFaults, type Fault } from '@city/sdk/portal'
import { Day } from '../../../frame/text/Moment'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useLoad } from '../ask/use-load'
import { faultLooks } from './fault-looks'
import styles from '../frame/Account.module.css'

type Props = {
  readonly apiId: string | undefined
  /** One that was made just now: a copy of the list may not have it yet. */
  readonly newest: Fault | undefined
}

/** What was reported and what became of it, and nothing that anybody wrote but the owner's answer. */
export function FaultsTold({ apiId, newest }: Props): ReactNode {
  const { t, rich } = useText(reportText)
  const [faults, setFaults] = useState<readonly Fault[]>()
  const load = useLoad(async () => {
    const { faults: listed } = await listFaults(portal(), apiId === undefined ? {} : { api: apiId })
    setFaults(newest && !listed.some(({ id }) => id === newest.id) ? [newest, ...listed] : listed)
  })
  const { run } = load
  useEffect(() => void run(), [run])
  return (
    <section aria-labelledby="told">
      <h2 id="told">{apiId === undefined ? t('whatWasReported') : t('whatWasReportedOf', { api: apiId })}</h2>
      <FailureNotice failure={load.failure} />
      {faults?.length === 0 && <p className={styles.empty}>{t('nobodyHasReportedAnythingIn')}</p>}
      {faults && faults.length > 0 && (
        <ul className={styles.items}>
          {faults.map((fault) => (
            <li key={fault.id} id={fault.id}>
              <p>
                <code>{fault.operation}</code> <State of={fault.state} />
              </p>
              <p className="label">{rich('idReportedOnDay', { id: fault.id, day: <Day at={fault.reportedAt} /> })}</p>
              {fault.answer !== null && <blockquote>{fault.answer}</blockquote>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function State({ of: state }: { readonly of: Fault['state'] }): ReactNode {
  const { word } = useText(reportText)
  return <span className={`state ${faultLooks[state] ?? ''}`}>{word('state', state)}</span>
}
