import { lazy, Suspense, useCallback, useRef, useState, type ReactNode } from 'react'
import { useDocSearchKeyboardEvents } from '@docsearch/react/useDocSearchKeyboardEvents'
import { useSearchSettings } from '@site/src/search/settings'

const SearchModal = lazy(() => import('@site/src/search/SearchModal'))

/** The way to search: the button, Ctrl or Cmd with K, or a slash. */
export default function SearchBar(): ReactNode {
  const settings = useSearchSettings()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { algolia, recordsPath } = settings
  const open = useCallback(() => {
    setOpen(true)
    // The worker and the record file load beside the dialog, not after it.
    if (!algolia) void import('@site/src/search/local-client').then(({ openWorker }) => openWorker(recordsPath))
  }, [algolia, recordsPath])
  const close = useCallback(() => {
    setOpen(false)
    button.current?.focus()
  }, [])
  useDocSearchKeyboardEvents({ isOpen, onOpen: open, onClose: close, isAskAiActive: false, onAskAiToggle: () => {} })
  return (
    <>
      <button
        ref={button}
        type="button"
        className="search-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K /"
        onClick={open}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" fill="none" stroke="currentColor" strokeWidth="2.2" />
          <path d="M15.5 15.5 21 21" stroke="currentColor" strokeWidth="2.2" />
        </svg>
        <span className="search-button__text">Search</span>
        <kbd className="search-button__key" aria-hidden="true">
          /
        </kbd>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchModal settings={settings} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
