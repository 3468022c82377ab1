import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import Link from '@docusaurus/Link'
import { searchText } from '@openlondon/contract/languages/en/search'
import { useSpeech, useText } from '@site/frame/text/use-text'
import { Finder } from './Finder'
import { searchPagePath, type SearchSettings } from './settings'

type Props = { readonly settings: SearchSettings; readonly onClose: () => void }

/** The search over any page. Loaded when somebody opens it, and not before; the browser keeps the focus inside. */
export default function SearchDialog({ settings, onClose }: Props): ReactNode {
  const { t } = useText(searchText)
  const { tag } = useSpeech()
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  // Before the field takes the focus: a dialog that opens gives it to the first thing in it.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className="search-dialog"
      lang={tag}
      aria-label={t('search')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="search-dialog__body">
        <div className="search-dialog__head">
          <Link to={`${searchPagePath}${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`} onClick={onClose}>
            {t('asAPage')}
          </Link>
          <button type="button" className="button button--quiet" onClick={onClose}>
            {t('close')}
          </button>
        </div>
        <Finder settings={settings} start="" limit={12} onQuery={setQuery} onGo={onClose} />
      </div>
    </dialog>,
    document.body,
  )
}
