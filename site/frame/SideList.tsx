import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { useText } from './text/use-text'
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs'

/** The pages around this one, from `sidebars.ts`. */
export function SideList({ items }: { readonly items: readonly PropSidebarItem[] }): ReactNode {
  const { t } = useText(frameText)
  return (
    <>
      <details className="folded side side--folded">
        <summary>{t('inThisPart')}</summary>
        <nav aria-label={t('inThisPartFolded')}>
          <Items items={items} />
        </nav>
      </details>
      <nav className="side side--open" aria-label={t('inThisPart')}>
        <Items items={items} />
      </nav>
    </>
  )
}

function Items({ items }: { readonly items: readonly PropSidebarItem[] }): ReactNode {
  const { pathname } = useLocation()
  return (
    <ul className="side__list">
      {items.map((item) => {
        if (item.type === 'link') {
          const here = item.href.replace(/\/$/, '') === pathname.replace(/\/$/, '')
          return (
            <li key={item.href}>
              <Link to={item.href} className="side__link" {...(here ? { 'aria-current': 'page' as const } : {})}>
                {item.label}
              </Link>
            </li>
          )
        }
        if (item.type !== 'category') return null
        return (
          <li key={item.label}>
            <p className="side__group">{item.href ? <Link to={item.href}>{item.label}</Link> : item.label}</p>
            <Items items={item.items} />
          </li>
        )
      })}
    </ul>
  )
}
