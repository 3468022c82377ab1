import { useEffect, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { listMisfits, type Misfit } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { useFormats } from '../../../frame/text/use-formats'
import type { AccountProps } from '../frame/AccountFrame'
import { portal } from '../ask/portal'
import { useLoad } from '../ask/use-load'
import { pathOfOperation } from '../usage/operation-path'
import { AdministrationFrame } from './AdministrationFrame'
import { Loading } from './Loading'
import styles from '../frame/Account.module.css'

/** The smallest shapes of owners' answers that do not fit: what to mend, or to tell the owner of. */
export function Misfits(props: AccountProps): ReactNode {
  const [misfits, setMisfits] = useState<readonly Misfit[]>()
  const load = useLoad(async () => setMisfits((await listMisfits(portal())).misfits), props.onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  return (
    <AdministrationFrame {...props} title="Answers that do not fit">
      <p className={styles.lead}>
        In the last ninety days, of the answers that passed the gateway and were looked at. What was in them is not
        kept: values, and names that no contract knows, are told apart by a hash.{' '}
        <Link to="/run/truth/">How answers are looked at</Link>
      </p>
      <Loading action={load} words="Fetching shapes…" onAgain={() => void run()} />
      {misfits?.length === 0 && <p className={styles.empty}>All that was looked at fits.</p>}
      {misfits && misfits.length > 0 && <MisfitTable misfits={misfits} />}
    </AdministrationFrame>
  )
}

function MisfitTable({ misfits }: { readonly misfits: readonly Misfit[] }): ReactNode {
  const { count } = useFormats()
  return (
    <div className={styles.tableFrame} role="region" aria-label="Table of shapes that do not fit" tabIndex={0}>
      <table className={styles.stacked}>
        <thead>
          <tr>
            <th scope="col">Operation</th>
            <th scope="col">Place</th>
            <th scope="col">Wanted</th>
            <th scope="col">Came</th>
            <th scope="col">Answers</th>
            <th scope="col">Last</th>
          </tr>
        </thead>
        <tbody>
          {misfits.map(({ operation, release, kind, place, wanted, found, hash, times, firstAt, lastAt }) => (
            <tr key={[operation, release, kind, place, wanted, found, hash].join(' ')}>
              <th scope="row" data-label="Operation">
                <span>
                  <Link to={pathOfOperation(operation)}>
                    <code>{operation}</code>
                  </Link>{' '}
                  {release}
                </span>
              </th>
              <td data-label="Place">
                <span>
                  {kind} {place !== '' && <code>{place}</code>}
                </span>
              </td>
              <td data-label="Wanted">{wanted}</td>
              <td data-label="Came">
                <span>
                  {found} {hash !== null && <code>{hash}</code>}
                </span>
              </td>
              <td data-label="Answers">{count(times)}</td>
              <td data-label="Last">
                <span>
                  <Moment at={lastAt} />, first <Moment at={firstAt} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
