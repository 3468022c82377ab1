import { useEffect } from 'react'
import { useLocation } from '@docusaurus/router'

/** A screen reader that has not yet seen the old page go says nothing of a focus on the new one. */
const seenMs = 150

/** The page that was shown before this one, in this tab. */
let before: string | undefined

/**
 * Puts the focus on a new page's heading, or on what its address names, as loading the page anew would. The link that was
 * followed is gone, so else a screen reader would say nothing, and Tab would begin anywhere. What the new page has
 * itself put the focus on keeps it.
 */
export function useArrival(): void {
  const { pathname, hash } = useLocation()
  useEffect(() => {
    const here = pathname + hash
    const isFirst = before === undefined || before === here
    before = here
    if (isFirst) return
    const left = document.activeElement
    const timer = setTimeout(() => {
      const focused = document.activeElement
      // Somebody was quicker, such as a reader with Tab.
      if (isTaken(focused) || (focused !== left && focused !== document.body)) return
      const place = named(hash) ?? document.querySelector<HTMLElement>('.content h1')
      if (place) focusOn(place)
    }, seenMs)
    return () => clearTimeout(timer)
  }, [pathname, hash])
}

const isTaken = (focused: Element | null): boolean =>
  focused?.matches('.content :is(input, textarea, select, [tabindex="-1"])') === true

function named(hash: string): HTMLElement | null {
  try {
    return hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null // no address of a place, such as a program that was cut
  }
}

/** The page is scrolled already; a place that takes no focus by itself takes it this once. */
function focusOn(place: HTMLElement): void {
  if (!place.matches('a[href], button, input, select, textarea, summary, [tabindex]')) {
    place.setAttribute('tabindex', '-1')
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true })
  }
  place.focus({ preventScroll: true })
}
