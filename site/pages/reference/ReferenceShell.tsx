import { useEffect, useRef, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { cataloguePath } from '@openlondon/contract/model'
import Layout from '@theme/Layout'
import type { Navigation, NavigationGroup } from '@site/pages/reference/create/create-navigation'
import { Folds } from '../../frame/Folds'
import { TextLanguage } from '../../frame/text/text-language'
import styles from './ReferenceShell.module.css'

type Props = {
  readonly title: string
  readonly description: string
  readonly navigation: Navigation
  readonly children: ReactNode
}

/** The frame of one API's pages: its operations on the left, below the page on a phone. */
export function ReferenceShell({ title, description, navigation, children }: Props): ReactNode {
  const { pathname } = useLocation()
  const list = useRef<HTMLElement>(null)
  useEffect(() => showCurrent(list.current), [pathname])
  return (
    <Layout title={title} description={description}>
      <div className={`page ${styles.shell}`}>
        <a href="#operations-list" className={styles.jump}>
          <span>
            All operations of <span lang={navigation.lang}>{navigation.apiName}</span>
          </span>
        </a>
        <TextLanguage value={navigation.lang}>
          <main className={styles.main}>{children}</main>
        </TextLanguage>
        <nav ref={list} id="operations-list" className={styles.side} aria-label="Operations">
          <Folds draw={(label) => <Group links={linksOf(navigation, label)} lang={navigation.lang} />}>
            <List navigation={navigation} />
          </Folds>
        </nav>
      </div>
    </Layout>
  )
}

/** The list is longer than most windows: bring where the reader is into its own view, and leave the page where it is. */
function showCurrent(list: HTMLElement | null): void {
  const current = list?.querySelector('[aria-current]')
  if (!list || !current || list.scrollHeight <= list.clientHeight) return
  const below = current.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom
  if (below > 0) list.scrollTop += below + list.clientHeight / 2
}

function List({ navigation }: { readonly navigation: Navigation }): ReactNode {
  const { pathname } = useLocation()
  const here = (href: string): { 'aria-current'?: 'page' } => (href === pathname ? { 'aria-current': 'page' } : {})
  return (
    <>
      <p className={styles.api} lang={navigation.lang}>
        <Link to={navigation.overview} {...here(navigation.overview)}>
          {navigation.apiName}
        </Link>
      </p>
      {navigation.groups.map(({ label, links }) => {
        const isHere = links.some(({ href }) => href === pathname)
        return (
          <details key={label} open={isHere} className={styles.fold} data-fold={isHere ? undefined : label}>
            <summary className={styles.group} lang={navigation.lang}>
              {label}
            </summary>
            {isHere ? (
              <Group links={links} lang={navigation.lang} />
            ) : (
              <Link to={navigation.overview} className={styles.unopened}>
                All of {navigation.apiName}
              </Link>
            )}
          </details>
        )
      })}
      <p className={styles.group}>Types</p>
      <ul className="side__list">
        <li>
          <Link to={navigation.models} className="side__link" {...here(navigation.models)}>
            All models
          </Link>
        </li>
      </ul>
      <p className={styles.group}>
        <Link to={cataloguePath}>All APIs</Link>
      </p>
    </>
  )
}

const linksOf = ({ groups }: Navigation, label: string): NavigationGroup['links'] =>
  groups.find((group) => group.label === label)?.links ?? []

type GroupProps = { readonly links: NavigationGroup['links']; readonly lang: Navigation['lang'] }

/** Operations by what people call them. A group that the reader is not in is drawn when it is opened. */
function Group({ links, lang }: GroupProps): ReactNode {
  const { pathname } = useLocation()
  return (
    <ul className="side__list">
      {links.map(({ label, name, href, deprecated }) => (
        <li key={href}>
          <Link
            to={href}
            lang={lang}
            className="side__link"
            {...(href === pathname ? { 'aria-current': 'page' as const } : {})}
          >
            {deprecated ? <s>{label}</s> : label}
            <code>{name}</code>
          </Link>
        </li>
      ))}
    </ul>
  )
}
