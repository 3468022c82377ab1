import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { useFormats } from '../../frame/text/use-formats'
import { firstRow, listHeight, rowPx } from './row-window'
import { ColumnPart } from './ColumnPart'
import { RowFilter } from './RowFilter'
import { columnsAtOnce, typeWords } from './rows-words'
import type { Look } from './rows-worker'
import type { ColumnType } from './table/column-type'
import type { Filter, Wish } from './table/open-table'
import type { Opened, RowsView } from './use-rows'
import styles from './RowsPage.module.css'

type Props = {
  readonly of: Opened
  readonly view: RowsView | undefined
  readonly onLook: (what: Look) => void
}

/** Rows asked for at a time: some more than are seen, so that a short way needs no new question. */
const rowsAtOnce = 60

/** Only the rows that are seen are in the page. It scrolls with the keyboard as any region does. */
export function RowTable({ of: opened, view, onLook }: Props): ReactNode {
  const { count } = useFormats()
  const [filters, setFilters] = useState<readonly Filter[]>([])
  const [sort, setSort] = useState<Wish['sort']>()
  const [top, setTop] = useState(0)
  const [fromColumn, setFromColumn] = useState(0)
  const region = useRef<HTMLDivElement>(null)
  const left = view?.left ?? opened.rows
  useEffect(() => {
    const from = Math.max(0, top - 15)
    onLook({ wish: { filters, sort }, from, count: rowsAtOnce, fromColumn, columns: columnsAtOnce })
    // While it is read there are ever more rows to be looked through.
  }, [onLook, filters, sort, top, fromColumn, opened])
  const scrolled = (): void => {
    const element = region.current
    if (element) setTop(firstRow(element.scrollTop, left, element.clientHeight))
  }
  const back = useCallback((): void => {
    region.current?.scrollTo({ top: 0 })
    setTop(0)
  }, [])
  const narrow = useCallback(
    (wished: readonly Filter[]): void => {
      setFilters(wished)
      back()
    },
    [back],
  )
  const order = (column: number): void => {
    setSort((before) => nextSort(before, column))
    back()
  }
  const height = listHeight(left)
  const from = view?.from ?? 0
  const shown = view?.rows ?? []
  const columns = opened.columns.slice(fromColumn, fromColumn + columnsAtOnce)
  // Where the rows hang: by their own place, or, in a list that is pressed together, by where the reader is.
  const hung = height < left * rowPx ? (region.current?.scrollTop ?? 0) - (top - from) * rowPx : from * rowPx
  const above = Math.max(0, Math.min(hung, height - shown.length * rowPx))
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">Rows</h2>
      <RowFilter columns={opened.columns} onFilters={narrow} />
      <p role="status" className="label">
        {count(left)} of {count(opened.rows)} rows{sort && `, by ${opened.columns[sort.column]?.name ?? ''}`}
      </p>
      {opened.columns.length > columnsAtOnce && (
        <ColumnPart columns={opened.columns} from={fromColumn} onFrom={setFromColumn} />
      )}
      <div ref={region} className={styles.rows} role="region" aria-labelledby="rows" tabIndex={0} onScroll={scrolled}>
        <table aria-rowcount={left + 1} aria-colcount={opened.columns.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">Row</th>
              {columns.map(({ name, type }, column) => (
                // Names may be there twice; a column is known by its place.
                <th
                  key={fromColumn + column}
                  scope="col"
                  className={isNumber(type) ? styles.number : undefined}
                  aria-colindex={fromColumn + column + 2}
                  aria-sort={sortWord(sort, fromColumn + column)}
                >
                  <button type="button" onClick={() => order(fromColumn + column)}>
                    {name} <span className="label">{typeWords[type]}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr aria-hidden="true" style={{ height: above }} />
            {shown.map(({ row, cells }, index) => (
              <tr key={row} aria-rowindex={from + index + 2}>
                <th scope="row">{count(row + 1)}</th>
                {columns.map(({ type }, column) => (
                  <td key={column} className={isNumber(type) ? styles.number : undefined}>
                    {cells[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
            <tr aria-hidden="true" style={{ height: Math.max(0, height - above - shown.length * rowPx) }} />
          </tbody>
        </table>
      </div>
    </section>
  )
}

const isNumber = (type: ColumnType): boolean => type === 'number' || type === 'comma-number'

/** Up, then down, then as in the file. */
function nextSort(before: Wish['sort'], column: number): Wish['sort'] {
  if (before?.column !== column) return { column, isDown: false }
  return before.isDown ? undefined : { column, isDown: true }
}

function sortWord(sort: Wish['sort'], column: number): 'ascending' | 'descending' | 'none' {
  if (sort?.column !== column) return 'none'
  return sort.isDown ? 'descending' : 'ascending'
}
