import { useEffect, useId, useState, type ReactNode } from 'react'
import type { Column, Filter } from './table/open-table'
import styles from './RowsPage.module.css'

type Props = { readonly columns: readonly Column[]; readonly onFilters: (filters: readonly Filter[]) => void }

const operators = [
  ['contains', 'has in it'],
  ['is', 'is'],
  ['least', 'is at least'],
  ['most', 'is at most'],
] as const

/** Not at every key: a large table takes a moment. */
const pauseMs = 250

/** A text anywhere in the row, and one condition on a column. */
export function RowFilter({ columns, onFilters }: Props): ReactNode {
  const id = useId()
  const [anywhere, setAnywhere] = useState('')
  const [column, setColumn] = useState(0)
  const [operator, setOperator] = useState<Filter['operator']>('contains')
  const [value, setValue] = useState('')
  useEffect(() => {
    const timer = setTimeout(
      () =>
        onFilters([
          { column: undefined, operator: 'contains', value: anywhere },
          { column, operator, value },
        ]),
      pauseMs,
    )
    return () => clearTimeout(timer)
  }, [onFilters, anywhere, column, operator, value])
  return (
    <div className={styles.filters}>
      <p className={styles.field}>
        <label htmlFor={`${id}-any`}>Anywhere in the row</label>
        <input
          id={`${id}-any`}
          type="search"
          autoComplete="off"
          value={anywhere}
          onChange={(event) => setAnywhere(event.target.value)}
        />
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-column`}>Column</label>
        <select id={`${id}-column`} value={column} onChange={(event) => setColumn(Number(event.target.value))}>
          {columns.map(({ name }, index) => (
            // Names may be there twice; a column is known by its place.
            <option key={index} value={index}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-operator`}>Which</label>
        <select
          id={`${id}-operator`}
          value={operator}
          onChange={({ target }) => setOperator(operators.find(([name]) => name === target.value)?.[0] ?? 'contains')}
        >
          {operators.map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-value`}>Value</label>
        <input
          id={`${id}-value`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </p>
    </div>
  )
}
