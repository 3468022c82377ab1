import { Fragment, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ChangelogEntry } from '@site/pages/changes/create-changelog'
import { Prose } from '../../frame/text/Prose'
import { useFormats } from '../../frame/text/use-formats'
import styles from './Changes.module.css'

const states: Readonly<Record<ChangelogEntry['bump'], string>> = {
  initial: 'state--stable',
  major: 'state--deprecated',
  minor: 'state--stable',
  patch: '',
}
const operationsShownMax = 8

/** One release: version, day and impact, the owner's words, and one line for each cause. */
export function Release({ entry }: { readonly entry: ChangelogEntry }): ReactNode {
  useBrokenLinks().collectAnchor(entry.anchor)
  const { lang: locale, longDay } = useFormats()
  return (
    <article className={styles.release} id={entry.anchor} aria-labelledby={`${entry.anchor}-title`}>
      <header className={styles.head}>
        <h2 id={`${entry.anchor}-title`} className={styles.title}>
          <Link to={entry.permalink}>
            <span lang={entry.lang}>{entry.apiName}</span> {entry.version}
          </Link>
        </h2>
        <span className={`state ${states[entry.bump]}`}>{entry.impact}</span>
        <span className="label">
          <time dateTime={entry.publishedAt} lang={locale}>
            {longDay(entry.publishedAt)}
          </time>
          {entry.previous && `, after ${entry.previous}`}
        </span>
      </header>
      {entry.note && (
        <p className={styles.note} lang={entry.lang}>
          {entry.note}
        </p>
      )}
      {entry.bump === 'initial' && (
        <p className={styles.note}>
          The first contract published here; later entries say what changed since.{' '}
          {entry.reference && <Link to={entry.reference}>What it holds</Link>}
        </p>
      )}
      {entry.changes.length > 0 && (
        <ul className={styles.changes}>
          {entry.changes.map((change) => (
            <li key={change.rule + change.message}>
              <span className={change.breaking ? styles.breaking : styles.impact}>{change.impact}</span>
              <div>
                <p className={styles.message}>
                  <Prose text={change.message} />
                </p>
                {change.action && (
                  <p className={styles.action}>
                    <Prose text={`What to do: ${change.action}`} />
                  </p>
                )}
                {change.witness && (
                  <p className={styles.action}>
                    Accepted only {change.witness.accepted}: <code>{change.witness.json}</code>
                  </p>
                )}
                {change.places && (
                  <details className={styles.reached}>
                    <summary>Each place</summary>
                    <ul>
                      {change.places.map((place) => (
                        <li key={place}>
                          <Prose text={place} />
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
                {change.operations.length > 0 && <Reached operations={change.operations} />}
              </div>
            </li>
          ))}
        </ul>
      )}
      {entry.further !== undefined && (
        <p className={styles.further}>
          <Link to={entry.permalink}>
            {entry.further === 1 ? 'One further change' : `${entry.further} further changes`}
          </Link>
        </p>
      )}
    </article>
  )
}

/** Which operations a change touches; a shared schema may reach dozens, which then fold away. */
function Reached({ operations }: { readonly operations: ChangelogEntry['changes'][number]['operations'] }): ReactNode {
  const links = (some: typeof operations): ReactNode =>
    some.map((operation, index) => (
      <Fragment key={operation.id}>
        {index > 0 && ', '}
        {operation.href ? (
          <Link to={operation.href}>
            <code>{operation.id}</code>
          </Link>
        ) : (
          <code>{operation.id}</code>
        )}
      </Fragment>
    ))
  if (operations.length <= operationsShownMax) return <p className={styles.reached}>Reaches {links(operations)}</p>
  return (
    <details className={styles.reached}>
      <summary>Reaches {operations.length} operations</summary>
      <p>{links(operations)}</p>
    </details>
  )
}
