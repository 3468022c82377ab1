import { isCityError } from '../../index.ts'
import { isPassing } from '../passing.ts'
import { secondsIn } from '../seconds-in.ts'

const longestMs = 300_000

/**
 * How long to wait after a failure, or `undefined` when waiting cannot help. What the server asks for in `Retry-After` counts;
 * otherwise the wait doubles with each failure in a row, from the lifetime up to five minutes.
 */
export function waitAfter(error: unknown, failures: number, seconds: number, now: number): number | undefined {
  if (!isPassing(error)) return undefined
  const asked = isCityError(error) && secondsIn(new Headers(error.cause.headers), 'retry-after', now)
  return asked ? asked * 1_000 : Math.min(longestMs, seconds * 500 * 2 ** failures)
}
