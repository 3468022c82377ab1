import { useEffect, useRef, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import { useColorMode } from '@docusaurus/theme-common'
import SearchBar from '@theme/SearchBar'
import { keyLink, mastheadLinks } from '@site/frame/links'
import { Mark } from '@site/frame/drawing/Mark'

/** The masthead: name, sections, search, day or night, and the way to a key. On a phone the sections are one sheet. */
export default function Navbar(): ReactNode {
  const { siteConfig } = useDocusaurusContext()
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
        <nav className="masthead__links" aria-label="Main">
          <SectionLinks pathname={pathname} />
        </nav>
        <div className="masthead__tools">
          <SearchBar />
          <DayNight className="masthead__mode masthead__mode--wide" />
          <Link to={keyLink} className="button button--main masthead__key">
            Get a key
          </Link>
          <button type="button" className="masthead__menu" onClick={() => sheet.current?.showModal()}>
            Menu
          </button>
        </div>
      </div>
      <dialog ref={sheet} className="sheet" aria-label="Menu">
        <button type="button" className="masthead__menu sheet__close" onClick={() => sheet.current?.close()}>
          Close
        </button>
        <DayNight className="masthead__mode sheet__mode" />
        <nav aria-label="Menu" className="sheet__links">
          <SectionLinks pathname={pathname} />
          <Link to={keyLink} className="button button--main">
            Get a key
          </Link>
        </nav>
      </dialog>
    </header>
  )
}

function SectionLinks({ pathname }: { readonly pathname: string }): ReactNode {
  return mastheadLinks.map((link) => (
    <Link
      key={link.to}
      to={link.to}
      className="masthead__link"
      {...(pathname.startsWith(link.activeBelow) ? { 'aria-current': 'true' as const } : {})}
    >
      {link.label}
    </Link>
  ))
}

function DayNight({ className }: { readonly className: string }): ReactNode {
  const { colorMode, setColorMode } = useColorMode()
  const next = colorMode === 'dark' ? 'light' : 'dark'
  return (
    <button
      type="button"
      className={className}
      aria-label={`Switch to ${next} colours`}
      title={`Switch to ${next} colours`}
      onClick={() => setColorMode(next)}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
      </svg>
    </button>
  )
}
