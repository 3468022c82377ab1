import { useState, type FormEvent, type ReactNode } from 'react'
import { dismissOwner, grantOwner, type PersonDetail } from '@city/sdk/portal'
import { FailureNotice } from '../../ask/FailureNotice'
import { portal } from '../../ask/portal'
import { useAction } from '../../ask/use-action'
import { useGatewayApis } from '../../ask/use-gateway-apis'
import styles from '../../frame/Account.module.css'

type Props = {
  readonly of: PersonDetail
  readonly onDone: (said: string) => void
  readonly onExpired: () => void
}

/** The APIs that somebody answers for, to give and to take. */
export function PersonApis({ of: { accountId, owns }, onDone, onExpired }: Props): ReactNode {
  const [apiId, setApiId] = useState('')
  const apis = useGatewayApis()
  const change = useAction(async (act: 'grant' | 'dismiss', api: string) => {
    await (act === 'grant' ? grantOwner : dismissOwner)(portal(), { accountId, api })
    onDone(act === 'grant' ? `It is an owner of ${api}.` : `It is no owner of ${api} any more.`)
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void change.run('grant', apiId)
  }
  return (
    <section className={styles.section} aria-labelledby="owns">
      <h2 id="owns">Owner of APIs</h2>
      {owns.length === 0 && <p className={styles.empty}>Of none.</p>}
      <ul className={styles.items}>
        {owns.map((api) => (
          <li key={api}>
            {api}{' '}
            <button
              type="button"
              className="button button--quiet"
              aria-disabled={change.busy}
              onClick={() => void change.run('dismiss', api)}
            >
              Take it away <span className="visually-hidden">{api}</span>
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit} className={styles.filter}>
        <label htmlFor="owned-api">API</label>
        <select id="owned-api" required value={apiId} onChange={(event) => setApiId(event.target.value)}>
          <option value="">Choose one</option>
          {apis.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className="button button--quiet" aria-disabled={change.busy}>
          Make it an owner
        </button>
      </form>
      <FailureNotice failure={change.failure} />
    </section>
  )
}
