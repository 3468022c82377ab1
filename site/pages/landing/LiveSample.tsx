import { useId, useRef, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { landingText } from '@openlondon/contract/languages/en/landing'
import type { SampleRow } from '@city/landing-sample'
import type { Landing } from '@site/pages/landing/create-landing'
import { CallTabs } from '../../frame/code/CallTabs'
import { askSandbox, type AnsweredBy } from '../../frame/sealed/ask-sandbox'
import { useFormats } from '../../frame/text/use-formats'
import { useText, type Say } from '../../frame/text/use-text'
import { useCity } from '../../frame/use-city'
import { useOrigins } from '../../frame/use-origins'
import { useReady } from '../../frame/use-ready'
import styles from './LiveSample.module.css'

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly rows: readonly SampleRow[]; readonly timeMs: number; readonly by: AnsweredBy }
  | { readonly kind: 'failed'; readonly reason: string }

/** The shown call, run for real in the page. The SDK is fetched when Run is pressed, not before. */
export function LiveSample({ landing }: { readonly landing: Landing }): ReactNode {
  const { api: origin } = useOrigins()
  const isReady = useReady()
  const { t } = useText(landingText)
  const { around } = landing.lang
  const titleId = useId()
  const [state, setState] = useState<State>({ kind: 'ready' })
  const running = useRef<AbortController>(undefined)
  const here = (text: string): string => text.replaceAll(landing.origin, origin)

  const run = async (): Promise<void> => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setState({ kind: 'asking' })
    const next = await answer(origin, controller.signal, landing.address)
    if (running.current === controller) setState(next)
  }

  return (
    <section className={styles.sample} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title} lang={landing.lang.words}>
        {landing.words.sample.title}
      </h2>
      <div className="around" lang={around}>
        <CallTabs
          label={t('sameCall')}
          calls={{
            sdk: here(landing.calls.sdk),
            fetch: here(landing.calls.fetch),
            curl: here(landing.calls.curl),
            python: here(landing.calls.python),
          }}
        />
      </div>
      <div className={styles.bar} lang={around}>
        <button type="button" className="button button--main" disabled={!isReady} onClick={() => void run()}>
          {t('run')}
        </button>
        <Link to={landing.href}>{t('aboutCall')}</Link>
      </div>
      <div className={styles.answer}>
        {/* Read out: that there is an answer. It stands below, to be read as one likes. */}
        <p role="status" className={statusClass(state)} lang={around}>
          {statusOf(state, t)}
        </p>
        <Answer state={state} attribution={landing.attribution} lang={landing.lang} />
      </div>
    </section>
  )
}

async function answer(origin: string, signal: AbortSignal, address: string): Promise<State> {
  try {
    const { runSample } = await import('@city/landing-sample')
    const started = performance.now()
    let by: AnsweredBy = 'server'
    const ask: typeof fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      const answer = await askSandbox({ url, init: { ...init, signal } })
      by = answer.by
      return answer.response
    }
    const rows = await runSample(origin, signal, address, ask)
    return { kind: 'answered', rows, timeMs: Math.round(performance.now() - started), by }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

function statusOf(state: State, t: Say<typeof landingText>): string {
  if (state.kind === 'ready') return ''
  if (state.kind === 'asking') return t('asking')
  return state.kind === 'failed' ? t('noAnswer', { reason: state.reason }) : t('answered', { time: state.timeMs })
}

function statusClass({ kind }: State): string | undefined {
  return { ready: 'label', asking: 'label', failed: styles.failed, answered: styles.time }[kind]
}

type AnswerProps = {
  readonly state: State
  readonly attribution: readonly string[]
  readonly lang: Landing['lang']
}

function Answer({ state, attribution, lang }: AnswerProps): ReactNode {
  const { morning } = useCity()
  const { wallTime } = useFormats()
  const { t } = useText(landingText)
  if (state.kind === 'ready')
    return (
      <p className="label" lang={lang.around}>
        {t('pressRun')}
      </p>
    )
  if (state.kind !== 'answered') return null
  return (
    <>
      <p className="label" lang={lang.around}>
        {morning === undefined ? t('invented') : t('inventedAsOf', { time: wallTime(morning) })}
        {state.by === 'page' && ` ${t('fromPage')}`}
      </p>
      <ul className={styles.rows} lang={lang.sample}>
        {state.rows.map((row) => (
          <li key={row.label}>
            <span>{row.label}</span>
            <span className={row.good ? styles.good : styles.bad}>{row.text}</span>
          </li>
        ))}
      </ul>
      {attribution.map((sentence) => (
        <p key={sentence} className="label" lang={lang.sample}>
          {sentence}
        </p>
      ))}
    </>
  )
}
