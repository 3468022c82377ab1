import { useEffect, type RefObject } from 'react'

/**
 * Lays out, a part at a time while nothing else is to do, what a stylesheet leaves until it is seen
 * (`content-visibility`): from then on every part of the page is as high as it will stay.
 */
export function useLaidOut(around: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const parts = [...(around.current?.children ?? [])].filter((part) => part instanceof HTMLElement)
    let stop = (): void => {}
    const next = (): void => {
      const part = parts.shift()
      if (!part) return
      part.style.contentVisibility = 'visible'
      stop = whenIdle(next)
    }
    stop = whenIdle(next)
    return () => stop()
  }, [around])
}

function whenIdle(work: () => void): () => void {
  // Not everywhere, whatever the types say.
  if ('requestIdleCallback' in window) {
    const waiting = requestIdleCallback(work)
    return () => cancelIdleCallback(waiting)
  }
  const waiting = setTimeout(work, 50)
  return () => clearTimeout(waiting)
}
