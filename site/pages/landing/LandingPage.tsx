import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import type { Landing } from '@site/pages/landing/create-landing'
import { LineDrawing } from '../../frame/LineDrawing'
import { keyLink } from '../../frame/links'
import { StateBadge } from '../../frame/badges'
import { Texture } from '../../frame/Texture'
import { LiveSample } from './LiveSample'
import styles from './LandingPage.module.css'

/** The front page: a promise, the proof beside it, and the ways on from there. */
export default function LandingPage({ landing }: { readonly landing: Landing }): ReactNode {
  const content = landing.words
  return (
    <Layout title={content.title} description={content.lead}>
      <main>
        <section className={styles.hero}>
          <div className={`page ${styles.heroColumns}`}>
            <div className={styles.words}>
              <h1 className={styles.promise}>{content.promise}</h1>
              <p className={styles.lead}>{content.lead}</p>
              <p className={styles.ways}>
                <Link to={keyLink} className="button button--main">
                  Get a key
                </Link>
                <Link to="/apis/" className="button">
                  Browse {landing.operations} operations
                </Link>
              </p>
            </div>
            <LiveSample landing={landing} />
          </div>
          <LineDrawing className={styles.line ?? ''} ribbon />
        </section>
        <Band title={content.catalogue}>
          <ul className={styles.domains}>
            {landing.domains.map((domain, index) => (
              <li key={domain.id}>
                <Texture index={index} />
                <h3 className={styles.domain}>{domain.name}</h3>
                <p>{domain.summary}</p>
                <ul className={styles.apis}>
                  {domain.entries.map((entry) => (
                    <li key={entry.id}>
                      <Link to={entry.href}>{entry.name}</Link> <StateBadge state={entry.state} />
                      <span className="label">
                        {entry.operations} operations · {entry.licence}
                      </span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Band>
        <Band title={content.build.title}>
          <ol className={styles.paths}>
            {content.build.paths.map((path) => (
              <li key={path.to}>
                <h3 className={styles.domain}>{path.title}</h3>
                <p>{path.text}</p>
                <Link to={path.to}>{path.action}</Link>
              </li>
            ))}
          </ol>
        </Band>
        <Band title={content.owners.title}>
          <div className={styles.owners}>
            <div>
              {content.owners.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {content.owners.links.map((link) => (
                <p key={link.to}>
                  <Link to={link.to}>{link.label}</Link>
                </p>
              ))}
            </div>
            <ol className={styles.steps}>
              {content.owners.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        </Band>
      </main>
    </Layout>
  )
}

function Band({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={`page ${styles.band}`}>
      <h2 className={styles.bandTitle}>{title}</h2>
      <div>{children}</div>
    </section>
  )
}
