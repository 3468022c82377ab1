import type { ReactNode } from 'react'
import type { Desk, DeskOperation } from '@city/sdk/portal'
import { useFormats } from '../../../frame/text/use-formats'
import styles from '../frame/Account.module.css'

/** Every operation with who still uses it; what will end and is called all the same comes first. */
export function DeskOperations({ operations, members }: Pick<Desk, 'operations' | 'members'>): ReactNode {
  const ending = operations.filter(({ isDeprecated, calls }) => isDeprecated && calls > 0)
  const [used, unused] = [operations.filter(({ calls }) => calls > 0), operations.filter(({ calls }) => calls === 0)]
  return (
    <section className={styles.section} aria-labelledby="used">
      <h2 id="used">Who still uses this?</h2>
      {ending.length > 0 && (
        <div className="notice notice--warning">
          <p className="notice__title">Called, although it will end</p>
          <ul>
            {ending.map(({ operation, keys }) => (
              <li key={operation}>
                <code>{operation}</code>: {keysText(keys)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {used.length === 0 ? <p className={styles.empty}>No key has called it in this time.</p> : <Table of={used} />}
      <Members of={members} />
      {unused.length > 0 && (
        <details className="details">
          <summary>
            {unused.length} {unused.length === 1 ? 'operation was' : 'operations were'} not called with a key
          </summary>
          <ul>
            {unused.map(({ operation }) => (
              <li key={operation}>
                <code>{operation}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Table({ of: operations }: { readonly of: readonly DeskOperation[] }): ReactNode {
  const { count } = useFormats()
  return (
    <div className={styles.tableFrame} role="region" aria-label="Table of operations" tabIndex={0}>
      <table className={styles.stacked}>
        <thead>
          <tr>
            <th scope="col">Operation</th>
            <th scope="col">Keys</th>
            <th scope="col">Calls</th>
            <th scope="col">Failed</th>
            <th scope="col">95 of 100 within</th>
            <th scope="col">Projects</th>
          </tr>
        </thead>
        <tbody>
          {operations.map(({ operation, isDeprecated, keys, calls, errors, p95Ms, projects }) => (
            <tr key={operation}>
              <th scope="row" data-label="Operation">
                <code>{operation}</code> {isDeprecated && <span className="state state--deprecated">deprecated</span>}
              </th>
              <td data-label="Keys">{keysText(keys)}</td>
              <td data-label="Calls">{count(calls)}</td>
              <td data-label="Failed">{count(errors)}</td>
              <td data-label="95 of 100 within">{p95Ms === null ? '–' : `${count(p95Ms)} ms`}</td>
              <td data-label="Projects">{projects === null ? 'fewer than 5' : count(projects)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What projects said of themselves; nobody is asked who has not consented. */
function Members({ of: members }: { readonly of: Desk['members'] }): ReactNode {
  const { count } = useFormats()
  return (
    <>
      <p className="label">
        Projects are reports of the SDK’s <code>check</code>, sent with consent, in this month and the two before; of
        fewer than five nothing is told.
      </p>
      {members.length > 0 && (
        <details className="details">
          <summary>
            {members.length} {members.length === 1 ? 'member' : 'members'} of types that projects use
          </summary>
          <ul>
            {members.map(({ member, projects }) => (
              <li key={member}>
                <code>{member}</code>: {count(projects)} projects
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function keysText(keys: number | null): string {
  if (keys === null) return 'fewer than 5 keys'
  return `${keys} keys`
}
