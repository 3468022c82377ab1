import type { ReactNode } from 'react'
import { accessText } from '@openlondon/contract/languages/en/access'
import { useText } from '../../../frame/text/use-text'
import { withdrawApproval, type Approval, type KeySummary } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { FailureNotice } from '../ask/FailureNotice'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

type Props = {
  readonly of: Approval
  readonly apiName: string
  readonly keys: readonly KeySummary[]
  readonly onWithdrawn: () => void
  readonly onExpired: () => void
}

const states: Readonly<Record<string, string>> = {
  pending: 'state--beta',
  approved: 'state--stable',
}

/** One request, with everything that happened to it. */
export function ApprovalItem({ of: approval, apiName, keys, onWithdrawn, onExpired }: Props): ReactNode {
  const { t, rich, word } = useText(accessText)
  const { team, whose, mayChange } = useHolder()
  const withdraw = useAction(async () => {
    await withdrawApproval(portal(), { approvalId: approval.id, ...whose })
    onWithdrawn()
  }, onExpired)
  const isOpen = approval.state === 'pending' || approval.state === 'approved'
  const key = keys.find(({ id }) => id === approval.keyId)
  return (
    <li className={isOpen ? undefined : styles.ended}>
      <h2>
        {apiName}{' '}
        <span className={`state ${states[approval.state] ?? 'state--retired'}`}>{word('state', approval.state)}</span>
      </h2>
      <p>
        {approval.keyId === null
          ? t('forEveryKey')
          : t('forTheKeyKey', { key: key ? `${key.name} (…${key.last4})` : approval.keyId })}{' '}
        {approval.expiresAt && approval.state === 'approved' && (
          <>{rich('untilMoment', { moment: <Moment at={approval.expiresAt} /> })}</>
        )}
      </p>
      <blockquote>{approval.purpose}</blockquote>
      <ol className={styles.history}>
        {approval.history.map((event) => (
          <li key={event.at + event.state}>
            {rich(event.state === 'pending' ? 'asked' : 'happened', {
              moment: <Moment at={event.at} />,
              state: word('state', event.state),
              by: word('side', event.by === 'holder' && team ? 'team' : event.by),
            })}
            {event.note !== null && <>: “{event.note}”</>}
          </li>
        ))}
      </ol>
      <FailureNotice failure={withdraw.failure} />
      {isOpen && mayChange && (
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={withdraw.busy}
          onClick={() => void withdraw.run()}
        >
          {approval.state === 'pending' ? t('withdrawTheRequest') : t('giveAccessBack')}{' '}
          <span className="visually-hidden">{t('forApiName', { apiName })}</span>
        </button>
      )}
    </li>
  )
}
