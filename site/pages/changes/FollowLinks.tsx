import type { ReactNode } from 'react'
import Head from '@docusaurus/Head'
import Link from '@docusaurus/Link'
import { axes, axisWords, type Axis } from './axis'
import { feedFile } from './feed-file'
import styles from './Changes.module.css'

type Props = {
  readonly path: string
  readonly title: string
  /** The operation that the page is narrowed to, by its whole id. */
  readonly operation?: string
}

type Followed = { readonly label: string; readonly file: string }

/** Ways to hear of changes without coming back: feeds, a calendar, mails, calls to an address of one's own. */
export function FollowLinks({ path, title, operation }: Props): ReactNode {
  const followed: readonly Followed[] = [
    ...(operation === undefined ? [] : [{ label: operation, file: feedFile(path, { operation }) }]),
    { label: 'everything here', file: feedFile(path, {}) },
    { label: 'what breaks', file: feedFile(path, { breaking: true }) },
    ...axes.map((axis: Axis) => ({
      label: `what breaks ${axisWords[axis]}`,
      file: feedFile(path, { breaking: true, axis }),
    })),
  ]
  return (
    <>
      <Head>
        {followed
          .slice(0, -axes.length)
          .flatMap(({ label, file }) => [
            <link
              key={`${file}a`}
              rel="alternate"
              type="application/atom+xml"
              title={`${title}: ${label}`}
              href={`${file}.atom`}
            />,
            <link
              key={`${file}j`}
              rel="alternate"
              type="application/feed+json"
              title={`${title}: ${label}`}
              href={`${file}.json`}
            />,
          ])}
        <link rel="alternate" type="text/calendar" title={`${title}: what ends`} href={`${path}sunsets.ics`} />
      </Head>
      <p className={styles.lead}>
        Whoever has a key that used what breaks gets a mail. You can have{' '}
        <Link to="/account/notices/">mails at once or weekly</Link>, and a <Link to="/account/notices/">webhook</Link>.
      </p>
      <details>
        <summary>Feeds and a calendar</summary>
        <ul>
          {followed.map(({ label, file }) => (
            <li key={file}>
              {label}: <Raw href={`${file}.atom`}>Atom</Raw>, <Raw href={`${file}.json`}>JSON</Raw>
            </li>
          ))}
          <li>
            days on which operations end: <Raw href={`${path}sunsets.ics`}>calendar</Raw>
          </li>
          <li>
            the whole history: <Raw href={`${path}history.md`}>one Markdown file</Raw>
          </li>
        </ul>
      </details>
    </>
  )
}

/** A file beside the page, which is no page. */
function Raw({ href, children }: { readonly href: string; readonly children: ReactNode }): ReactNode {
  return (
    <a href={href} data-noBrokenLinkCheck>
      {children}
    </a>
  )
}
