/** One signal for the caller's abort and the call's own time limit, with a wait that either of them ends. */
export type Deadline = {
  readonly signal: AbortSignal
  /** Milliseconds left; `Infinity` without a limit. */
  readonly leftMs: () => number
  readonly wait: (delayMs: number) => Promise<void>
  /** Lets go of timer and listener; without it a long-lived signal would keep every call alive. */
  readonly clear: () => void
}

/**
 * Manual rather than `AbortSignal.any`, which holds on to its sources in some runtimes. The reason is
 * handed on as it is: the caller's own abort reason, or the error `expired` makes.
 */
export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined, expired: () => Error): Deadline {
  const controller = new AbortController()
  const abort = (): void => controller.abort(caller?.reason)
  const endsAt = timeoutMs > 0 ? Date.now() + timeoutMs : Infinity
  // setTimeout counts in 32 bits: a longer limit would fire at once.
  const timer = timeoutMs > 0 && timeoutMs < 2 ** 31 ? setTimeout(() => controller.abort(expired()), timeoutMs) : undefined
  if (caller?.aborted) abort()
  caller?.addEventListener('abort', abort)
  const { signal } = controller

  return {
    signal,
    leftMs: () => endsAt - Date.now(),
    wait: (delayMs) =>
      new Promise((resolve, reject) => {
        const sleep = setTimeout(resolve, delayMs)
        signal.addEventListener('abort', () => {
          clearTimeout(sleep)
          reject(signal.reason)
        })
      }),
    clear: () => {
      clearTimeout(timer)
      caller?.removeEventListener('abort', abort)
    },
  }
}
