/** What of a link says where it leads. */
export type Led = Pick<HTMLAnchorElement, 'origin' | 'pathname' | 'search' | 'hash' | 'target'> & {
  readonly isDownload: boolean
  /** As it stands in the page. */
  readonly written: string
}

/**
 * The address of a page of this site, for a router to go to; nothing for what is the browser's to follow: another host, a
 * file, a place on this page, another window. Pages end with a slash, and files do not.
 */
export function pageBehind(link: Led, origin: string): string | undefined {
  if (link.origin !== origin || !link.pathname.endsWith('/')) return undefined
  if (link.written.startsWith('#') || link.isDownload || !/^(?:_self)?$/.test(link.target)) return undefined
  return link.pathname + link.search + link.hash
}

type History = { readonly push: (address: string) => void; readonly replace: (address: string) => void }

/**
 * Leads from page to page without loading anew, and fetches a page when its link is pointed at or touched. One listener
 * hears every link there is, whoever drew it.
 */
export function followLinks(history: History): () => void {
  const onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.altKey || event.ctrlKey || event.shiftKey) return
    const page = pageAt(event.target)
    if (page === undefined) return
    event.preventDefault()
    const { pathname, search, hash } = window.location
    if (page === pathname + search + hash) history.replace(page)
    else history.push(page)
  }
  const onPoint = ({ target }: Event): void => {
    const page = pageAt(target)
    if (page !== undefined) window.docusaurus.preload(page.replace(/[?#].*$/, ''))
  }
  document.addEventListener('click', onClick)
  document.addEventListener('mouseover', onPoint, { passive: true })
  document.addEventListener('touchstart', onPoint, { passive: true })
  return () => {
    document.removeEventListener('click', onClick)
    document.removeEventListener('mouseover', onPoint)
    document.removeEventListener('touchstart', onPoint)
  }
}

function pageAt(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link) return undefined
  const { origin, pathname, search, hash } = link
  const written = link.getAttribute('href') ?? ''
  const isDownload = link.hasAttribute('download')
  return pageBehind({ origin, pathname, search, hash, target: link.target, isDownload, written }, location.origin)
}
