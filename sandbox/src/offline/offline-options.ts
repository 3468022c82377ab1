// The types of the package that is built for a city: they stand alone, because they are its declarations as well.

/** What the sandbox plays: an ordinary failure of one answer, or a day of the whole city. */
export type OfflineScenario =
  | '401'
  | '403'
  | '404'
  | '429'
  | 'quota'
  | '500'
  | '503'
  | 'slow'
  | 'empty'
  | 'generated'
  | 'quiet'
  | 'strike'
  | 'storm'
  | 'closed-line'
  | 'owner-down'
  | 'surge'

/** What every answer depends on besides the question. A request that brings `X-Sandbox-Time` and its kin decides for itself. */
export interface OfflineOptions {
  /** When it is: an instant such as `2026-11-23T18:00:00Z`; the city's own morning unless said. */
  readonly time?: string | Date | undefined
  /** What happens there: another seed, another day. Up to 64 characters. */
  readonly seed?: string | undefined
  readonly scenario?: OfflineScenario | undefined
  /** Whose writes are seen: 8 to 64 letters, digits, hyphens and underscores. Without one, what is written is answered and not kept. */
  readonly session?: string | undefined
  /** Another origin under which your program knows gateway and sandbox, besides the city's own. */
  readonly origin?: string | undefined
}

/** Settings for a client of the SDK: `createClient(offline())`. */
export interface Offline {
  readonly via: 'sandbox'
  readonly origin: string
  /** For anything else that asks: answers what is asked of the city's sandbox, gateway or owners, and refuses the rest. */
  readonly fetch: typeof globalThis.fetch
}

/** The request went to somebody who is not of this city; nothing was sent. */
export interface OfflineError extends Error {
  readonly name: 'OfflineError'
  readonly url: string
}
