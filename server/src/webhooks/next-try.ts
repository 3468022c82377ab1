const dayMs = 86_400_000
const firstWaitMs = 10_000
const longestWaitMs = 4 * 3_600_000

/**
 * When to send a message again, or undefined to give up: after a day, or where the receiver says that it is gone for good
 * (410, RFC 9110 §15.5.11). The wait grows threefold, from ten seconds to four hours. A receiver that is busy (429, 503) and
 * says for how long is left alone for as long, though for no more than the four hours.
 */
export function nextTryAt(
  { createdAt, attempts }: { readonly createdAt: number; readonly attempts: number },
  status: number | undefined,
  now: number,
  retryAfter = '',
): number | undefined {
  if (status === 410) return undefined
  const asked = status === 429 || status === 503 ? waitMs(retryAfter, now) : 0
  const at = now + Math.min(longestWaitMs, Math.max(asked, firstWaitMs * 3 ** attempts))
  return at > createdAt + dayMs ? undefined : at
}

/** `Retry-After`, seconds or a date (RFC 9110 §10.2.3), in milliseconds; none where it says neither. */
function waitMs(retryAfter: string, now: number): number {
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now
  return Number.isNaN(wait) ? 0 : wait
}
