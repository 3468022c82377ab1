import { HttpError, NetworkError } from './errors.ts'

/** Statuses that mean "later", RFC 9110 §15.5.9, §15.6 and RFC 6585 §4. 501 and 505 never heal by waiting. */
const retryable: readonly number[] = [408, 429, 500, 502, 503, 504]

const backoffMsBase = 500
const backoffMsMax = 8_000

/** A server that asks for longer than this is told to the caller at once: nobody waits a minute for a bus. */
const retryAfterMsMax = 60_000

/**
 * How long to wait before the next try, or `undefined` when there must be none. Retry-After wins over
 * backoff, because the server knows its own queue. `random` is in [0, 1): full jitter spreads the many
 * devices that a failing feed wakes at the same second.
 */
export function retryDelayMs(error: unknown, attempt: number, now: number, random: number): number | undefined {
  const backoffMs = random * Math.min(backoffMsMax, backoffMsBase * 2 ** (attempt - 1))
  if (error instanceof NetworkError) return backoffMs
  if (!(error instanceof HttpError) || !retryable.includes(error.status)) return undefined
  const askedMs = retryAfterMs(error.headers.get('retry-after'), now)
  if (askedMs === undefined) return backoffMs
  return askedMs > retryAfterMsMax ? undefined : askedMs
}

/** RFC 9110 §10.2.3: whole seconds or an HTTP date. A date that has passed means now; nonsense means no advice. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (!header) return undefined
  const delayMs = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isNaN(delayMs) ? undefined : Math.max(0, delayMs)
}
