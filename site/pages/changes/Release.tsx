import { Fragment, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { ChangelogEntry } from '@site/pages/changes/create-changelog'
import { Prose } from '../../frame/text/Prose'
import { useFormats } from '../../frame/text/use-formats'
import { operationsMax } from './history'
import type { OwnCalls } from './use-own-calls'
import styles from './Changes.module.css'

const states: Readonly<Record<ChangelogEntry['bump'], string>> = {
  initial: 'state--stable',
  major: 'state--deprecated',
  minor: 'state--stable',
  patch: '',
}
const operationsShownMax = 8

type Props = {
  readonly entry: ChangelogEntry
  /** What the reader's own keys called, where somebody is signed in. */
  readonly calls?: OwnCalls
}

type Change = ChangelogEntry['changes'][number]

/** One release: version, day and impact, the owner's words, and one line for each cause. */
export function Release({ entry, calls }: Props): ReactNode {
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
          <Prose text={entry.note} />
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
          {entry.changes.map((change, index) => (
            <li key={`${index} ${change.rule}`}>
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
                    {witnessWords[change.witness.accepted]} <code>{change.witness.json}</code>
                  </p>
                )}
                {calls && <OwnUse operations={change.operations} calls={calls} />}
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

/** A request was taken before, or an answer may come now; see `findWitness` of the contract's comparison. */
const witnessWords = {
  before: 'Fine before, and refused now:',
  after: 'Never answered before, and possible now:',
} as const

/** What of a change the reader's own keys call; nothing where they call none of it. */
function OwnUse({ operations, calls }: Pick<Change, 'operations'> & { readonly calls: OwnCalls }): ReactNode {
  const { count: written } = useFormats()
  const called = operations.filter(({ id }) => (calls.get(id) ?? 0) > 0)
  if (called.length === 0) return null
  const count = called.reduce((sum, { id }) => sum + (calls.get(id) ?? 0), 0)
  const names = called.slice(0, operationsShownMax).map(({ id }) => `\`${id}\``)
  const further = called.length > names.length ? ` and ${called.length - names.length} more` : ''
  return (
    <p className={styles.action}>
      <Prose
        text={`Your keys call ${names.join(', ')}${further}: ${written(count)} ${count === 1 ? 'call' : 'calls'} in 30 days.`}
      />
    </p>
  )
}

/** Which operations a change touches; a shared schema may reach dozens, which then fold away. */
function Reached({ operations }: Pick<Change, 'operations'>): ReactNode {
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
      <p>
        {links(operations.slice(0, operationsMax))}
        {operations.length > operationsMax && ` and ${operations.length - operationsMax} more`}
      </p>
    </details>
  )
}
