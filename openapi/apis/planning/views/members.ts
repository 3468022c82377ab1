type Members = Readonly<Record<string, unknown>>

export type Selection = {
  /** Only these; all, when there is none. */
  readonly fields: readonly string[]
  /** Not these; counts for nothing beside `fields`. */
  readonly excluded: readonly string[]
  /** Whatever was asked for. */
  readonly always: readonly string[]
}

/** Of an object the members that were asked for. */
export function onlyMembers(body: Members, { fields, excluded, always }: Selection): Members {
  if (fields.length === 0 && excluded.length === 0) return body
  const isWanted = (name: string): boolean => (fields.length > 0 ? fields.includes(name) : !excluded.includes(name))
  return Object.fromEntries(Object.entries(body).filter(([name]) => always.includes(name) || isWanted(name)))
}
