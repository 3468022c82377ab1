import { recordOf, type JsonRecord } from '../grammar/record.ts'

/** A map with each member changed; an empty one for what is none. */
export const mapped = (value: unknown, change: (member: unknown, name: string) => unknown): JsonRecord =>
  Object.fromEntries(Object.entries(recordOf(value)).map(([key, member]) => [key, change(member, key)]))
