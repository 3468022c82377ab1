/** Waits while the page is hidden, where there is a page; an abort ends it with its reason. */
export async function untilVisible(signal: AbortSignal | undefined): Promise<void> {
  const page = typeof document === 'undefined' ? undefined : document
  if (page?.visibilityState !== 'hidden') return
  let stop = (): void => {}
  let look = (): void => {}
  try {
    await new Promise<void>((resolve, reject) => {
      stop = () => reject(signal?.reason)
      look = () => page.visibilityState === 'visible' && resolve()
      signal?.addEventListener('abort', stop)
      page.addEventListener('visibilitychange', look)
    })
  } finally {
    signal?.removeEventListener('abort', stop)
    page.removeEventListener('visibilitychange', look)
  }
}
