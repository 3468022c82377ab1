import { useState, type ReactNode } from 'react'
import { commentProposal, type ProposalInFull } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { Prose } from '../../../frame/text/Prose'
import { useFormats } from '../../../frame/text/use-formats'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import { breaksIn } from '../../../frame/text/breaks-in'
import { eventWords } from './proposal-words'
import styles from '../frame/Account.module.css'

/** How many are hit by what breaks. */
export function Reach({ of: { keys, holders, operations } }: { readonly of: ProposalInFull['reach'] }): ReactNode {
  const { count } = useFormats()
  return (
    <section className={styles.section} aria-labelledby="reach">
      <h2 id="reach">Who is hit</h2>
      <p>
        {keys === 0
          ? 'No working key called what breaks in the last ninety days.'
          : keys === null
            ? 'A few keys called what breaks in the last ninety days: fewer than five, or of fewer than five holders.'
            : `At least ${count(keys)} keys of at least ${count(holders ?? 0)} holders called what breaks in the last ninety days.`}
      </p>
      {operations.length > 0 && (
        <ul>
          {operations.map(({ operation, keys: some, calls }) => (
            <li key={operation}>
              <code>{operation}</code>:{' '}
              {some === null || calls === null
                ? 'fewer than five keys or holders'
                : `${count(some)} keys, ${count(calls)} calls`}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What is other than in the last release, what breaks first. */
export function Changes({ of: { changes, changesCount, previous } }: { readonly of: ProposalInFull }): ReactNode {
  return (
    <section className={styles.section} aria-labelledby="changes">
      <h2 id="changes">{previous === null ? 'Changes' : `Since ${previous}`}</h2>
      {changes.length === 0 && <p className={styles.empty}>There is nothing to compare it with.</p>}
      <ul>
        {changes.map((change, index) => (
          <li key={index}>
            <strong>{breaksIn(change)}</strong> <Prose text={change.message} />{' '}
            {change.action !== null && <Prose text={`What to do: ${change.action}`} />}
            {change.operations.length > 0 && <span className="label"> Reaches {change.operations.join(', ')}.</span>}
          </li>
        ))}
      </ul>
      {changesCount > changes.length && <p className="label">And {changesCount - changes.length} more.</p>}
    </section>
  )
}

/** What the checks say; nothing of it keeps the document from being published. */
export function Findings({ of: { findings, findingsCount } }: { readonly of: ProposalInFull }): ReactNode {
  return (
    <section className={styles.section} aria-labelledby="findings">
      <h2 id="findings">Checks</h2>
      {findings.length === 0 ? (
        <p className={styles.empty}>Nothing to mend was found.</p>
      ) : (
        <details className={styles.bounds}>
          <summary>
            {findingsCount} {findingsCount === 1 ? 'finding' : 'findings'}, none of which keeps it from being published
          </summary>
          <ul>
            {findings.map(({ rule, severity, message, reference, file, line, column }, index) => (
              <li key={index}>
                <span className="label">
                  {severity}, {file}, line {line}:{column}
                </span>{' '}
                <Prose text={message} />{' '}
                <a href={reference} data-noBrokenLinkCheck>
                  About <code>{rule}</code>
                </a>
              </li>
            ))}
          </ul>
          {findingsCount > findings.length && <p className="label">And {findingsCount - findings.length} more.</p>}
        </details>
      )}
    </section>
  )
}

type HistoryProps = {
  readonly of: ProposalInFull
  readonly onDone: (now: ProposalInFull, said: string) => void
  readonly onExpired: () => void
}

/** What was said and done, and a line for more. */
export function History({ of: { api, id: proposalId, history }, onDone, onExpired }: HistoryProps): ReactNode {
  const [words, setWords] = useState('')
  const say = useAction(async () => {
    onDone(await commentProposal(portal(), { api, proposalId, body: { words: words.trim() } }), 'It is said.')
    setWords('')
  }, onExpired)
  return (
    <section className={styles.section} aria-labelledby="history">
      <h2 id="history">History</h2>
      <ol className={styles.history}>
        {history.map(({ kind, side, isYours, words: spoken, at }, index) => (
          <li key={index}>
            {isYours ? 'You' : `An ${side}`} {eventWords[kind] ?? kind}, <Moment at={at} />
            {spoken !== '' && <blockquote>{spoken}</blockquote>}
          </li>
        ))}
      </ol>
      <form
        className={styles.create}
        onSubmit={(event) => {
          event.preventDefault()
          void say.run()
        }}
      >
        <label className={styles.field}>
          Say something; the other side is told by mail
          <input
            type="text"
            required
            maxLength={1000}
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
        <FailureNotice failure={say.failure} />
        <p className={styles.actions}>
          <Submit label="Say it" action={say} />
        </p>
      </form>
    </section>
  )
}
