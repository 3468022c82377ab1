import type { DecodePlan } from '@openlondon/contract'

/** The texts that mean nothing, without those that are null anyway because they are no number, no day or no yes or no. */
export function meaningfulNulls({ nulls = [], decode }: Pick<DecodePlan, 'nulls' | 'decode'>): readonly string[] {
  if (decode === 'number') return nulls.filter((text) => text.trim() !== '' && !Number.isNaN(Number(text)))
  if (decode === 'date') return nulls.filter((text) => /\d/.test(text))
  return nulls
}

/** A table whose keys are numbers in a row: its values, in that order, without what all of them begin with. */
export type Row = { readonly first: number; readonly start: string; readonly ends: readonly string[] }

/** `undefined` for a table that is none, or too short to be shorter so. It begins above nought, which nothing counts as. */
export function rowOf(table: Readonly<Record<string, string>>): Row | undefined {
  const numbers = Object.keys(table).map(Number)
  const first = Math.min(...numbers)
  const values = numbers.map((_, index) => table[String(first + index)])
  const known = values.filter((value) => value !== undefined)
  if (first < 1 || known.length < rowMin || known.length !== values.length) return undefined
  const start = commonStart(known)
  const ends = known.map((value) => value.slice(start.length))
  return ends.every((end) => /^\S+$/.test(end)) ? { first, start, ends } : undefined
}

const rowMin = 8

/** What all of them begin with, and none of them is. */
function commonStart(values: readonly string[]): string {
  const [one = ''] = values
  const signs = [...one].findIndex((sign, index) =>
    values.some((value) => value[index] !== sign || index === value.length - 1),
  )
  return one.slice(0, Math.max(signs, 0))
}
