import { useEffect, useState, type ReactNode } from 'react'
import { accessText } from '@openlondon/contract/languages/en/access'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useText } from '../../../frame/text/use-text'
import { listApprovals, listKeys, type ApprovalList, type KeySummary } from '@city/sdk/portal'
import { AccountFrame, type AccountProps } from '../frame/AccountFrame'
import { ApprovalItem } from './ApprovalItem'
import { AskAccessForm } from './AskAccessForm'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { useLoad } from '../ask/use-load'
import { useGatewayApis } from '../ask/use-gateway-apis'
import { isWorking } from '../keys/working-key'
import styles from '../frame/Account.module.css'

/** What access was asked for, what came of it, and a form to ask for more. */
export function AccessPage(props: AccountProps): ReactNode {
  const { t, rich } = useText(accessText)
  const { onExpired } = props
  const { whose, mayChange } = useHolder()
  const [asked, setAsked] = useState<ApprovalList>()
  const [keys, setKeys] = useState<readonly KeySummary[]>([])
  const [said, setSaid] = useState<{ readonly text: string }>()
  const apis = useGatewayApis()
  const load = useLoad(async () => {
    setAsked(await listApprovals(portal(), whose))
    setKeys((await listKeys(portal(), whose)).keys)
  }, onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  const nameOf = (id: string): string => apis.find((api) => api.id === id)?.name ?? id
  const again = (text: string): void => {
    setSaid({ text })
    void run()
  }
  return (
    <AccountFrame {...props} title={t('access')} said={said}>
      <p className={styles.lead}>
        {rich('someDataPointsAtPersons', {
          link: (words) => <LocalLink to="/start/keys/#access-to-protected-data">{words}</LocalLink>,
        })}
      </p>
      <FailureNotice failure={load.failure} />
      <Awaiting of={load} />
      <p role="status" className="label">
        {load.slow && t('fetchingYourRequests')}
      </p>
      {asked?.approvals.length === 0 && <p className={styles.empty}>{t('youHaveNotAskedFor')}</p>}
      {asked && asked.approvals.length > 0 && (
        <ul className={styles.items}>
          {asked.approvals.map((approval) => (
            <ApprovalItem
              key={approval.id}
              of={approval}
              apiName={nameOf(approval.api)}
              keys={keys}
              onWithdrawn={() => again(t('theRequestIsWithdrawn'))}
              onExpired={onExpired}
            />
          ))}
        </ul>
      )}
      {asked && mayChange && asked.apis.length > 0 && (
        <AskAccessForm
          apis={asked.apis.map((id) => ({ id, name: nameOf(id) }))}
          keys={keys.filter(isWorking)}
          onAsked={() => again(t('theRequestWaitsForAn'))}
          onExpired={onExpired}
        />
      )}
    </AccountFrame>
  )
}
