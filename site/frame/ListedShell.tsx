import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import Layout from '@theme/Layout'

export type ListedGroup = {
  readonly label: string
  readonly links: readonly { readonly label: string; readonly href: string }[]
}

type Props = {
  readonly title: string
  readonly description: string
  /** What the list beside the page is of, in a word or two. */
  readonly list: string
  readonly overview: string
  readonly groups: readonly ListedGroup[]
  readonly children: ReactNode
}

/** The frame of pages that are one of many of a kind: their kin on the left, folded away on a phone. */
export function ListedShell({ title, description, list, overview, groups, children }: Props): ReactNode {
  const items = <Items list={list} overview={overview} groups={groups} />
  return (
    <Layout title={title} description={description}>
      <div className="page reader">
        <div>
          <details className="folded side side--folded">
            <summary>{list}</summary>
            <nav aria-label={`${list}, folded`}>{items}</nav>
          </details>
          <nav className="side side--open" aria-label={list}>
            {items}
          </nav>
        </div>
        <main className="reader__main">{children}</main>
      </div>
    </Layout>
  )
}

function Items({ list, overview, groups }: Pick<Props, 'list' | 'overview' | 'groups'>): ReactNode {
  const { pathname } = useLocation()
  const here = (href: string): { 'aria-current'?: 'page' } => (href === pathname ? { 'aria-current': 'page' } : {})
  return (
    <ul className="side__list">
      <li>
        <Link to={overview} className="side__link" {...here(overview)}>
          {list}
        </Link>
      </li>
      {groups.map((group) => (
        <li key={group.label}>
          <p className="side__group">{group.label}</p>
          <ul className="side__list">
            {group.links.map((link) => (
              <li key={link.href}>
                <Link to={link.href} className="side__link" {...here(link.href)}>
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
