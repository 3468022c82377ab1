import { dateAt, slashDateAt } from './date-at.ts'
import { isDigit, numberAt, numberForm, plain, withComma } from './number-at.ts'
import { isNothing, truthAt } from './word-at.ts'

/** What the cells of a column are. `day-first` and `month-first` are dates with slashes, where the order can be told. */
export type ColumnType = 'number' | 'comma-number' | 'date' | 'day-first' | 'month-first' | 'boolean' | 'text'

/** What a cell can be read as, as bits; text is none of them. The first two are the forms of numbers. */
const [date, dayFirst, monthFirst, truth] = [4, 8, 16, 32]
/** What all cells could be until one is looked at. */
export const anyKind = 64 | plain | withComma | date | dayFirst | monthFirst | truth

/**
 * Which of some kinds the cell between two places can be read as: a column is what all of its cells can be. What is empty,
 * or says that it is, can be any of them.
 */
export function kindsOf(bytes: Uint8Array, from: number, to: number, among: number): number {
  return among & kindsOfCell(bytes, from, to, (among & (plain | withComma)) !== 0)
}

function kindsOfCell(bytes: Uint8Array, from: number, to: number, mayBeNumber: boolean): number {
  const first = bytes[from] ?? 0
  // Most cells begin with a digit, and nothing that says nothing does.
  if (isDigit(first) && from < to) {
    const form = mayBeNumber ? numberForm(bytes, from, to) : 0
    if (form !== 0) return form
    if (!Number.isNaN(dateAt(bytes, from, to))) return date
    const isOrder = (isDayFirst: boolean): boolean => !Number.isNaN(slashDateAt(bytes, from, to, isDayFirst))
    return (isOrder(true) ? dayFirst : 0) | (isOrder(false) ? monthFirst : 0)
  }
  if (isNothing(bytes, from, to)) return anyKind
  return Number.isNaN(truthAt(bytes, from, to)) ? numberForm(bytes, from, to) : truth
}

/** Text, too, where every day could be a month: to guess would put half of them in the wrong place. */
export function typeOf(kinds: number): ColumnType {
  if (kinds === anyKind) return 'text'
  if ((kinds & plain) !== 0) return 'number'
  if ((kinds & withComma) !== 0) return 'comma-number'
  if ((kinds & date) !== 0) return 'date'
  if ((kinds & truth) !== 0) return 'boolean'
  const order = kinds & (dayFirst | monthFirst)
  return order === dayFirst ? 'day-first' : order === monthFirst ? 'month-first' : 'text'
}

/** By what a cell of a column that is no text is compared and ordered; NaN for what has no value. */
export function valueAt(type: Exclude<ColumnType, 'text'>, bytes: Uint8Array, from: number, to: number): number {
  if (type === 'number') return numberAt(bytes, from, to, plain)
  if (type === 'comma-number') return numberAt(bytes, from, to, withComma)
  if (type === 'boolean') return truthAt(bytes, from, to)
  // What somebody looks for is written year first, too.
  const yearFirst = dateAt(bytes, from, to)
  return type === 'date' || !Number.isNaN(yearFirst) ? yearFirst : slashDateAt(bytes, from, to, type === 'day-first')
}
