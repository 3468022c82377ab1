/** A JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object itself, or an empty one: for optional members that are read and never written. */
export const recordOf = (value: unknown): JsonRecord => (isRecord(value) ? value : {})

/** The object with each member changed; an empty one for what is none. */
export const mapMembers = (value: unknown, change: (member: unknown, name: string) => unknown): JsonRecord =>
  Object.fromEntries(Object.entries(recordOf(value)).map(([name, member]) => [name, change(member, name)]))

/** A member that the object itself has: `toString` is a name like any other in a contract, and every object has one. */
export const ownOf = <Value>(value: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  value !== undefined && Object.hasOwn(value, name) ? value[name] : undefined

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
