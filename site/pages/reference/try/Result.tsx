import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react'
import { engineLanguage } from '@openlondon/contract/language'
import { tryText } from '@openlondon/contract/languages/en/try'
import { Code } from '../../../frame/code/Code'
import { CopyButton } from '../../../frame/code/CopyButton'
import { useLocalPath } from '../../../frame/text/use-local-path'
import { useSpeech, useText, type Say } from '../../../frame/text/use-text'
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
  const { t } = useText(tryText)
  const { outcome } = state
  const answered = outcome?.kind === 'answered' ? outcome : undefined
  const said = statusText(state, t)
  return (
    <>
      {/* One text: a part of its own would be read twice. Nothing yet: it would be read with the page. */}
      <p role="status" className={statusClass(state)}>
        {said}
      </p>
      {said === '' && <p className={`${styles.status} ${styles.note}`}>{t('answerHere')}</p>}
      {answered && <Answer key={answered.body} answered={answered} attribution={attribution} operation={operation} />}
    </>
  )
}

function statusClass({ obstacle, outcome }: Sending): string {
  if (obstacle !== undefined || outcome?.kind === 'unreachable') return `${styles.status} ${styles.missing}`
  if (!outcome) return `${styles.status} ${styles.note}`
  return `${styles.status} ${outcome.status < 400 ? styles.good : styles.bad}`
}

function statusText({ busy, inPage, obstacle, outcome }: Sending, t: Say<typeof tryText>): string {
  if (obstacle !== undefined) return obstacle
  if (busy) return inPage ? t('cityComes') : t('asking')
  if (!outcome) return ''
  if (outcome.kind === 'unreachable') return outcome.via === 'gateway' ? t('noGateway') : t('noSandbox')
  const quota = quotaText(outcome.headers.find(({ name }) => name === 'ratelimit')?.value, t)
  const answer = [outcome.status, outcome.statusText, t('inMs', { time: outcome.timeMs })].join(' ')
  return [answer, ...(outcome.by === 'page' ? [t('fromPage')] : []), ...(quota === undefined ? [] : [quota])].join(
    ' · ',
  )
}

function Answer({
  answered,
  attribution,
  operation,
}: Omit<Props, 'state'> & { readonly answered: Answered }): ReactNode {
  const text = useText(tryText)
  const { t, rich } = text
  const local = useLocalPath()
  const { dateAndTime } = useFormats()
  const { by, headers, body, value, language, problem, status } = answered
  const [side, setSide] = useState<'tree' | 'map' | 'raw'>('tree')
  const answeredAt = useMemo(() => (status < 400 ? answeredPlaces(value) : undefined), [status, value])
  const told = (wanted: string): string | undefined => headers.find(({ name }) => name === wanted)?.value
  const instant = told('x-sandbox-time')
  const invented = inventedAnswer(told('x-sandbox-answer'), instant && dateAndTime(instant), text)
  return (
    <div className={styles.result}>
      {problem && <Problem problem={problem} />}
      {body !== '' && (
        <div className="code">
          <div className="code__bar">
            {value === undefined ? (
              <span>{t('answer')}</span>
            ) : (
              <span role="group" aria-label={t('answerAs')} className={styles.sides}>
                <Side name={t('tree')} isChosen={side === 'tree'} onPick={() => setSide('tree')} />
                {answeredAt && answeredAt.places.length > 0 && (
                  <Side name={t('map')} isChosen={side === 'map'} onPick={() => setSide('map')} />
                )}
                <Side name={t('raw')} isChosen={side === 'raw'} onPick={() => setSide('raw')} />
              </span>
            )}
            <CopyButton text={() => (value ? JSON.stringify(value, null, 2) : body)} />
          </div>
          {value !== undefined && side === 'tree' && <AnswerTree value={value} />}
          {answeredAt && side === 'map' && (
            <Suspense fallback={<p className={styles.note}>{t('drawing')}</p>}>
              <AnswerMap answered={answeredAt} />
            </Suspense>
          )}
          {(value === undefined || side === 'raw') && (
            <pre className={styles.body} tabIndex={0} role="group" aria-label={t('answer')}>
              {language === 'json' ? <Code text={body} language="json" /> : <code>{body}</code>}
            </pre>
          )}
        </div>
      )}
      {invented && <p className={styles.note}>{invented}</p>}
      {by === 'page' && <p className={styles.note}>{t('inThisPage')}</p>}
      <details className={styles.more}>
        <summary>{t('headers')}</summary>
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
          {rich('isItWrong', {
            link: (words) => (
              <a href={local(`/report/?operation=${operation}&request=${told('x-request-id') ?? ''}`)}>{words}</a>
            ),
          })}
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

type SideProps = { readonly name: string; readonly isChosen: boolean; readonly onPick: () => void }

function Side({ name, isChosen, onPick }: SideProps): ReactNode {
  return (
    <button type="button" className={styles.side} aria-pressed={isChosen} onClick={onPick}>
      {name}
    </button>
  )
}

function Problem({ problem }: { readonly problem: ShownProblem }): ReactNode {
  const { t } = useText(tryText)
  const { tag } = useSpeech()
  return (
    <div className="notice notice--danger" lang={engineLanguage}>
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
        <p lang={tag}>
          {/* Written by the server, so the build cannot check it: a plain link. */}
          <a href={problem.help}>{problem.code ? t('howToFix', { code: problem.code }) : t('howToFixThis')}</a>
        </p>
      )}
    </div>
  )
}
