/** What a city's owner calls things in the arrivals at a stop. */
export type ArrivalWords = {
  /** Members with the stop, the last stop of the journey, the vehicle, the line, the platform and the time. */
  readonly stop: string
  readonly destination: string
  readonly vehicle: string
  readonly line: string
  readonly platform: string
  readonly due: string
  /** Texts that say that the platform is not known yet, or that a text is none, in small letters. */
  readonly unknown: readonly string[]
}

/** A text that means something; undefined for one that says `null`, or that nothing is known, in whatever capitals. */
export const knownText = (text: unknown, { unknown }: Pick<ArrivalWords, 'unknown'>): string | undefined =>
  typeof text === 'string' && text.trim() && !unknown.includes(text.trim().toLowerCase()) ? text.trim() : undefined

/** The platform, once it is known. */
export const platformOf = (arrival: object, words: ArrivalWords): string | undefined =>
  knownText(memberOf(arrival, words.platform), words)

/** Whether a vehicle ends here: it arrives, and nobody can leave with it. */
export const endsHere = (arrival: object, words: ArrivalWords): boolean => {
  const last = knownText(memberOf(arrival, words.destination), words)
  return last !== undefined && last === memberOf(arrival, words.stop)
}

/**
 * Each vehicle once at each stop and time, with all the lines it is told under: on shared track one train appears under two.
 * What has no vehicle stays as it is.
 */
export function oncePerVehicle<Arrival extends object>(
  arrivals: readonly Arrival[],
  words: ArrivalWords,
): readonly (Arrival & { readonly lines: readonly string[] })[] {
  const seen = new Map<unknown, Arrival & { lines: string[] }>()
  for (const arrival of arrivals) {
    const { vehicle, stop, due, line } = words
    const id = knownText(memberOf(arrival, vehicle), words)
    const key = id === undefined ? arrival : [id, stop, due].map((name) => memberOf(arrival, name) ?? name).join(' ')
    const known = seen.get(key)
    const told = String(memberOf(arrival, line))
    if (!known) seen.set(key, { ...arrival, lines: [told] })
    else if (!known.lines.includes(told)) known.lines.push(told)
  }
  return [...seen.values()]
}

/** What one can leave with, the next first: an owner tells arrivals in no order, with those that end here among them. */
export const departuresOf = <Arrival extends object>(
  arrivals: readonly Arrival[],
  words: ArrivalWords,
): readonly Arrival[] => {
  const time = (arrival: Arrival): number => Date.parse(String(memberOf(arrival, words.due)))
  return arrivals.filter((arrival) => !endsHere(arrival, words)).sort((left, right) => time(left) - time(right))
}

const memberOf = (thing: object, name: string): unknown => (thing as Readonly<Record<string, unknown>>)[name] // read only
