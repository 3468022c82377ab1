import type { ReactNode } from 'react'
import { Code } from '../../../frame/code/Code'
import { CopyButton } from '../../../frame/code/CopyButton'
import { useFormats } from '../../../frame/text/use-formats'
import { inventedAnswer } from './invented-answer'
import type { Outcome } from './send-request'
import styles from './TryIt.module.css'

type Props = {
  readonly outcome: Outcome
  readonly attribution: readonly string[]
  /** The operation's id. */
  readonly operation: string
}

/** What came back: status, time and the headers that matter first, then the answer itself. */
export function Result({ outcome, attribution, operation }: Props): ReactNode {
  const { dateAndTime } = useFormats()
  if (outcome.kind === 'unreachable') {
    return (
      <p className={styles.missing}>
        No server answered. These pages may be served without the portal behind them, or the network is away. The
        samples and the example answers on this page still hold.
      </p>
    )
  }
  const good = outcome.status < 400
  const told = (wanted: string): string | undefined => outcome.headers.find(({ name }) => name === wanted)?.value
  const instant = told('x-sandbox-time')
  const invented = inventedAnswer(told('x-sandbox-answer'), instant && dateAndTime(instant))
  return (
    <div className={styles.result}>
      <p className={styles.status}>
        <strong className={good ? styles.good : styles.bad}>
          {outcome.status} {outcome.statusText}
        </strong>{' '}
        in {outcome.timeMs} ms
      </p>
      {invented && <p className={styles.note}>{invented}</p>}
      {outcome.problem && (
        <div className="notice notice--danger">
          <p className="notice__title">{outcome.problem.title}</p>
          {outcome.problem.detail !== '' && <p>{outcome.problem.detail}</p>}
          {outcome.problem.errors.length > 0 && (
            <ul>
              {outcome.problem.errors.map((error) => (
                <li key={error}>{error}</li>
              ))}
            </ul>
          )}
          {outcome.problem.help && (
            <p>
              {/* Written by the server, so the build cannot check it: a plain link. */}
              <a href={outcome.problem.help}>How to fix {outcome.problem.code ?? 'this'}</a>
            </p>
          )}
        </div>
      )}
      <dl className={styles.headers}>
        {outcome.headers.map((header) => (
          <div key={header.name}>
            <dt>{header.name}</dt>
            <dd>{header.value}</dd>
          </div>
        ))}
      </dl>
      {outcome.body !== '' && (
        <div className="code">
          <div className="code__bar">
            <span>Answer</span>
            <CopyButton text={() => outcome.body} />
          </div>
          <pre className={styles.body} tabIndex={0} aria-label="Answer">
            {outcome.language === 'json' ? <Code text={outcome.body} language="json" /> : <code>{outcome.body}</code>}
          </pre>
        </div>
      )}
      {good && (
        <p className={styles.note}>
          Is it wrong? <a href={`/report/?operation=${operation}&request=${told('x-request-id') ?? ''}`}>Report it</a>
        </p>
      )}
      {good &&
        attribution.map((sentence) => (
          <p key={sentence} className={styles.note}>
            {sentence}
          </p>
        ))}
    </div>
  )
}
