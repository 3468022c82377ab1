import { useEffect, useRef, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { useLocation } from '@docusaurus/router'
import Layout from '@theme/Layout'
import { needsPath, type AreaList, type AreaRow } from '@site/pages/community/create-community'
import { useCity } from '../../frame/use-city'
import styles from './community.module.css'

/** Every area on one page, folded, each with an address of its own that opens it: what is known, what is not, and what was asked for there. */
export default function AreasPage({ list }: { readonly list: AreaList }): ReactNode {
  const { lang } = useCity()
  const { collectAnchor } = useBrokenLinks()
  for (const { id } of list.rows) collectAnchor(id)
  return (
    <Layout title={list.title} description={`What these APIs know of each ${list.one}, and what is missing.`}>
      <main className="page">
        <h1 lang={lang}>{list.title}</h1>
        <p className={styles.lead}>
          What these APIs know of each {list.one}, and what is missing. The figures are the sandbox’s, which are
          invented; the operation that each comes from answers true ones with a key.
        </p>
        {list.rows.map((row) => (
          <Area key={row.id} row={row} list={list} />
        ))}
        <h2>Where the figures come from</h2>
        <ul>
          {list.numbers.map(({ counted, href, label }) => (
            <li key={counted} className={styles.plain}>
              <span lang={lang}>{counted}</span>:{' '}
              <Link to={href} lang={lang}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
        {list.directory && (
          <p>
            <strong>Services directory.</strong> <span lang={lang}>{list.directory.about}</span> Asked by{' '}
            {list.directory.operation && (
              <Link to={list.directory.operation.href}>
                <code>{list.directory.operation.id}</code>
              </Link>
            )}
            .
          </p>
        )}
        {list.missing.length > 0 && (
          <>
            <h2>Missing everywhere</h2>
            <ul>
              {list.missing.map((sentence) => (
                <li key={sentence} className={styles.plain} lang={lang}>
                  {sentence}
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          Something is needed that is not here? <Link to={needsPath}>Needs</Link> say how it is told.
        </p>
      </main>
    </Layout>
  )
}

function Area({ row, list }: { readonly row: AreaRow; readonly list: AreaList }): ReactNode {
  const { lang, locale } = useCity()
  const fold = useRef<HTMLDetailsElement>(null)
  const { hash } = useLocation()
  // What an address names is read, not looked for.
  useEffect(() => {
    if (hash === `#${row.id}` && fold.current) fold.current.open = true
  }, [hash, row.id])
  return (
    <details ref={fold} className={styles.area}>
      <summary>
        <h2 id={row.id} lang={lang}>
          {row.name}
        </h2>
        {row.needs.length > 0 && (
          <span className="label">{row.needs.length === 1 ? '1 need' : `${row.needs.length} needs`}</span>
        )}
      </summary>
      <dl className={styles.facts}>
        {list.numbers.map(({ counted }, index) => (
          <div key={counted}>
            <dt lang={lang}>{counted}</dt>
            <dd>{row.counts[index]?.toLocaleString(locale) ?? 'not answered'}</dd>
          </div>
        ))}
        {list.directory && (
          <div>
            <dt>Services directory</dt>
            <dd>{directoryWords(row)}</dd>
          </div>
        )}
        {row.needs.map(({ href, label }) => (
          <div key={href}>
            <dt>Need</dt>
            <dd lang={lang}>
              <Link to={href}>{label}</Link>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function directoryWords({ directory, url }: AreaRow): ReactNode {
  if (directory === 'invented') return 'none that we have verified; the sandbox plays an invented one'
  if (directory === 'none') return 'none that we know of'
  return url === undefined ? 'published, and checked by us' : <a href={url}>{url}</a>
}
