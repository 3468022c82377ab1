/**
 * A limit of `limit` calls in any rolling window of `windowSeconds`, for each caller by id. Answers are plain numbers,
 * so that a call costs no object. `take` only after `left` was above 0 in the same turn of the event loop.
 */
export type WindowLimiter = {
  readonly limit: number
  readonly windowSeconds: number
  /** Calls that would be let through now, one after the other; 0 means no. */
  readonly left: (id: string, nowMs: number) => number
  readonly take: (id: string, nowMs: number) => void
  /**
   * Seconds, rounded up, until calls come back: `left` cannot rise before, and is above 0 after. 0 when none are out.
   */
  readonly waitSeconds: (id: string, nowMs: number) => number
  /**
   * A promise to wait for before `left` can be asked, when the number of a caller is kept elsewhere and this process has
   * none of it in hand; undefined, which is always so for one process, when it can be asked at once.
   */
  readonly refill: (id: string, nowMs: number) => Promise<void> | undefined
}
