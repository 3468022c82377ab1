import type { ErrorFacts } from '../answer/errors.ts'

/**
 * How long to wait before the next try after an answer of this status, 0 when nothing answered; `Infinity` when there
 * must be none. What the server asks for wins over backoff, because it knows its own queue: `retry-after-ms`, Retry-After
 * in seconds or as an HTTP date (RFC 9110 §10.2.3), or the time until a rate limit starts anew, `RateLimit-Reset` or `t`
 * of a `RateLimit` of which nothing is left (draft-ietf-httpapi-ratelimit-headers); one that leaves some, is past or is
 * nonsense is no advice, and without advice a status in `final`, by which the contract says that asking again is no use,
 * is the end. The caller caps it by the time limit of the call. `random` is in [0, 1): jitter spreads the many devices
 * that a failing feed wakes at the same second, over the upper half, so that no wait is none.
 */
export function retryDelayMs(
  { status, headers = {}, reason }: Pick<ErrorFacts, 'status' | 'headers' | 'reason'>,
  attempt: number,
  now: number,
  random: number,
  final?: readonly number[],
): number {
  // Statuses that mean "later", RFC 9110 §15.5.9, §15.6 and RFC 6585 §4. 501 and 505 never heal by waiting.
  if (!/^(0(?!redirect)|408|429|50[0234])/.test(`${status}${reason}`)) return Infinity
  const after = headers['retry-after']
  const askedMs =
    +headers['retry-after-ms']! ||
    +(after ?? headers['ratelimit-reset'] ?? /r=0;t=(\d+)/.exec(headers['ratelimit']!)?.[1])! * 1000 ||
    Date.parse(after!) - now
  if (askedMs > 0) return askedMs
  // From a quarter to half a second, doubled each time, up to eight.
  return final?.includes(status!) ? Infinity : (1 + random) * Math.min(4_000, 125 * 2 ** attempt)
}
