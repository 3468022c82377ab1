import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import Layout from '@theme/Layout'
import { needsPath, type AppCard } from '@site/pages/community/create-community'
import { useCity } from '../../frame/use-city'
import styles from './community.module.css'

/** What was built: who made it, what it asks, what it keeps, and which needs it turns green. */
export default function ShowcasePage({ apps }: { readonly apps: readonly AppCard[] }): ReactNode {
  const { lang } = useCity()
  const { collectAnchor } = useBrokenLinks()
  for (const { id } of apps) collectAnchor(id)
  return (
    <Layout title="Showcase" description="What was built with these APIs, and the needs that it solves.">
      <main className="page">
        <p className="label">
          <Link to="/community/">Community</Link>
        </p>
        <h1>Showcase</h1>
        <p className={styles.lead}>
          What was built with these APIs. What an entry says that it solves is held against the criteria in the tests.
        </p>
        {apps.length === 0 && (
          <p>
            Nothing yet. The <Link to={needsPath}>needs</Link> are a good place to begin.
          </p>
        )}
        <ul className={styles.cards}>
          {apps.map((app) => (
            <li key={app.id} id={app.id}>
              <h2 className={styles.title} lang={lang}>
                {app.title}
              </h2>
              <p lang={lang}>{app.summary}</p>
              <dl className={styles.facts}>
                <dt>By</dt>
                <dd lang={lang}>{app.by}</dd>
                <dt>Keeps</dt>
                <dd lang={lang}>{app.keeps}</dd>
                {app.url !== undefined && (
                  <>
                    <dt>At</dt>
                    <dd>
                      <a href={app.url} rel="noopener nofollow">
                        {app.url}
                      </a>
                    </dd>
                  </>
                )}
                {app.source !== undefined && (
                  <>
                    <dt>Source</dt>
                    <dd>
                      <code>{app.source}</code>
                    </dd>
                  </>
                )}
                <dt>Solves</dt>
                <dd>
                  <ul>
                    {app.needs.map(({ href, label }) => (
                      <li key={href} className={styles.plain} lang={lang}>
                        <Link to={href}>{label}</Link>
                      </li>
                    ))}
                  </ul>
                </dd>
                <dt>Asks</dt>
                <dd>
                  <ul>
                    {app.operations.map(({ id, href, label }) => (
                      <li key={id} className={styles.plain} lang={lang}>
                        <Link to={href}>{label}</Link>
                      </li>
                    ))}
                  </ul>
                </dd>
              </dl>
            </li>
          ))}
        </ul>
        <p>
          To show yours, see <Link to="/community/#showcase">what an entry needs</Link>.
        </p>
      </main>
    </Layout>
  )
}
