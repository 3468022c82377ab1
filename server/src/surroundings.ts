/** One line of the log. Never key material, query strings, addresses of people or bodies. */
export type LogEntry = { readonly level: 'info' | 'error'; readonly event: string } & Readonly<Record<string, unknown>>

/** What the server takes from outside, so that a test can hold the clock. */
export type Surroundings = {
  /** Milliseconds since 1970, UTC: for days and for what people read. */
  readonly now: () => number
  /** Milliseconds that never go backwards: for limits, so that a clock change gives no free calls. */
  readonly monotonicMs: () => number
  readonly log: (entry: LogEntry) => void
}

export const realSurroundings: Surroundings = {
  now: Date.now,
  monotonicMs: () => performance.now(),
  log: (entry) => void process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`),
}
