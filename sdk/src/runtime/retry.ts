import { CityError } from './errors.ts'

/**
 * How long to wait before the next try; `Infinity` when there must be none. Retry-After, in seconds or as
 * an HTTP date (RFC 9110 §10.2.3), wins over backoff, because the server knows its own queue; one that is
 * past or nonsense is no advice. The caller caps it by the time limit of the call. `random` is in [0, 1): full
 * jitter spreads the many devices that a failing feed wakes at the same second.
 */
export function retryDelayMs(error: unknown, attempt: number, now: number, random: number): number {
  // Statuses that mean "later", RFC 9110 §15.5.9, §15.6 and RFC 6585 §4; 0 is no answer. 501 and 505 never heal by waiting.
  if (!(error instanceof CityError && [0, 408, 429, 500, 502, 503, 504].includes(error.status!))) return Infinity
  const header = error.headers?.get('retry-after')
  const askedMs = Number(header) * 1000 || Date.parse(header!) - now
  // From half a second, doubled each time, up to eight.
  return askedMs > 0 ? askedMs : random * Math.min(8_000, 250 * 2 ** attempt)
}
