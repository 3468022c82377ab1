import type { ReactNode } from 'react'
import type { ShownValue } from './told'
import styles from './Output.module.css'

type Props = { readonly value: ShownValue; readonly depth?: number }

/** Branches below this are closed to begin with. */
const openDepth = 1
/** A branch with more members is closed, however near it is. */
const openMembers = 12

/** A value as a tree whose branches open and close. */
export function ShownTree({ value, depth = 0 }: Props): ReactNode {
  if (value.kind === 'plain') {
    const text = value.of === 'text' && depth > 0 ? JSON.stringify(value.text) : value.text
    return <span className={styles[value.of]}>{text}</span>
  }
  if (value.members.length === 0) return <span>{value.name === '' ? '{}' : value.name}</span>
  return (
    <details open={depth <= openDepth && value.members.length <= openMembers} className={styles.branch}>
      <summary>{summaryOf(value)}</summary>
      <ul>
        {value.members.map(([name, member], index) => (
          // A program may print one name twice, and the list never changes.
          <li key={index}>
            <span className={styles.name}>{name}</span>: <ShownTree value={member} depth={depth + 1} />
          </li>
        ))}
        {value.more > 0 && <li className="label">and {value.more} more</li>}
      </ul>
    </details>
  )
}

const namesShown = 4

function summaryOf({ name, members, more }: Extract<ShownValue, { kind: 'tree' }>): string {
  if (name !== '') return name
  const names = members.slice(0, namesShown).map(([member]) => member)
  return `{ ${names.join(', ')}${members.length + more > namesShown ? ', …' : ''} }`
}
