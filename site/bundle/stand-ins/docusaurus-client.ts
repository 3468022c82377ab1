import preloadRoute from '@docusaurus/core/lib/client/preload'

const asked = new Set<string>()

function isSlow(): boolean {
  const connection = (navigator as { connection?: { effectiveType?: string; saveData?: boolean } }).connection // not in lib.dom
  return connection?.saveData === true || connection?.effectiveType?.includes('2g') === true
}

/** Fetch a page when a reader points at its link or touches it. */
function preload(path: string): Promise<unknown> | false {
  if (isSlow() || asked.has(path)) return false
  asked.add(path)
  return preloadRoute(path)
}

/**
 * Stands in for Docusaurus' own `window.docusaurus`: no page is fetched merely because its link can be seen. A list of
 * sixty operations would cost more than the page it stands on.
 */
export default Object.freeze({ prefetch: () => false, preload })
