import { useCallback, useEffect, useRef, type MouseEvent, type ReactElement, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useHistory } from '@docusaurus/router'
import { DocSearchModal } from '@docsearch/react/modal'
import type { DocSearchHit, DocSearchModalProps, DocSearchTransformClient } from '@docsearch/react'
import '@docsearch/css/dist/_variables.css'
import '@docsearch/css/dist/modal.css'
import './search.css'
import { localClient } from './local-client'
import type { SearchSettings } from './settings'

type Props = { readonly settings: SearchSettings; readonly onClose: () => void }

const translations: DocSearchModalProps['translations'] = {
  searchBox: { placeholderText: 'Operation, guide, error code…', searchInputLabel: 'Search this site' },
  startScreen: { noRecentSearchesText: 'Type what you want to know or to do.' },
  noResultsScreen: { noResultsText: 'Nothing found for', suggestedQueryText: 'Try' },
  footer: { poweredByText: 'Search by' },
}

/** DocSearch's own dialog over either engine. Loaded when somebody opens it, and not before. */
export default function SearchModal({ settings, onClose }: Props): ReactNode {
  const history = useHistory()
  const frame = useRef<HTMLDivElement>(null)
  const { algolia, recordsPath, languages } = settings
  const useLocal = useCallback(
    (client: DocSearchTransformClient) => localClient(client, recordsPath, languages),
    [recordsPath, languages],
  )
  useEffect(() => asDialog(frame.current), [])
  useEffect(() => putTyped(frame.current), [])

  return createPortal(
    <div ref={frame} className={algolia ? 'search-frame' : 'search-frame search-frame--local'}>
      <DocSearchModal
        appId={algolia?.appId ?? 'LOCAL'}
        apiKey={algolia?.searchKey ?? 'LOCAL'}
        indexName={algolia?.indexName ?? 'local'}
        {...(algolia ? {} : { transformSearchClient: useLocal })}
        transformItems={onThisSite}
        hitComponent={HitPlace}
        navigator={{ navigate: ({ itemUrl }) => history.push(itemUrl) }}
        translations={translations}
        initialScrollY={globalThis.scrollY}
        disableUserPersonalization
        onAskAiToggle={() => {}}
        onClose={onClose}
      />
    </div>,
    document.body,
  )
}

/** What was typed while this code was on its way goes into the field, as if typed there: React listens for `input`. */
function putTyped(frame: HTMLElement | null): void {
  const field = frame?.querySelector<HTMLInputElement>('input')
  if (!field) return
  field.focus()
  const typed = globalThis.searchKeys.takeTyped()
  if (typed === '') return
  // React overrides `value` on the element to notice its own writes; the prototype's setter is the browser's.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Records name the public origin; a reader stays on the one they are on. */
function onThisSite(items: DocSearchHit[]): DocSearchHit[] {
  return items.map((item) => {
    const { pathname, hash } = new URL(item.url)
    return { ...item, url: pathname + hash, url_without_anchor: pathname }
  })
}

/**
 * A place to go, without `href`: the list's options are reached by arrow keys, and a link inside an option would be a
 * second, nested control. It also keeps twenty pages from being fetched because they were found.
 */
function HitPlace({
  hit,
  children,
}: {
  readonly hit: { readonly url: string; readonly lang?: string }
  readonly children: ReactNode
}): ReactElement {
  const history = useHistory()
  const go = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey) globalThis.open(hit.url)
    else history.push(hit.url)
  }
  return (
    <a className="search-place" lang={hit.lang} onClick={go} onAuxClick={go}>
      {children}
    </a>
  )
}

/**
 * DocSearch calls its dialog a button, which hides everything in it from a screen reader; and the list of what was
 * found, which comes and goes, cannot be scrolled by keyboard.
 */
function asDialog(frame: HTMLElement | null): (() => void) | undefined {
  const container = frame?.querySelector('.DocSearch-Container')
  if (!container) return
  for (const attribute of ['tabindex', 'aria-expanded', 'aria-haspopup', 'aria-controls', 'aria-labelledby'])
    container.removeAttribute(attribute)
  container.setAttribute('role', 'dialog')
  container.setAttribute('aria-modal', 'true')
  container.setAttribute('aria-label', 'Search')
  const nameResults = (): void => {
    const results = container.querySelector('.DocSearch-Dropdown')
    results?.setAttribute('tabindex', '0')
    results?.setAttribute('role', 'region')
    results?.setAttribute('aria-label', 'Results')
  }
  const observer = new MutationObserver(nameResults)
  observer.observe(container, { childList: true, subtree: true })
  return () => observer.disconnect()
}
