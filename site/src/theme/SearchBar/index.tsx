import { lazy, Suspense, useCallback, useEffect, useRef, type ReactNode } from 'react'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { useText } from '@site/frame/text/use-text'
import { useSearchSettings } from '@site/pages/search/settings'
import { useSearchWanted } from '@site/pages/search/use-search-wanted'

// The name keeps its stylesheet out of every page: see bundle/light-bundle.ts.
const SearchDialog = lazy(() => import(/* webpackChunkName: "search-dialog" */ '@site/pages/search/SearchDialog'))

/** The way to search. Presses and clicks are heard by the page's first script, which was there before this. */
export default function SearchBar(): ReactNode {
  const { t } = useText(frameText)
  const settings = useSearchSettings()
  const isWanted = useSearchWanted()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isWanted) return
    // The worker and the search file load beside the dialog, not after it.
    void import('@site/pages/search/ask-search').then(({ askSearch }) => askSearch(settings))
    const from = button.current
    return () => from?.focus()
  }, [isWanted, settings])
  const close = useCallback(() => globalThis.searchKeys.want(false), [])
  return (
    <>
      <button
        ref={button}
        type="button"
        className="search-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K /"
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" fill="none" stroke="currentColor" strokeWidth="2.2" />
          <path d="M15.5 15.5 21 21" stroke="currentColor" strokeWidth="2.2" />
        </svg>
        <span className="search-button__text">{t('search')}</span>
        <kbd className="search-button__key" aria-hidden="true">
          /
        </kbd>
      </button>
      {isWanted && (
        <Suspense fallback={null}>
          <SearchDialog settings={settings} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
