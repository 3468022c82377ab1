import { useEffect, useRef, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { useLocation } from '@docusaurus/router'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import { useColorMode } from '@docusaurus/theme-common'
import SearchBar from '@theme/SearchBar'
import { keyLink, mastheadLinks } from '@site/frame/links'
import { LanguageMenu, LanguageSign } from '@site/frame/LanguageMenu'
import { LocalLink } from '@site/frame/text/LocalLink'
import { usePlainPath } from '@site/frame/text/use-local-path'
import { useText } from '@site/frame/text/use-text'
import { Mark } from '@site/frame/drawing/Mark'
import { useSignedIn } from '@site/frame/use-signed-in'

/** The masthead: name, sections, search, day or night, and the way to a key. On a phone the sections are one sheet. */
export default function Navbar(): ReactNode {
  const { siteConfig } = useDocusaurusContext()
  const { t } = useText(frameText)
  const keys = useSignedIn() ? t('yourKeys') : t('getAKey')
  const sheet = useRef<HTMLDialogElement>(null)
  const { pathname } = useLocation()
  useEffect(() => sheet.current?.close(), [pathname])

  return (
    <header className="masthead">
      <div className="page masthead__row">
        <Link to="/" className="masthead__name">
          <Mark />
          {siteConfig.title}
        </Link>
        <nav className="masthead__links" aria-label={t('main')}>
          <SectionLinks />
        </nav>
        <div className="masthead__tools">
          <SearchBar />
          <LanguageSign />
          <DayNight className="masthead__mode masthead__mode--wide" />
          <LocalLink to={keyLink} className="button button--main masthead__key">
            {keys}
          </LocalLink>
          <button type="button" className="masthead__menu" onClick={() => sheet.current?.showModal()}>
            {t('menu')}
          </button>
        </div>
      </div>
      <dialog ref={sheet} className="sheet" aria-label={t('menu')}>
        <button type="button" className="masthead__menu sheet__close" onClick={() => sheet.current?.close()}>
          {t('close')}
        </button>
        <DayNight className="masthead__mode sheet__mode" />
        <nav aria-label={t('menu')} className="sheet__links">
          <SectionLinks />
          <LocalLink to={keyLink} className="button button--main">
            {keys}
          </LocalLink>
        </nav>
        <LanguageMenu />
      </dialog>
    </header>
  )
}

function SectionLinks(): ReactNode {
  const { t } = useText(frameText)
  const path = usePlainPath()
  return mastheadLinks.map((link) => (
    <LocalLink
      key={link.to}
      to={link.to}
      className="masthead__link"
      {...(path.startsWith(link.activeBelow) ? { 'aria-current': 'true' as const } : {})}
    >
      {t(link.label)}
    </LocalLink>
  ))
}

function DayNight({ className }: { readonly className: string }): ReactNode {
  const { t } = useText(frameText)
  const { colorMode, setColorMode } = useColorMode()
  const next = colorMode === 'dark' ? 'light' : 'dark'
  const label = next === 'dark' ? t('toDark') : t('toLight')
  return (
    <button type="button" className={className} aria-label={label} title={label} onClick={() => setColorMode(next)}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
      </svg>
    </button>
  )
}
