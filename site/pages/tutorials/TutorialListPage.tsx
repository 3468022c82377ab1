import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import type { TutorialLink } from '@site/pages/tutorials/plugin'
import { useCity } from '../../frame/use-city'
import styles from './tutorials.module.css'

/** All tutorials. */
export default function TutorialListPage({ tutorials }: { readonly tutorials: readonly TutorialLink[] }): ReactNode {
  const { lang } = useCity()
  return (
    <Layout title="Tutorials" description="Something whole to build in each, in small steps that run in the page.">
      <main className={`page ${styles.list}`}>
        <h1>Tutorials</h1>
        <p className={styles.lead}>
          Something whole to build in each, in steps of a few lines. Every step is compiled and run with every change,
          and the finished program runs in the page.
        </p>
        {tutorials.length === 0 && <p>This city has written none yet.</p>}
        <ul>
          {tutorials.map(({ title, href, about }) => (
            <li key={href}>
              <h2 lang={lang}>
                <Link to={href}>{title}</Link>
              </h2>
              <p lang={lang}>{about}</p>
            </li>
          ))}
        </ul>
        <p>
          Shorter ones are <Link to="/examples/">examples</Link>; your own begin in the{' '}
          <Link to="/playground/">playground</Link>.
        </p>
      </main>
    </Layout>
  )
}
