import type { Source, ThingOf } from './part.ts'

/** Why something is missing: nothing answered, or the place has not what would have to be asked by. */
export type Missing = {
  readonly message: string
  /** The operation that failed. */
  readonly operation?: string
  /** What it threw, for the guards. */
  readonly error?: unknown
}

type Told<Found> = Source & {
  /** Things as the part sorts them; none is an answer too. */
  readonly data: readonly Found[]
  /** How many things were found before the list was cut. */
  readonly total: number
  /** Seconds that the oldest of the answers was kept on its way; absent where nothing was said of it. */
  readonly ageSeconds?: number
}

/** `ok`: all of it. `degraded`: some of it, and why not the rest. `none`: nothing, and why. */
export type AnswerOf<Found> =
  | ({ readonly state: 'ok' } & Told<Found>)
  | ({ readonly state: 'degraded'; readonly why: readonly Missing[] } & Told<Found>)
  | ({ readonly state: 'none'; readonly why: readonly Missing[] } & Source)

export type PartAnswer<Given> = AnswerOf<ThingOf<Given>>
