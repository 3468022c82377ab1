import { TimeoutError } from './errors.ts'

/** Waits; an abort or the end of the time limit ends it with the reason. */
export type Wait = (delayMs: number) => Promise<void>

/**
 * Run something under the caller's abort and a time limit at once. The reason is handed on as it is: the
 * caller's own, or a `TimeoutError`. Done by hand rather than with `AbortSignal.any`, because
 * timer and listener must be let go: a poller's long-lived signal would otherwise keep every call alive.
 */
export async function withDeadline<Value>(
  operation: string,
  timeoutMs: number,
  caller: AbortSignal | undefined,
  run: (signal: AbortSignal, wait: Wait) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController()
  const { signal } = controller
  const abort = (): void => controller.abort(caller?.reason)
  const timer = setTimeout(
    () =>
      controller.abort(
        new TimeoutError(operation, `no answer within ${timeoutMs} ms`, { name: 'TimeoutError', timeoutMs }),
      ),
    // setTimeout counts in 32 bits: a longer limit would fire at once. This is 23 days.
    Math.min(timeoutMs, 2e9),
  )
  caller?.addEventListener('abort', abort)
  if (caller?.aborted) abort()
  const wait: Wait = (delayMs) =>
    new Promise((resolve, reject) => {
      const sleep = setTimeout(resolve, delayMs)
      signal.onabort = () => {
        clearTimeout(sleep)
        reject(signal.reason)
      }
    })
  try {
    return await run(signal, wait)
  } finally {
    clearTimeout(timer)
    caller?.removeEventListener('abort', abort)
  }
}
