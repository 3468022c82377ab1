import type { ReactNode } from 'react'
import { engineLanguage } from '@openlondon/contract/language'
import { useReady } from '../use-ready'
import { Output } from './Output'
import { useRun } from './use-run'
import styles from './RunBox.module.css'

type Props = {
  readonly code: string
  /** What it printed when it was last tried, until it is run here. */
  readonly before?: string | undefined
}

/** A finished program with a button that runs it in the page, against the city that comes with it. */
export function RunBox({ code, before }: Props): ReactNode {
  const isReady = useReady()
  const running = useRun()
  const { state, run, stop } = running
  const isBusy = state.kind === 'loading' || state.kind === 'running'
  return (
    <div className={styles.box}>
      <p className={styles.bar} lang={engineLanguage}>
        <button type="button" className="button button--main" disabled={!isReady} onClick={() => run(code)}>
          Run it here
        </button>
        {isBusy && (
          <button type="button" className="button" onClick={stop}>
            Stop
          </button>
        )}
      </p>
      {state.kind === 'idle' && before !== undefined ? (
        <figure className={styles.before}>
          <figcaption className="label" lang={engineLanguage}>
            What it prints in the sandbox:
          </figcaption>
          <pre tabIndex={0}>{before}</pre>
        </figure>
      ) : (
        <Output {...running} />
      )}
    </div>
  )
}
