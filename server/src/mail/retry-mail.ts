const attemptsMax = 12
const waitMsMax = 60 * 60_000

/**
 * When to try a letter again, or undefined to give up. A mail server that refuses the recipient or the
 * letter for good (5xx, RFC 5321 §4.2.1) is believed; everything else may pass, the login included.
 */
export function nextAttemptAt(error: unknown, attempts: number, now: number): number | undefined {
  if (attempts >= attemptsMax || isPermanent(error)) return undefined
  return now + Math.min(waitMsMax, 2_000 * 2 ** (attempts - 1))
}

function isPermanent(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || !('responseCode' in error)) return false
  const aboutTheLetter = error.code === 'EENVELOPE' || error.code === 'EMESSAGE'
  return aboutTheLetter && typeof error.responseCode === 'number' && error.responseCode >= 500
}
