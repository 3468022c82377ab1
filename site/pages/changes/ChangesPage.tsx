import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import { ListedShell } from '../../frame/ListedShell'
import { useHeard } from '../../frame/text/use-heard'
import { useReady } from '../../frame/use-ready'
import { ChangeFilter } from './ChangeFilter'
import { FollowLinks } from './FollowLinks'
import { isWhole, writeFilter, type FirstPage, type Filter } from './history'
import { Release } from './Release'
import { useHistory, type Shown } from './use-history'
import { useOwnCalls } from './use-own-calls'
import styles from './Changes.module.css'

type ListedApi = { readonly id: string; readonly name: string; readonly href: string }

type Props = {
  readonly first: FirstPage
  readonly apis: readonly ListedApi[]
  /** Set on the page of one API. */
  readonly api?: { readonly id: string; readonly operations: readonly string[] }
}

const nobody: ReadonlySet<string> = new Set()

/** The changelog of everything, or of one API: newest first, page by page, with what breaks marked in words. */
export default function ChangesPage({ first, apis, api }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext()
  const { collectAnchor } = useBrokenLinks()
  first.anchors.forEach(collectAnchor)
  const subject = apis.find((candidate) => candidate.id === api?.id)
  const path = subject?.href ?? '/changes/'
  const title = subject ? `Changes of ${subject.name}` : 'Changes'
  const isReady = useReady()
  const calls = useOwnCalls()
  const shown = useHistory(path, first, !subject, isReady, calls ? new Set(calls.keys()) : nobody)
  const said = statusOf(shown)
  const heard = useHeard(said)
  const { operation } = shown.filter
  const ofOperation = operation !== undefined && api?.operations.includes(operation) ? { operation } : {}

  return (
    <ListedShell
      title={title}
      description="What was released, what breaks, and which operations it reaches."
      list="All changes"
      overview="/changes/"
      groups={[{ label: 'By API', links: apis.map(({ name, href }) => ({ label: name, href })) }]}
    >
      <h1>{title}</h1>
      <FollowLinks path={path} title={`${siteConfig.title}: ${title}`} {...ofOperation} />
      {first.anchors.length === 0 ? (
        <p className={styles.empty}>
          {subject
            ? `${subject.name} has published no release through this portal yet.`
            : 'No release has been published through this portal yet.'}{' '}
          When one is, it stands here with every change, and what each reaches.{' '}
          {subject && <Link to="/changes/">Changes of all APIs</Link>}
        </p>
      ) : (
        <>
          <ChangeFilter
            path={path}
            filter={shown.filter}
            hasCalls={calls !== undefined}
            operations={api?.operations ?? []}
          />
          <noscript>
            <p className={styles.empty}>
              Without JavaScript the newest changes stand here, whatever is chosen above; all of them are in{' '}
              <a href={`${path}history.md`} data-noBrokenLinkCheck>
                one Markdown file
              </a>
              .
            </p>
          </noscript>
          <p role="status" aria-live={heard} className="label">
            {said}
          </p>
          <div aria-busy={shown.state === 'loading'}>
            {shown.state === 'shown' && shown.entries.length === 0 && (
              <p className={styles.empty}>
                Nothing of this kind has changed. <Link to={path}>All changes</Link>
              </p>
            )}
            {shown.state !== 'failed' &&
              shown.entries.map((entry) => <Release key={entry.anchor} entry={entry} {...(calls ? { calls } : {})} />)}
            {shown.state === 'failed' && (
              <p className={styles.empty}>
                This part of the history could not be loaded. Try again, or read{' '}
                <a href={`${path}history.md`} data-noBrokenLinkCheck>
                  the whole as one Markdown file
                </a>
                .
              </p>
            )}
          </div>
          <Pages path={path} shown={shown} />
        </>
      )}
    </ListedShell>
  )
}

function Pages({ path, shown }: { readonly path: string; readonly shown: Shown }): ReactNode {
  if (shown.page === 1 && !shown.hasOlder) return null
  const to = (page: number): string => path + writeFilter({ ...shown.filter, page })
  return (
    <nav className={styles.choices} aria-label="Pages of the history">
      {shown.page > 1 && (
        <Link to={to(shown.page - 1)} rel="prev">
          Newer changes
        </Link>
      )}
      {shown.hasOlder && (
        <Link to={to(shown.page + 1)} rel="next">
          Older changes
        </Link>
      )}
    </nav>
  )
}

function statusOf({ state, entries, page, hasOlder, filter }: Shown): string {
  if (state === 'loading') return 'Looking through the history…'
  if (state === 'failed') return ''
  const releases = `${entries.length} ${entries.length === 1 ? 'release' : 'releases'}`
  const part = page > 1 || hasOlder ? `, page ${page}` : ''
  return `${releases}${part}${untold(entries, filter)}`
}

/** Releases of earlier days tell no axes: what is unknown is shown rather than hidden, and said. */
function untold(entries: Shown['entries'], filter: Filter): string {
  const isUntold = entries.some(({ changes }) => changes.some(({ touches }) => touches === undefined))
  if (isWhole(filter) || filter.axis === undefined || !isUntold) return ''
  return '. Some are from before releases said for whom they break; they are shown under each'
}
