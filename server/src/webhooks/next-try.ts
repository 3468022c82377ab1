const dayMs = 86_400_000
const firstWaitMs = 10_000
const longestWaitMs = 4 * 3_600_000

/**
 * When to send a message again, or undefined to give up: after a day, or where the receiver says that it is gone for good
 * (410, RFC 9110 §15.5.11). The wait grows threefold, from ten seconds to four hours.
 */
export function nextTryAt(
  { createdAt, attempts }: { readonly createdAt: number; readonly attempts: number },
  status: number | undefined,
  now: number,
): number | undefined {
  if (status === 410) return undefined
  const at = now + Math.min(longestWaitMs, firstWaitMs * 3 ** attempts)
  return at > createdAt + dayMs ? undefined : at
}
