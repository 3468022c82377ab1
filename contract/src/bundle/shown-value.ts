import { isRecord } from '../grammar/record.ts'

/** A value in a sentence: never whole where it could be long. */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'this list'
  const text = isRecord(value) ? 'an object' : JSON.stringify(value)
  return text.length > shownMax ? `${text.slice(0, shownMax)}…` : text
}

const shownMax = 40
