import { cellEnd, cellStart, contentEnd, contentStart, trimEnd, trimStart } from './cell-bounds.ts'
import { typeOf, valueAt, type ColumnType } from './column-type.ts'
import { lineEnd } from './csv-form.ts'
import { hasText, needleOf, type Needle } from './find-text.ts'
import type { Records } from './scan-records.ts'

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

/** A CSV that stays bytes: cells are cut out of them, and made text or numbers, when somebody looks at them. */
export type Table = {
  readonly columns: readonly Column[]
  readonly rows: number
  /** The numbers of the rows that a wish leaves, in its order; undefined for all of them as they are. */
  readonly order: (wish: Wish) => Uint32Array | undefined
  /** What the cells of a row say; of some of its columns alone where they are named. */
  readonly cells: (row: number, fromColumn?: number, columns?: number) => readonly string[]
}

/** A spreadsheet has as many. */
export const columnsMax = 16_384

type Source = {
  readonly bytes: Uint8Array
  readonly delimiter: number
  readonly encoding: 'utf-8' | 'windows-1252'
}

export function openTable({ bytes, delimiter, encoding }: Source, { starts, count, kinds, width }: Records): Table {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  // The first record has the names.
  const startOf = (row: number): number => starts[row + 1] ?? bytes.length
  const endOf = (row: number): number => lineEnd(bytes, startOf(row), startOf(row + 1))
  const rows = Math.max(0, count - 1)

  const text = (from: number, to: number): string => {
    const [start, end] = [contentStart(bytes, from, to), contentEnd(bytes, from, to)]
    const whole = decoder.decode(bytes.subarray(start, end))
    return start > from ? whole.replaceAll('""', '"') : whole
  }
  const cells: Table['cells'] = (row, fromColumn = 0, wanted = columnsMax) => {
    const all: string[] = []
    const end = endOf(row)
    const first = cellStart(bytes, startOf(row), end, delimiter, fromColumn)
    for (let at = first < 0 ? end + 1 : first; at <= end && all.length < wanted;) {
      const next = cellEnd(bytes, at, end, delimiter)
      all.push(text(at, next))
      at = next + 1
    }
    return all
  }
  /** What `read` makes of one cell, by its place; what it makes of nothing where the record has fewer. */
  const readCell = <Value>(row: number, column: number, read: (from: number, to: number) => Value): Value => {
    const end = endOf(row)
    const from = cellStart(bytes, startOf(row), end, delimiter, column)
    return from < 0 ? read(end, end) : read(from, cellEnd(bytes, from, end, delimiter))
  }

  const names = count > 0 ? cells(-1) : []
  const columns = Array.from({ length: Math.min(columnsMax, width) }, (_, index) => ({
    name: names[index]?.trim() || `Column ${index + 1}`,
    type: typeOf(kinds[index] ?? 0),
  }))
  const typeAt = (column: number): ColumnType => columns[column]?.type ?? 'text'

  const smallText = (row: number, column: number): string => readCell(row, column, text).trim().toLowerCase()
  /** Where what a cell says begins and ends, without its quotes and blanks. */
  const said = (from: number, to: number): number => trimStart(bytes, contentStart(bytes, from, to), to)
  const saidTo = (start: number, from: number, to: number): number => trimEnd(bytes, start, contentEnd(bytes, from, to))
  const isText = (from: number, to: number, ascii: NonNullable<Needle['ascii']>): boolean => {
    const start = said(from, to)
    const end = saidTo(start, from, to)
    return end - start === ascii.small.length && hasText(bytes, start, end, ascii)
  }
  const known = new Map<number, Float64Array>()
  /** The values of a column that is no text, of all rows; read once. */
  const valuesOf = (column: number, type: Exclude<ColumnType, 'text'>): Float64Array => {
    const before = known.get(column)
    if (before) return before
    const read = (from: number, to: number): number => {
      const start = said(from, to)
      return valueAt(type, bytes, start, saidTo(start, from, to))
    }
    const values = new Float64Array(rows)
    for (let row = 0; row < rows; row += 1) values[row] = readCell(row, column, read)
    known.set(column, values)
    return values
  }

  /** Found in bytes, if nothing in them means something else: a quote is twice in a quoted cell. */
  const inBytes = ({ text: wanted, ascii }: Needle): Needle['ascii'] =>
    /["\r\n]/.test(wanted) || wanted.includes(String.fromCharCode(delimiter)) ? undefined : ascii

  const passes = ({ column, operator, value }: Filter): ((row: number) => boolean) => {
    const needle = needleOf(value.trim())
    const ascii = inBytes(needle)
    if (column === undefined)
      return ascii
        ? (row) => hasText(bytes, startOf(row), endOf(row), ascii)
        : (row) => cells(row).some((cell) => cell.toLowerCase().includes(needle.text))
    if (operator === 'contains')
      return ascii
        ? (row) => readCell(row, column, (from, to) => hasText(bytes, from, to, ascii))
        : (row) => smallText(row, column).includes(needle.text)
    const type = typeAt(column)
    const limit = type === 'text' ? Number.NaN : valueOf(type, value.trim())
    if (type === 'text' || (operator === 'is' && Number.isNaN(limit))) {
      if (operator === 'is')
        return ascii
          ? (row) => readCell(row, column, (from, to) => isText(from, to, ascii))
          : (row) => smallText(row, column) === needle.text
      return operator === 'least'
        ? (row) => smallText(row, column) >= needle.text
        : (row) => smallText(row, column) <= needle.text
    }
    const values = valuesOf(column, type)
    if (operator === 'is') return (row) => values[row] === limit
    return operator === 'least'
      ? (row) => (values[row] ?? Number.NaN) >= limit
      : (row) => (values[row] ?? Number.NaN) <= limit
  }

  return {
    columns,
    rows,
    cells,
    order: ({ filters, sort }) => {
      const tests = filters.filter(({ value }) => value.trim() !== '').map(passes)
      if (tests.length === 0 && !sort) return undefined
      const left = rowsThat(rows, tests)
      if (!sort) return left
      const type = typeAt(sort.column)
      if (type === 'text') return orderedByText(left, (row) => smallText(row, sort.column), sort.isDown)
      return orderedByValue(left, valuesOf(sort.column, type), sort.isDown)
    },
  }
}

function rowsThat(rows: number, tests: readonly ((row: number) => boolean)[]): Uint32Array {
  const left = new Uint32Array(rows)
  let count = 0
  for (let row = 0; row < rows; row += 1) if (tests.every((test) => test(row))) left[count++] = row
  return left.subarray(0, count)
}

function valueOf(type: Exclude<ColumnType, 'text'>, text: string): number {
  const bytes = new TextEncoder().encode(text)
  return valueAt(type, bytes, 0, bytes.length)
}

/** What has no value is last, whichever way; what is equal stays in the order of the file. */
function orderedByValue(rows: Uint32Array, values: Float64Array, isDown: boolean): Uint32Array {
  const valueAtRow = (row: number): number => values[row] ?? Number.NaN
  const having = rows.filter((row) => !Number.isNaN(valueAtRow(row)))
  const others = rows.filter((row) => Number.isNaN(valueAtRow(row)))
  const way = isDown ? -1 : 1
  having.sort((one, other) => way * (valueAtRow(one) - valueAtRow(other)) || one - other)
  const all = new Uint32Array(rows.length)
  all.set(having)
  all.set(others, having.length)
  return all
}

function orderedByText(rows: Uint32Array, textOf: (row: number) => string, isDown: boolean): Uint32Array {
  const keys = Array.from(rows, textOf)
  const places = Uint32Array.from(rows.keys()).sort((one, other) => {
    const [left, right] = [keys[one] ?? '', keys[other] ?? '']
    if (left === right) return one - other
    if (left === '' || right === '') return left === '' ? 1 : -1
    return left < right === isDown ? 1 : -1
  })
  return places.map((place) => rows[place] ?? 0)
}
