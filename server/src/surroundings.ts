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
  log: createLog(),
}

const gatherMs = 100

/**
 * JSON lines to stderr, `time` in milliseconds since 1970. Calls are gathered for a tenth of a second and
 * written at once, because a write for each would cost as much as the call; errors and the end of the
 * process are written through.
 */
function createLog(): (entry: LogEntry) => void {
  let gathered = ''
  const flush = (): void => {
    if (gathered !== '') process.stderr.write(gathered)
    gathered = ''
  }
  process.once('exit', flush)
  return (entry) => {
    if (gathered === '') setTimeout(flush, gatherMs).unref()
    gathered += `${JSON.stringify({ time: Date.now(), ...entry })}\n`
    if (entry.level === 'error') flush()
  }
}
