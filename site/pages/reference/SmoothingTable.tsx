import { Fragment, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { SmoothingRow } from '@site/pages/reference/create/create-smoothing'
import { Still } from '../../frame/Still'
import { Prose } from '../../frame/text/Prose'
import { decoderAnchor, smoothingPath } from '../../frame/links'
import styles from './SmoothingTable.module.css'

const membersShown = 4

/** Which members the SDK gives otherwise than they came, and by which of its decoders. */
export function SmoothingTable({ rows }: { readonly rows: readonly SmoothingRow[] }): ReactNode {
  return (
    <Still as="section">
      <h2 id="smoothing">What the SDK smooths</h2>
      <p>
        <code>.raw()</code> keeps the owner’s body as it came, in <code>content</code>.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Member and decoder</th>
            <th scope="col">Over the wire → in the SDK</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.members.join()} ${row.wire} ${row.decoders.join()}`}>
              <td>
                <Members names={row.members} />
                <Decoders names={row.decoders} />
              </td>
              <td>
                <Changes row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Still>
  )
}

function Members({ names }: { readonly names: readonly string[] }): ReactNode {
  const more = names.length - membersShown
  return (
    <>
      {names.slice(0, membersShown).map((name) => (
        <span key={name} className={styles.member}>
          {name === '' ? 'the answer' : <code>{breakable(name)}</code>}
        </span>
      ))}
      {more > 0 && <span className={styles.member}>and {more} more</span>}
    </>
  )
}

function Decoders({ names }: { readonly names: readonly string[] }): ReactNode {
  return (
    <span className={styles.decoders}>
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          <Link to={`${smoothingPath}#${decoderAnchor(name)}`}>{name}</Link>
        </Fragment>
      ))}
    </span>
  )
}

/** A long path breaks between its members and nowhere else. */
const breakable = (name: string): ReactNode =>
  name.split(/(?=\.)/).map((part, index) => (
    // A part has no identity but its place.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))

/** In words first, then value by value. */
function Changes({ row }: { readonly row: SmoothingRow }): ReactNode {
  return (
    <>
      {(row.wire !== '' || row.sdk !== '') && (
        <span className={styles.change}>
          <Prose text={[row.wire, row.sdk].filter((words) => words !== '').join(' → ')} />
        </span>
      )}
      {row.examples.map((example, index) => (
        // A change has no identity but its place: two texts may both become null.
        <span key={index} className={styles.change}>
          <code>{example.wire}</code> → <code>{example.sdk}</code>
        </span>
      ))}
    </>
  )
}
