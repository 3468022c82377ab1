import { useEffect, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { getStanding, getStatus, type Bulletin, type Status } from '@city/sdk/portal'
import type { AccountProps } from '../../frame/AccountFrame'
import { portal } from '../../ask/portal'
import { useLoad } from '../../ask/use-load'
import { AdministrationFrame } from '../AdministrationFrame'
import { BulletinForm } from './BulletinForm'
import { Loading } from '../Loading'
import { OpenBulletin } from './OpenBulletin'
import styles from '../../frame/Account.module.css'

/** What stands on the status page in the operator's words: to write, to go on with and to close. */
export function BulletinDesk(props: AccountProps): ReactNode {
  const { onExpired } = props
  const [status, setStatus] = useState<Status>()
  const [changed, setChanged] = useState<ReadonlyMap<string, Bulletin>>(new Map())
  const [said, setSaid] = useState<{ readonly text: string }>()
  const load = useLoad(async () => {
    // Anybody may read what is shown here; whoever may not write it is told so.
    await getStanding(portal())
    // A copy of some seconds ago would not have what was published here just now.
    setStatus(await getStatus(portal(), undefined, { headers: { 'Cache-Control': 'no-cache' } }))
  }, onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  const note = (bulletin: Bulletin, text: string): void => {
    setChanged((before) => new Map(before).set(bulletin.id, bulletin))
    setSaid({ text })
  }
  const open = openOf(status?.bulletins ?? [], changed)
  return (
    <AdministrationFrame {...props} title="What the portal says in public" said={said}>
      <p className={styles.lead}>
        A bulletin stands on the <Link to="/status/">status page</Link> and in its feed at once, and stays there for
        ninety days after it is over. What is written cannot be changed: say in a further word what was wrong.
      </p>
      <Loading action={load} words="Fetching bulletins…" onAgain={() => void run()} />
      {status && open.length === 0 && <p className={styles.empty}>None is open.</p>}
      {open.length > 0 && (
        <ul className={styles.items}>
          {open.map((bulletin) => (
            <OpenBulletin key={bulletin.id} of={bulletin} onChanged={note} onExpired={onExpired} />
          ))}
        </ul>
      )}
      {status && (
        <BulletinForm
          apis={status.apis.map(({ api }) => api)}
          incidents={status.incidents}
          onPublished={(bulletin) => note(bulletin, `${bulletin.id} is published.`)}
          onExpired={onExpired}
        />
      )}
    </AdministrationFrame>
  )
}

/** Those that are not closed, newest first, as they stand after what was done here. */
function openOf(known: readonly Bulletin[], changed: ReadonlyMap<string, Bulletin>): readonly Bulletin[] {
  const unknown = [...changed.values()].filter(({ id }) => !known.some((one) => one.id === id))
  return [...unknown.toReversed(), ...known.map((one) => changed.get(one.id) ?? one)].filter(
    ({ state }) => state !== 'closed',
  )
}
