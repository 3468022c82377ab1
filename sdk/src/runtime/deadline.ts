import type { Fail } from './errors.ts'

/** Waits; the end of the call ends it. */
export type Wait = (delayMs: number) => Promise<void>

/**
 * Run something under the caller's abort and a time limit at once. Both are raced, so that neither a hook that never
 * resolves nor a `fetch` that ignores its signal outlasts them; the reason is handed on as it is: the caller's own, or a
 * `TimeoutError`. Done by hand rather than with `AbortSignal.any`, because timers and listener must be let go: a poller's
 * long-lived signal would otherwise keep every call alive.
 */
export async function withDeadline<Value>(
  fail: Fail,
  timeoutMs: number,
  caller: AbortSignal | undefined,
  run: (signal: AbortSignal, wait: Wait) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController()
  const { signal } = controller
  const abort = (): void => controller.abort(caller?.reason)
  const timer = setTimeout(
    () => controller.abort(fail('TimeoutError', `no answer within ${timeoutMs} ms`, { timeoutMs })),
    timeoutMs,
  )
  let sleep: typeof timer | undefined
  const wait: Wait = (delayMs) =>
    new Promise((resolve) => {
      sleep = setTimeout(resolve, delayMs)
    })
  try {
    return await Promise.race([
      new Promise<never>((_resolve, reject) => {
        signal.onabort = () => reject(signal.reason)
        caller?.addEventListener('abort', abort)
        if (caller?.aborted) abort()
      }),
      run(signal, wait),
    ])
  } catch (error) {
    // Whatever is still under way has nobody to go to.
    controller.abort()
    throw error
  } finally {
    clearTimeout(timer)
    clearTimeout(sleep)
    caller?.removeEventListener('abort', abort)
  }
}
