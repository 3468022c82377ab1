/** Waits; an abort ends it with its reason, and leaves no timer and no listener behind. */
export async function pause(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  let stop = (): void => {}
  try {
    await new Promise<void>((resolve, reject) => {
      // Timers count in 32 bits: what is longer is asked about again after 23 days.
      const timer = setTimeout(resolve, Math.min(delayMs, 2e9))
      stop = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', stop)
    })
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}
