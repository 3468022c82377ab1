import { useEffect, useId, useState, type ReactNode } from 'react'
import { usageText } from '@openlondon/contract/languages/en/usage'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useText } from '../../../frame/text/use-text'
import { problemPath } from '@openlondon/contract/model'
import { listFailedCalls, type FailedCall, type KeySummary } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { pathOfOperation } from './operation-path'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { useLoad } from '../ask/use-load'
import styles from '../frame/Account.module.css'

type Props = { readonly keys: readonly KeySummary[]; readonly onExpired: () => void }

/** Why calls of the last day were refused: each with the page of its code. */
export function FailedCalls({ keys, onExpired }: Props): ReactNode {
  const { t, rich } = useText(usageText)
  const { whose } = useHolder()
  const [calls, setCalls] = useState<readonly FailedCall[]>()
  const [keyId, setKeyId] = useState('')
  const look = useLoad(async (of: string) => {
    const asked = of === '' ? {} : { keyId: keys.find(({ id }) => id === of)?.id }
    setCalls((await listFailedCalls(portal(), { ...asked, ...whose })).calls)
  }, onExpired)
  const { run, busy } = look
  useEffect(() => void run(''), [run])
  return (
    <section className={styles.section} aria-labelledby="failed-calls">
      <div className={styles.sectionHead}>
        <h2 id="failed-calls">{t('whyWasIRefused')}</h2>
        <button type="button" className="button button--quiet" aria-disabled={busy} onClick={() => void run(keyId)}>
          {t('lookAgain')}
        </button>
      </div>
      <p>{rich('callsOfTheLast24', { code: (words) => <code>{words}</code> })}</p>
      {keys.length > 1 && (
        <KeyChoice
          keys={keys}
          chosen={keyId}
          onChoose={(id) => {
            setKeyId(id)
            void run(id)
          }}
        />
      )}
      <p role="status" className="label">
        {look.slow && t('looking')}
      </p>
      <FailureNotice failure={look.failure} />
      <Awaiting of={look} />
      {calls?.length === 0 && <p className={styles.empty}>{t('noneEveryCallWentWell')}</p>}
      {calls && calls.length > 0 && <FailedCallTable calls={calls} keys={keys} />}
    </section>
  )
}

type ChoiceProps = {
  readonly keys: readonly KeySummary[]
  readonly chosen: string
  readonly onChoose: (keyId: string) => void
}

function KeyChoice({ keys, chosen, onChoose }: ChoiceProps): ReactNode {
  const { t } = useText(usageText)
  const id = useId()
  return (
    <p className={styles.filter}>
      <label htmlFor={id}>{t('key')}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('allKeys')}</option>
        {keys.map((key) => (
          <option key={key.id} value={key.id}>
            {key.name} (…{key.last4})
          </option>
        ))}
      </select>
    </p>
  )
}

function FailedCallTable({ calls, keys }: { readonly calls: readonly FailedCall[]; readonly keys: Props['keys'] }) {
  const { t } = useText(usageText)
  return (
    <div className={styles.tableFrame} role="region" aria-label={t('tableOfFailedCalls')} tabIndex={0}>
      <table className={styles.stacked}>
        <caption className="visually-hidden">{t('failedCallsOfTheLast')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('why')}</th>
            <th scope="col">{t('operation')}</th>
            <th scope="col">{t('key')}</th>
            <th scope="col">{t('requestId')}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <tr key={call.requestId}>
              <td data-label={t('when')}>
                <Moment at={call.at} />
              </td>
              <th scope="row" data-label={t('why')}>
                <span>
                  {call.status} <Reason of={call} />
                </span>
              </th>
              <td data-label={t('operation')}>
                {call.operation === null ? (
                  t('noneThatThereIs')
                ) : (
                  <a href={pathOfOperation(call.operation)}>
                    <code>{call.operation}</code>
                  </a>
                )}
              </td>
              <td data-label={t('key')}>{keys.find(({ id }) => id === call.keyId)?.name ?? call.keyId}</td>
              <td data-label={t('requestId')}>
                <code>{call.requestId}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Reason({ of: { code } }: { readonly of: FailedCall }): ReactNode {
  const { t } = useText(usageText)
  if (code === null) return <LocalLink to="/start/errors/">{t('saidByTheOwner')}</LocalLink>
  return (
    <LocalLink to={problemPath(code)}>
      <code>{code}</code>
    </LocalLink>
  )
}
