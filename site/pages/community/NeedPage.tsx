import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import { needsPath, type NeedDetail, type SourceText } from '@site/pages/community/create-community'
import { Code } from '../../frame/code/Code'
import { CodeFrame } from '../../frame/code/CodeFrame'
import { Day } from '../../frame/text/Moment'
import { useCity } from '../../frame/use-city'
import styles from './community.module.css'

/** One need: its story, the criterion as it is run, where to begin, and what has solved it. */
export default function NeedPage({ need }: { readonly need: NeedDetail }): ReactNode {
  const { lang } = useCity()
  return (
    <Layout title={need.title} description={need.why}>
      <main className={`page ${styles.one}`}>
        <p className="label">
          <Link to={needsPath}>Needs</Link> · <span lang={lang}>{need.domain}</span>
        </p>
        <h1 lang={lang}>{need.title}</h1>
        <p className={styles.lead} lang={lang}>
          {need.who}. {need.place}.
        </p>
        <h2>Why</h2>
        <p lang={lang}>{need.why}</p>
        <h2>What counts as solved</h2>
        <p lang={lang}>{need.solved}</p>
        {need.limits !== undefined && (
          <p lang={lang}>
            <strong lang="en">What the data cannot say:</strong> {need.limits}
          </p>
        )}
        <h2 id="start-here">Start here</h2>
        <p>
          In a clone of this portal’s repository. The first line makes a file of your own; the second says what is red
          and what is green.
        </p>
        <CodeFrame>
          <Code text={need.commands} language="bash" />
        </CodeFrame>
        <Source source={need.start} />
        <h3>These operations may help</h3>
        <ul>
          {need.operations.map(({ id, label, href }) => (
            <li key={id}>
              <Link to={href} lang={lang}>
                {label}
              </Link>{' '}
              <code>{id}</code>
            </li>
          ))}
        </ul>
        <h2>The criterion</h2>
        <p>
          The program that decides. It asks the sandboxed city itself, on several days, so no answer can be learnt by
          heart.
        </p>
        <Source source={need.criterion} />
        <h2 id="solutions">What solves it</h2>
        {need.solutions.length === 0 && <p>Nothing yet.</p>}
        {need.solutions.map((source) => (
          <details key={source.file}>
            <summary>{source.file.split('/').at(-1)}</summary>
            <Source source={source} />
          </details>
        ))}
        {need.apps.length > 0 && (
          <p>
            Apps that solve it: <Links links={need.apps} />.
          </p>
        )}
        {need.challenges.length > 0 && (
          <p>
            Part of the challenge{' '}
            <Links links={need.challenges.map(({ id, title }) => ({ label: title, href: `${needsPath}#${id}` }))} />.
          </p>
        )}
        {need.areas.length > 0 && (
          <p>
            What else is known there: <Links links={need.areas} />.
          </p>
        )}
        <p className="label">
          Written down on <Day at={`${need.since}T12:00:00Z`} />. The person is invented.
        </p>
      </main>
    </Layout>
  )
}

function Source({ source: { file, text } }: { readonly source: SourceText }): ReactNode {
  return (
    <figure className={styles.source}>
      <figcaption className="label">
        <code>{file}</code>
      </figcaption>
      <CodeFrame>
        <Code text={text} language="ts" />
      </CodeFrame>
    </figure>
  )
}

function Links({ links }: { readonly links: readonly { readonly label: string; readonly href: string }[] }): ReactNode {
  const { lang } = useCity()
  return links.map(({ href, label }, index) => (
    <span key={href}>
      {index > 0 && ', '}
      <Link to={href} lang={lang}>
        {label}
      </Link>
    </span>
  ))
}
