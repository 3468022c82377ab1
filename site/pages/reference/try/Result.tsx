import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react'
import { Code } from '../../../frame/code/Code'
import { CopyButton } from '../../../frame/code/CopyButton'
import { useFormats } from '../../../frame/text/use-formats'
import { answeredPlaces } from '../map/answered-places'
import { AnswerTree } from './AnswerTree'
import { inventedAnswer } from './invented-answer'
import { quotaText } from './quota'
import type { Outcome, ShownProblem } from './send-request'
import type { Sending } from './use-sending'
import styles from './TryIt.module.css'

const AnswerMap = lazy(() => import('../map/AnswerMap'))

type Props = {
  readonly state: Sending
  readonly attribution: readonly string[]
  /** The operation's id. */
  readonly operation: string
}
type Answered = Extract<Outcome, { kind: 'answered' }>

/** What came back: one line that is read out, then the answer itself, as a tree or as it came. */
export function Result({ state, attribution, operation }: Props): ReactNode {
  const { outcome } = state
  const answered = outcome?.kind === 'answered' ? outcome : undefined
  return (
    <>
      <p role="status" className={statusClass(state)}>
        {statusText(state)}
      </p>
      {answered && <Answer key={answered.body} answered={answered} attribution={attribution} operation={operation} />}
    </>
  )
}

function statusClass({ obstacle, outcome }: Sending): string {
  if (obstacle !== undefined || outcome?.kind === 'unreachable') return `${styles.status} ${styles.missing}`
  if (!outcome) return `${styles.status} ${styles.note}`
  return `${styles.status} ${outcome.status < 400 ? styles.good : styles.bad}`
}

function statusText({ busy, inPage, obstacle, outcome }: Sending): ReactNode {
  if (obstacle !== undefined) return obstacle
  if (busy)
    return inPage ? 'No server answered: the city comes into this page, half a megabyte the first time…' : 'Asking…'
  if (!outcome) return 'The answer will stand here.'
  if (outcome.kind === 'unreachable') return unreachable[outcome.via]
  const quota = quotaText(outcome.headers.find(({ name }) => name === 'ratelimit')?.value)
  return (
    <>
      <strong>
        {outcome.status} {outcome.statusText}
      </strong>{' '}
      in {outcome.timeMs} ms{outcome.by === 'page' ? ' · from the city in this page' : ''}
      {quota === undefined ? '' : ` · ${quota}`}
    </>
  )
}

const unreachable = {
  gateway:
    'No server answered. These pages may be served without the portal behind them, or the network is away. What is live needs the portal; the sandbox is in this page as well: choose it, and run again.',
  sandbox:
    'No server answered, and the city for this page could not be loaded: the network may be away. The example answers on this page still hold.',
} as const

function Answer({
  answered,
  attribution,
  operation,
}: Omit<Props, 'state'> & { readonly answered: Answered }): ReactNode {
  const { dateAndTime } = useFormats()
  const { by, headers, body, value, language, problem, status } = answered
  const [side, setSide] = useState<'tree' | 'map' | 'raw'>('tree')
  const answeredAt = useMemo(() => (status < 400 ? answeredPlaces(value) : undefined), [status, value])
  const told = (wanted: string): string | undefined => headers.find(({ name }) => name === wanted)?.value
  const instant = told('x-sandbox-time')
  const invented = inventedAnswer(told('x-sandbox-answer'), instant && dateAndTime(instant))
  return (
    <div className={styles.result}>
      {problem && <Problem problem={problem} />}
      {body !== '' && (
        <div className="code">
          <div className="code__bar">
            {value === undefined ? (
              <span>Answer</span>
            ) : (
              <span role="group" aria-label="Answer as" className={styles.sides}>
                <Side name="Tree" isChosen={side === 'tree'} onPick={() => setSide('tree')} />
                {answeredAt && answeredAt.places.length > 0 && (
                  <Side name="Map" isChosen={side === 'map'} onPick={() => setSide('map')} />
                )}
                <Side name="Raw" isChosen={side === 'raw'} onPick={() => setSide('raw')} />
              </span>
            )}
            <CopyButton text={() => (value ? JSON.stringify(value, null, 2) : body)} />
          </div>
          {value !== undefined && side === 'tree' && <AnswerTree value={value} />}
          {answeredAt && side === 'map' && (
            <Suspense fallback={<p className={styles.note}>Drawing the map…</p>}>
              <AnswerMap answered={answeredAt} />
            </Suspense>
          )}
          {(value === undefined || side === 'raw') && (
            <pre className={styles.body} tabIndex={0} aria-label="Answer">
              {language === 'json' ? <Code text={body} language="json" /> : <code>{body}</code>}
            </pre>
          )}
        </div>
      )}
      {invented && <p className={styles.note}>{invented}</p>}
      {by === 'page' && <p className={styles.note}>{inPage}</p>}
      <details className={styles.more}>
        <summary>Headers</summary>
        <dl className={styles.headers}>
          {headers.map((header) => (
            <div key={header.name}>
              <dt>{header.name}</dt>
              <dd>{header.value}</dd>
            </div>
          ))}
        </dl>
      </details>
      {status < 400 && by === 'server' && (
        <p className={styles.note}>
          Is it wrong? <a href={`/report/?operation=${operation}&request=${told('x-request-id') ?? ''}`}>Report it</a>
        </p>
      )}
      {status < 400 &&
        attribution.map((sentence) => (
          <p key={sentence} className={styles.note}>
            {sentence}
          </p>
        ))}
    </div>
  )
}

const inPage =
  'No server answered: the city in this page did, as the sandbox would. What is written stays until the page is loaded anew. Samples need the address of a portal.'

type SideProps = { readonly name: string; readonly isChosen: boolean; readonly onPick: () => void }

function Side({ name, isChosen, onPick }: SideProps): ReactNode {
  return (
    <button type="button" className={styles.side} aria-pressed={isChosen} onClick={onPick}>
      {name}
    </button>
  )
}

function Problem({ problem }: { readonly problem: ShownProblem }): ReactNode {
  return (
    <div className="notice notice--danger">
      <p className="notice__title">{problem.title}</p>
      {problem.detail !== '' && <p>{problem.detail}</p>}
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
      {problem.help && (
        <p>
          {/* Written by the server, so the build cannot check it: a plain link. */}
          <a href={problem.help}>How to fix {problem.code ?? 'this'}</a>
        </p>
      )}
    </div>
  )
}
