import { useState, type ReactNode } from 'react'
import Head from '@docusaurus/Head'
import Link from '@docusaurus/Link'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type { ChangelogEntry } from '@site/pages/changes/create-changelog'
import { ListedShell } from '../../frame/ListedShell'
import { Release } from './Release'
import styles from './Changes.module.css'

type ListedApi = { readonly id: string; readonly name: string; readonly href: string }

type Props = {
  readonly entries: readonly ChangelogEntry[]
  readonly apis: readonly ListedApi[]
  /** Set on the page of one API. */
  readonly api?: { readonly id: string }
}

/** The changelog of everything, or of one API: newest first, with what breaks marked in words. */
export default function ChangesPage({ entries, apis, api }: Props): ReactNode {
  const [breakingOnly, setBreakingOnly] = useState(false)
  const { siteConfig } = useDocusaurusContext()
  const subject = apis.find((candidate) => candidate.id === api?.id)
  const path = subject?.href ?? '/changes/'
  const title = subject ? `Changes of ${subject.name}` : 'Changes'
  const shown = entries.filter((entry) => !breakingOnly || entry.breaking)

  return (
    <ListedShell
      title={title}
      description="What was released, what breaks, and which operations it reaches."
      list="All changes"
      overview="/changes/"
      groups={[{ label: 'By API', links: apis.map(({ name, href }) => ({ label: name, href })) }]}
    >
      <Head>
        <link
          rel="alternate"
          type="application/atom+xml"
          title={`${siteConfig.title}: ${title}`}
          href={`${path}feed.atom`}
        />
        <link
          rel="alternate"
          type="application/feed+json"
          title={`${siteConfig.title}: ${title}`}
          href={`${path}feed.json`}
        />
      </Head>
      <h1>{title}</h1>
      <p className={styles.lead}>
        Whoever has a key that used what breaks gets a mail. Everybody else can follow{' '}
        <a href={`${path}feed.atom`} data-noBrokenLinkCheck>
          the Atom feed
        </a>{' '}
        or{' '}
        <a href={`${path}feed.json`} data-noBrokenLinkCheck>
          the JSON feed
        </a>
        .
      </p>
      {entries.length === 0 ? (
        <p className={styles.empty}>
          {subject
            ? `${subject.name} has published no release through this portal yet.`
            : 'No release has been published through this portal yet.'}{' '}
          When one is, it stands here with every change, and what each reaches.{' '}
          {subject && <Link to="/changes/">Changes of all APIs</Link>}
        </p>
      ) : (
        <>
          <p className={styles.filter}>
            <label>
              <input
                type="checkbox"
                checked={breakingOnly}
                onChange={(event) => setBreakingOnly(event.target.checked)}
              />{' '}
              Breaking only
            </label>
            <span aria-live="polite" className="label">
              {shown.length === entries.length
                ? `${entries.length} ${entries.length === 1 ? 'release' : 'releases'}`
                : `${shown.length} of ${entries.length} shown`}
            </span>
          </p>
          {shown.length === 0 && <p className={styles.empty}>None of these releases breaks anything.</p>}
          {shown.map((entry) => (
            <Release key={entry.anchor} entry={entry} />
          ))}
        </>
      )}
    </ListedShell>
  )
}
