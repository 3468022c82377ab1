import { useId, type ReactNode } from 'react'
import { useFormats } from '../../frame/text/use-formats'
import { columnsAtOnce } from './rows-words'
import type { Column } from './table/open-table'
import styles from './RowsPage.module.css'

type Props = {
  readonly columns: readonly Column[]
  readonly from: number
  readonly onFrom: (column: number) => void
}

/** Which columns of a wide table are shown. */
export function ColumnPart({ columns, from, onFrom }: Props): ReactNode {
  const id = useId()
  const { count } = useFormats()
  const parts = Array.from({ length: Math.ceil(columns.length / columnsAtOnce) }, (_, part) => part * columnsAtOnce)
  return (
    <p className={`${styles.field} ${styles.part}`}>
      <label htmlFor={id}>Columns shown</label>
      <select id={id} value={from} onChange={({ target }) => onFrom(Number(target.value))}>
        {parts.map((first) => {
          const last = Math.min(columns.length, first + columnsAtOnce) - 1
          return (
            <option key={first} value={first}>
              {count(first + 1)}–{count(last + 1)}: {columns[first]?.name} to {columns[last]?.name}
            </option>
          )
        })}
      </select>
    </p>
  )
}
