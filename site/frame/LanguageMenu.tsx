import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { isTranslated, pathInLanguage } from '@openlondon/contract/language'
import { usePageLanguages } from './text/page-speech'
import { translatedRooms, untranslatedRooms } from './text/translated-rooms'
import { usePlainPath } from './text/use-local-path'
import { useChooseLanguage, useReaderLanguage } from './text/use-reader-language'
import { useText } from './text/use-text'

/** As a small sign that opens, for where there is little room. */
export function LanguageSign(): ReactNode {
  const { t } = useText(frameText)
  const languages = usePageLanguages()
  const { pathname } = useLocation()
  const { tag, name } = useReaderLanguage()
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent): void => {
      if (menu.current?.open && target instanceof Node && !menu.current.contains(target)) menu.current.open = false
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [])
  if (languages.length < 2) return null
  return (
    // Another page begins with it closed.
    <details
      key={pathname}
      ref={menu}
      className="languages languages--wide"
      onKeyDown={closeByEscape}
      onBlur={closeLeft}
    >
      <summary aria-label={`${t('language')}: ${name}`}>{tag.toUpperCase()}</summary>
      <LanguageMenu />
    </details>
  )
}

function closeByEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>): void {
  if (key !== 'Escape' || !currentTarget.open) return
  currentTarget.open = false
  currentTarget.querySelector('summary')?.focus()
}

/** Nobody is told where the focus goes when a pointer presses what takes none: that is seen by the press. */
function closeLeft({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>): void {
  if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false
}

/** The same page in the city's other languages; from a page that stands in one language only it leads to the first steps. */
export function LanguageMenu(): ReactNode {
  const { t } = useText(frameText)
  const languages = usePageLanguages()
  const here = useReaderLanguage()
  const path = usePlainPath()
  const choose = useChooseLanguage()
  if (languages.length < 2) return null
  const site = { tags: languages.map(({ tag }) => tag), translatedRooms, untranslatedRooms }
  const target = isTranslated(path, site) ? path : '/start/'
  return (
    <nav className="languages__list" aria-label={t('language')}>
      <ul>
        {languages.map(({ tag, name }) => (
          <li key={tag}>
            <Link
              to={pathInLanguage(target, tag, site)}
              lang={tag}
              hrefLang={tag}
              aria-current={tag === here.tag ? 'true' : undefined}
              onClick={() => choose(tag)}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
