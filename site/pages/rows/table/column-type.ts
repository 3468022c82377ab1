/** What the cells of a column are. `day-first` and `month-first` are dates with slashes, where the order can be told. */
export type ColumnType = 'number' | 'comma-number' | 'date' | 'day-first' | 'month-first' | 'boolean' | 'text'

const plainNumber = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][-+]?\d+)?$/
const commaNumber = /^[-+]?\d+,\d+$/
/** `007` is a number of a house and not a quantity. */
const leadingZero = /^[-+]?0\d/
const isoDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const slashDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const truths: ReadonlyMap<string, number> = new Map(
  Object.entries({ true: 1, yes: 1, y: 1, t: 1, false: 0, no: 0, n: 0, f: 0 }),
)

/** By cells of some rows; empty ones say nothing. A column of which any cell says otherwise is text. */
export function columnType(samples: readonly string[]): ColumnType {
  const cells = samples.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (cells.length === 0) return 'text'
  const all = (fits: (cell: string) => boolean): boolean => cells.every(fits)
  if (all((cell) => /\d/.test(cell) && plainNumber.test(cell) && !leadingZero.test(cell))) return 'number'
  if (all((cell) => (commaNumber.test(cell) || /^[-+]?\d+$/.test(cell)) && !/^[-+]?0\d/.test(cell)))
    return 'comma-number'
  if (all((cell) => isoDate.test(cell) && Number.isFinite(Date.parse(cell)))) return 'date'
  if (all((cell) => slashDate.test(cell))) return slashOrder(cells)
  return all((cell) => truths.has(cell.toLowerCase())) ? 'boolean' : 'text'
}

/** Text where every day could be a month: to guess would put half of them in the wrong place. */
function slashOrder(cells: readonly string[]): ColumnType {
  const parts = cells.map((cell) => slashDate.exec(cell)?.slice(1).map(Number) ?? [])
  const [first, second] = [0, 1].map((place) => parts.some((part) => (part[place] ?? 0) > 12))
  if (first === second) return 'text'
  return first ? 'day-first' : 'month-first'
}

/** By what a cell is compared and ordered: a number, NaN for what is none, or small letters for text. */
export function keyOf(type: ColumnType, cell: string): number | string {
  const text = cell.trim()
  if (type === 'text') return text.toLowerCase()
  if (text === '') return NaN
  if (type === 'number') return plainNumber.test(text) ? Number(text.replaceAll(',', '')) : NaN
  if (type === 'comma-number') return Number(text.replace(',', '.'))
  if (type === 'date') return isoDate.test(text) ? Date.parse(text) : NaN
  if (type === 'boolean') return truths.get(text.toLowerCase()) ?? NaN
  // What somebody looks for is written year first, too.
  if (isoDate.test(text)) return Date.parse(text)
  const [, one, other, year] = (slashDate.exec(text) ?? []).map(Number)
  if (one === undefined || other === undefined || year === undefined) return NaN
  return type === 'day-first' ? Date.UTC(year, other - 1, one) : Date.UTC(year, one - 1, other)
}
