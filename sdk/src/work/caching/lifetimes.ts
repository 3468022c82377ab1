/** How long answers of an API hold by its contract; from the door `<api>/facts`. */
export type Lifetimes = {
  readonly api: string
  /** Of most operations, in seconds; 0 is never. */
  readonly seconds: number
  /** Of those that differ, by name. */
  readonly other: Readonly<Record<string, number>>
}

/** What the contract declares for an operation, where its API's lifetimes were given. */
export function declaredSeconds(lifetimes: readonly Lifetimes[], api: string, name: string): number | undefined {
  const found = lifetimes.find((one) => one.api === api)
  return found && (found.other[name] ?? found.seconds)
}
