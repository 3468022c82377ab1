import type { ReactNode } from 'react'
import { ShownTree } from './ShownTree'
import type { ShownValue } from './told'
import styles from './Output.module.css'

type Tree = Extract<ShownValue, { kind: 'tree' }>

/** What `console.table` prints: a row for each member, a column for each name that rows have. */
export function ShownTable({ value }: { readonly value: Tree }): ReactNode {
  const columns = [
    ...new Set(value.members.flatMap(([, row]) => (row.kind === 'tree' ? row.members : []).map(([name]) => name))),
  ]
  const numbered = value.name.startsWith('Array(')
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label="Table">
      <table className={styles.table}>
        <thead>
          <tr>
            {!numbered && <th scope="col">name</th>}
            {columns.length === 0 && <th scope="col">value</th>}
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {value.members.map(([name, row], index) => (
            <tr key={index}>
              {!numbered && <th scope="row">{name}</th>}
              {columns.length === 0 && (
                <td>
                  <ShownTree value={row} />
                </td>
              )}
              {columns.map((column) => (
                <td key={column}>
                  <Cell row={row} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {value.more > 0 && <p className="label">and {value.more} more</p>}
    </div>
  )
}

function Cell({ row, column }: { readonly row: ShownValue; readonly column: string }): ReactNode {
  const found = row.kind === 'tree' ? row.members.find(([name]) => name === column) : undefined
  return found && <ShownTree value={found[1]} />
}
