import { useEffect, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { getStanding, type OwnerHealth, type Standing } from '@city/sdk/portal'
import { useFormats } from '../../../frame/text/use-formats'
import type { AccountProps } from '../frame/AccountFrame'
import { portal } from '../ask/portal'
import { useLoad } from '../ask/use-load'
import { AdministrationFrame } from './AdministrationFrame'
import { Loading } from './Loading'
import styles from '../frame/Account.module.css'

/** What waits for somebody, and how the owners' servers do. */
export function StandingNow(props: AccountProps): ReactNode {
  const [standing, setStanding] = useState<Standing>()
  const load = useLoad(async () => setStanding(await getStanding(portal())), props.onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  const { count } = useFormats()
  return (
    <AdministrationFrame {...props} title="How the portal stands">
      <Loading action={load} words="Counting…" onAgain={() => void run()} />
      {standing && (
        <>
          <dl className={styles.limits}>
            {figuresOf(standing).map(([name, number, note]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <strong>{count(number)}</strong> {note}
                </dd>
              </div>
            ))}
          </dl>
          <section className={styles.section} aria-labelledby="owners">
            <div className={styles.sectionHead}>
              <h2 id="owners">Owners’ servers</h2>
              <button
                type="button"
                className="button button--quiet"
                aria-disabled={load.busy}
                onClick={() => void run()}
              >
                Look again
              </button>
            </div>
            <p>
              As the server sees them that answered this page. What it does over time is in its{' '}
              <Link to="/run/metrics/">metrics</Link>.
            </p>
            <Owners owners={standing.owners} />
          </section>
        </>
      )}
    </AdministrationFrame>
  )
}

const figuresOf = (now: Standing): readonly (readonly [name: string, count: number, note: ReactNode])[] => [
  ['Accounts', now.accounts, `of which ${now.suspended} suspended`],
  ['Requests for access', now.approvalsWaiting, <Link to="/account/administration/access/">wait for an answer</Link>],
  ['Found keys', now.leaksWaiting, <Link to="/account/administration/found-keys/">wait for an answer</Link>],
  [
    'Mails given up',
    now.mailsFailed,
    <Link to="/account/administration/mails/">
      {now.mailsWaiting === 0 ? 'and none waits' : `and ${now.mailsWaiting} wait`}
    </Link>,
  ],
]

const breakers: Readonly<Record<string, readonly [words: string, state: string]>> = {
  closed: ['answers', 'state--stable'],
  trying: ['is tried', 'state--beta'],
  open: ['does not answer', 'state--retired'],
}

function Owners({ owners }: { readonly owners: readonly OwnerHealth[] }): ReactNode {
  const { count } = useFormats()
  if (owners.length === 0) return <p className={styles.empty}>No owner is asked by this portal.</p>
  return (
    <div className={styles.tableFrame} role="region" aria-label="Table of owners’ servers" tabIndex={0}>
      <table className={styles.stacked}>
        <thead>
          <tr>
            <th scope="col">Server</th>
            <th scope="col">State</th>
            <th scope="col">APIs</th>
            <th scope="col">Asked now</th>
            <th scope="col">Waiting</th>
          </tr>
        </thead>
        <tbody>
          {owners.map(({ host, apis, breaker, asked, waiting }) => {
            const [words, state] = breakers[breaker] ?? [breaker, '']
            return (
              <tr key={host}>
                <th scope="row" data-label="Server">
                  <code>{host}</code>
                </th>
                <td data-label="State">
                  <span className={`state ${state}`}>{words}</span>
                </td>
                <td data-label="APIs">{apis.join(', ')}</td>
                <td data-label="Asked now">{count(asked)}</td>
                <td data-label="Waiting">{count(waiting)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
