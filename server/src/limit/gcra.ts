/** What a limit says about one caller at one moment. */
export type LimitState = {
  readonly allowed: boolean
  /** Calls that would be let through now, one after the other. */
  readonly remaining: number
  /** Seconds, rounded up, until the limit is whole again. */
  readonly resetSeconds: number
  /** Seconds, rounded up, until one more call is let through; 0 when it is now. */
  readonly retrySeconds: number
}

/** A limit shared by nobody but the caller whose id is given. `check` looks, `take` counts. */
export type Limiter = {
  readonly limit: number
  readonly windowSeconds: number
  readonly check: (id: string, nowMs: number) => LimitState
  readonly take: (id: string, nowMs: number) => void
}

const callersMax = 200_000

/**
 * The generic cell rate algorithm: a bucket of `limit` calls that refills evenly over the window, kept as
 * one number for each caller. Exact in one process, and never more than bucket + refill in any window.
 *
 * A caller whose bucket is whole again is the same as one never seen and may be forgotten without a gift;
 * when even that does not free a place, newcomers share one bucket instead of pushing anybody out.
 */
export function createGcra(limit: number, windowMs: number): Limiter {
  const intervalMs = windowMs / limit
  const wholeAt = new Map<string, number>()
  let takesUntilSweep = 1_000

  const place = (id: string): string => (wholeAt.size < callersMax || wholeAt.has(id) ? id : 'everybody else')

  const sweep = (nowMs: number): void => {
    for (const [id, at] of wholeAt) if (at <= nowMs) wholeAt.delete(id)
    // As many calls as there are callers pay for one walk over them.
    takesUntilSweep = Math.max(1_000, wholeAt.size)
  }

  return {
    limit,
    windowSeconds: windowMs / 1_000,
    check: (id, nowMs) => {
      const filledMs = Math.max(0, (wholeAt.get(place(id)) ?? 0) - nowMs)
      const remaining = Math.max(0, Math.floor((windowMs - filledMs) / intervalMs + 1e-9))
      const retryMs = remaining >= 1 ? 0 : filledMs + intervalMs - windowMs
      return {
        allowed: remaining >= 1,
        remaining,
        resetSeconds: wholeSeconds(filledMs),
        retrySeconds: retryMs > 0 ? Math.max(1, wholeSeconds(retryMs)) : 0,
      }
    },
    take: (id, nowMs) => {
      takesUntilSweep -= 1
      if (takesUntilSweep <= 0) sweep(nowMs)
      const at = place(id)
      wholeAt.set(at, Math.max(wholeAt.get(at) ?? 0, nowMs) + intervalMs)
    },
  }
}

/** Rounded up, but not for the last digits of a sum of fractions: 60.0000001 is a minute. */
function wholeSeconds(ms: number): number {
  return Math.max(0, Math.ceil(ms / 1_000 - 1e-6))
}
