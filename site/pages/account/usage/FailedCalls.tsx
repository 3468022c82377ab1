import { useEffect, useId, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { problemPath } from '@openlondon/contract/model'
import { listFailedCalls, type FailedCall, type KeySummary } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { FailureNotice } from '../ask/FailureNotice'
import { pathOfOperation } from './operation-path'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

type Props = { readonly keys: readonly KeySummary[]; readonly onExpired: () => void }

/** Why calls of the last day were refused: each with the page of its code. */
export function FailedCalls({ keys, onExpired }: Props): ReactNode {
  const { whose } = useHolder()
  const [calls, setCalls] = useState<readonly FailedCall[]>()
  const [keyId, setKeyId] = useState('')
  const { run, busy, slow, failure } = useAction(async (of: string) => {
    const asked = of === '' ? {} : { keyId: keys.find(({ id }) => id === of)?.id }
    setCalls((await listFailedCalls(portal(), { ...asked, ...whose })).calls)
  }, onExpired)
  useEffect(() => void run(''), [run])
  return (
    <section className={styles.section} aria-labelledby="failed-calls">
      <div className={styles.sectionHead}>
        <h2 id="failed-calls">Why was I refused?</h2>
        <button type="button" className="button button--quiet" aria-disabled={busy} onClick={() => void run(keyId)}>
          Look again
        </button>
      </div>
      <p>
        Calls of the last 24 hours that failed: nothing is kept of what they asked for. The request id is the{' '}
        <code>X-Request-Id</code> of the answer.
      </p>
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
        {slow && 'Looking…'}
      </p>
      <FailureNotice failure={failure} />
      {calls?.length === 0 && <p className={styles.empty}>None. Every call went well, or there were none.</p>}
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
  const id = useId()
  return (
    <p className={styles.filter}>
      <label htmlFor={id}>Key</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">All keys</option>
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
  return (
    <div className={styles.tableFrame} role="region" aria-label="Table of failed calls" tabIndex={0}>
      <table className={styles.stacked}>
        <caption className="visually-hidden">Failed calls of the last day, newest first</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Why</th>
            <th scope="col">Operation</th>
            <th scope="col">Key</th>
            <th scope="col">Request id</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <tr key={call.requestId}>
              <td data-label="When">
                <Moment at={call.at} />
              </td>
              <th scope="row" data-label="Why">
                <span>
                  {call.status} <Reason of={call} />
                </span>
              </th>
              <td data-label="Operation">
                {call.operation === null ? (
                  'none that there is'
                ) : (
                  <a href={pathOfOperation(call.operation)}>
                    <code>{call.operation}</code>
                  </a>
                )}
              </td>
              <td data-label="Key">{keys.find(({ id }) => id === call.keyId)?.name ?? call.keyId}</td>
              <td data-label="Request id">
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
  if (code === null) return <Link to="/start/errors/">said by the owner</Link>
  return (
    <Link to={problemPath(code)}>
      <code>{code}</code>
    </Link>
  )
}
