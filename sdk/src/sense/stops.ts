/** What a city's owner calls things in its stops. */
export type StopWords = {
  /** How ids of piers begin. */
  readonly piers: string
  /** The member that names a stop among those of the same name, and the form in which it has a letter, as group 1. */
  readonly indicator: string
  readonly letter: string
}

/** Whether boats call here, by the id: a pier is a stop like others, and its boats have no arrivals at some owners. */
export const isPier = (id: string, { piers }: StopWords): boolean => id.startsWith(piers)

/** The letter on a bus stop's pole, of an indicator such as `Stop KX`; undefined for `opp` or `->E`, which are none. */
export const stopLetter = (stop: object, { indicator, letter }: StopWords): string | undefined =>
  // Proof: only read.
  new RegExp(letter).exec(String((stop as Readonly<Record<string, unknown>>)[indicator]))?.[1]
