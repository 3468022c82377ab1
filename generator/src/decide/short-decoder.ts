import type { DecodePlan } from '@openlondon/contract'

/** The texts that mean nothing, without those that are null anyway because they are no number, no day or no yes or no. */
export function meaningfulNulls({ nulls = [], decode }: Pick<DecodePlan, 'nulls' | 'decode'>): readonly string[] {
  if (decode === 'number') return nulls.filter((text) => text.trim() !== '' && !Number.isNaN(Number(text)))
  if (decode === 'date') return nulls.filter((text) => /\d/.test(text))
  return nulls
}

/** A table as texts that are shorter than it: what all its values begin with, and how each goes on, in `ends`. */
type Row = { readonly start: string; readonly ends: string }

/** A table whose keys are numbers in a row, `first` the first of them. */
export type NumberedRow = Row & { readonly first: number }

/** `undefined` for a table that is none, or too short to be shorter so. It begins above nought, which nothing counts as. */
export function numberedRow(table: Readonly<Record<string, string>>): NumberedRow | undefined {
  const numbers = Object.keys(table).map(Number)
  const first = Math.min(...numbers)
  const values = numbers.flatMap((_, index) => table[String(first + index)] ?? [])
  if (first < 1 || values.length !== numbers.length) return undefined
  const row = rowOf(values)
  return row && { first, ...row }
}

/** A table of texts: those of one value between `;`, values between `|`. */
export type NamedRow = Row & { readonly texts: string }

export function namedRow(table: Readonly<Record<string, string>>): NamedRow | undefined {
  const values = [...new Set(Object.values(table))].sort()
  if (Object.keys(table).some((key) => /[|;]/.test(key))) return undefined
  const row = rowOf(values)
  const keysOf = (value: string): string =>
    Object.entries(table)
      .flatMap(([key, other]) => (other === value ? [key] : []))
      .join(';')
  return row && { texts: values.map(keysOf).join('|'), ...row }
}

function rowOf(values: readonly string[]): Row | undefined {
  if (values.length < rowMin) return undefined
  const start = commonStart(values)
  const ends = values.map((value) => value.slice(start.length))
  if (!ends.every((end) => /^\S+$/.test(end))) return undefined
  return { start, ends: ends.map((end, index) => (end === nextOf(ends[index - 1] ?? '') ? '' : end)).join(' ') }
}

/** The number that comes after another, as long as it. */
const nextOf = (end: string): string | undefined =>
  /^\d{1,9}$/.test(end) ? String(Number(end) + 1).padStart(end.length, '0') : undefined

const rowMin = 8

/** What all of them begin with, and none of them is. */
function commonStart(values: readonly string[]): string {
  const [one = ''] = values
  const signs = [...one].findIndex((sign, index) =>
    values.some((value) => value[index] !== sign || index === value.length - 1),
  )
  return one.slice(0, Math.max(signs, 0))
}
