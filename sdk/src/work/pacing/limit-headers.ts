import { secondsIn } from '../seconds-in.ts'

/** So many requests in any span of so many milliseconds. */
export type Window = { readonly count: number; readonly windowMs: number }

/** What an answer says of the limit it was counted under. */
export type ObservedLimit = {
  /** Of each policy that says its span. */
  readonly windows: readonly Window[]
  /** What is left under the tightest policy, and when that is over, in milliseconds since 1970. */
  readonly left: { readonly count: number; readonly until: number } | undefined
  /** Nothing should be sent before. */
  readonly pauseUntil: number | undefined
}

/**
 * Read `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers, from its 8th version on), the three fields of
 * its earlier versions, with or without `X-`, and `Retry-After`.
 */
export function observedLimit(headers: Headers, now: number): ObservedLimit {
  const left = [...itemsOf(headers, 'ratelimit', 'r', 't'), ...olderLeft(headers, now)]
    .map(([count, seconds]) => ({ count, until: now + seconds * 1_000 }))
    .sort((one, other) => one.count - other.count || other.until - one.until)[0]
  const windows = itemsOf(headers, 'ratelimit-policy', 'q', 'w')
    .filter(([count, seconds]) => count > 0 && seconds > 0)
    .map(([count, seconds]) => ({ count, windowMs: seconds * 1_000 }))
  const pause = secondsIn(headers, 'retry-after', now)
  return { windows, left, pauseUntil: pause === undefined ? undefined : now + pause * 1_000 }
}

/** Two numbers of each item of a structured list: `"minute";q=60;w=60, "day";q=5000;w=86400`. */
function itemsOf(headers: Headers, name: string, one: string, other: string): readonly (readonly [number, number])[] {
  return (headers.get(name) ?? '').split(',').flatMap((item) => {
    const [first, second] = [one, other].map((key) => new RegExp(`;\\s*${key}=(\\d+)`).exec(item)?.[1])
    return first === undefined || second === undefined ? [] : [[Number(first), Number(second)] as const]
  })
}

/** Reset is in seconds, or, with some, the time of day in seconds since 1970. */
function olderLeft(headers: Headers, now: number): readonly (readonly [number, number])[] {
  return ['ratelimit-', 'x-ratelimit-'].flatMap((prefix) => {
    const [remaining, reset] = [headers.get(`${prefix}remaining`), headers.get(`${prefix}reset`)]
    if (!remaining || !reset || !Number.isFinite(Number(remaining) + Number(reset))) return []
    const seconds = Number(reset) > 1e9 ? Number(reset) - now / 1_000 : Number(reset)
    return [[Number(remaining), Math.max(0, seconds)] as const]
  })
}
