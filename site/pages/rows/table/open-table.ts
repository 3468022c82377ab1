import { columnType, keyOf, type ColumnType } from './column-type.ts'
import { readCell, readCells } from './read-cells.ts'

export type Column = { readonly name: string; readonly type: ColumnType }

export type Filter = {
  /** Undefined: any column. */
  readonly column: number | undefined
  readonly operator: 'contains' | 'is' | 'least' | 'most'
  readonly value: string
}

export type Wish = {
  readonly filters: readonly Filter[]
  readonly sort?: { readonly column: number; readonly isDown: boolean } | undefined
}

/** A CSV that stays one text: cells are cut out of it when somebody looks at them. */
export type Table = {
  readonly columns: readonly Column[]
  readonly rows: number
  /** The numbers of the rows that a wish leaves, in its order. */
  readonly order: (wish: Wish) => Uint32Array
  readonly cells: (row: number) => readonly string[]
}

export const columnsMax = 500
/** Rows by which types are judged, spread over the table. */
const samplesMax = 2_000

/** `starts` is what `findRecords` says of the text. */
export function openTable(text: string, starts: Uint32Array, delimiter: string): Table {
  const startOf = (record: number): number => starts[record] ?? text.length
  const cellsOf = (record: number): readonly string[] =>
    readCells(text, startOf(record), startOf(record + 1), delimiter, columnsMax)
  // The first record has the names.
  const rows = Math.max(0, starts.length - 2)
  const cells = (row: number): readonly string[] => cellsOf(row + 1)
  const cell = (row: number, column: number): string =>
    readCell(text, startOf(row + 1), startOf(row + 2), delimiter, column)

  const step = Math.max(1, Math.floor(rows / samplesMax))
  const samples = Array.from({ length: Math.min(rows, samplesMax) }, (_, index) => cells(index * step))
  const names = starts.length > 1 ? cellsOf(0) : []
  const width = Math.min(
    columnsMax,
    samples.reduce((most, { length }) => Math.max(most, length), names.length),
  )
  const columns = Array.from({ length: width }, (_, index) => ({
    name: names[index]?.trim() || `Column ${index + 1}`,
    type: columnType(samples.map((sample) => sample[index] ?? '')),
  }))

  const passes = ({ column, operator, value }: Filter): ((row: number) => boolean) => {
    const wanted = value.trim().toLowerCase()
    if (column === undefined)
      return (row) =>
        text
          .slice(startOf(row + 1), startOf(row + 2))
          .toLowerCase()
          .includes(wanted)
    const type = columns[column]?.type ?? 'text'
    if (operator === 'contains') return (row) => cell(row, column).toLowerCase().includes(wanted)
    const limit = keyOf(type, wanted)
    if (operator === 'is') return (row) => keyOf(type, cell(row, column)) === limit
    return operator === 'least'
      ? (row) => keyOf(type, cell(row, column)) >= limit
      : (row) => keyOf(type, cell(row, column)) <= limit
  }

  return {
    columns,
    rows,
    cells,
    order: ({ filters, sort }) => {
      const tests = filters.filter(({ value }) => value.trim() !== '').map(passes)
      let left = Uint32Array.from({ length: rows }, (_, row) => row)
      for (const test of tests) left = left.filter(test)
      if (!sort) return left
      const type = columns[sort.column]?.type ?? 'text'
      return ordered(left, type, (row) => cell(row, sort.column), sort.isDown)
    },
  }
}

/** What has no value is last, whichever way; what is equal stays in the order of the file. */
function ordered(rows: Uint32Array, type: ColumnType, cell: (row: number) => string, isDown: boolean): Uint32Array {
  const keys = Array.from(rows, (row) => keyOf(type, cell(row)))
  const isEmpty = (key: number | string | undefined): boolean =>
    key === '' || (typeof key === 'number' && Number.isNaN(key))
  const places = Uint32Array.from(rows.keys()).sort((one, other) => {
    const [left, right] = [keys[one], keys[other]]
    if (isEmpty(left) || isEmpty(right)) return Number(isEmpty(left)) - Number(isEmpty(right)) || one - other
    if (left === right) return one - other
    return (left as number) < (right as number) === isDown ? 1 : -1 // both are of the column's one kind
  })
  return places.map((place) => rows[place] ?? 0)
}
