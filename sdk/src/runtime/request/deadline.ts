import type { Fail } from '../answer/errors.ts'

/** Waits; the end of the call ends it. */
export type Wait = (delayMs: number) => Promise<void>

/**
 * Run something under the caller's abort and a time limit at once. Neither a hook that never resolves nor a `fetch` that
 * ignores its signal outlasts them; the reason is handed on as it is: the caller's own, or a `TimeoutError`. Done by hand
 * rather than with `AbortSignal.any`, because timers and listener must be let go: a poller's long-lived signal would
 * otherwise keep every call alive.
 */
export function withDeadline<Value>(
  fail: Fail,
  timeoutMs: number,
  caller: AbortSignal | undefined,
  run: (signal: AbortSignal, wait: Wait) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController()
  let abort: () => void
  let timer: ReturnType<typeof setTimeout>
  let sleep: typeof timer | undefined
  return new Promise<Value>((resolve, reject) => {
    // Whatever is still under way has nobody to go to.
    const end = (reason: unknown): void => {
      reject(reason)
      controller.abort(reason)
    }
    timer = setTimeout(() => end(fail('TimeoutError', `no answer within ${timeoutMs} ms`, { timeoutMs })), timeoutMs)
    abort = () => end(caller!.reason)
    if (caller?.aborted) abort()
    caller?.addEventListener('abort', abort)
    run(controller.signal, (delayMs) => new Promise((awake) => (sleep = setTimeout(awake, delayMs)))).then(resolve, end)
  }).finally(() => {
    clearTimeout(timer)
    clearTimeout(sleep)
    caller?.removeEventListener('abort', abort)
  })
}
