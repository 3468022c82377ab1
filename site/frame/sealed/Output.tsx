import type { ReactNode } from 'react'
import { engineLanguage } from '@openlondon/contract/language'
import { useFormats } from '../text/use-formats'
import { useCity } from '../use-city'
import { ShownTable } from './ShownTable'
import { ShownTree } from './ShownTree'
import type { Printed } from './told'
import type { Running, RunState } from './use-run'
import styles from './Output.module.css'

/** What a program printed, and how it stands with it. Only the latter is read out. */
export function Output({ state, printed }: Pick<Running, 'state' | 'printed'>): ReactNode {
  const isFailed = state.kind === 'failed'
  return (
    <div className={styles.output}>
      <p role="status" lang={engineLanguage} className={isFailed ? styles.failed : 'label'}>
        {wordsOf(state, printed.length)}
      </p>
      {state.kind === 'idle' && (
        <p className="label" lang={engineLanguage}>
          Press Run. It runs here, in your browser, and sends nothing.
        </p>
      )}
      {printed.length > 0 && (
        <>
          <ol className={styles.lines} aria-label="What it printed" tabIndex={0}>
            {printed.map((line, index) => (
              // Lines are only ever added.
              <li key={index} data-level={line.level}>
                <Line line={line} />
              </li>
            ))}
          </ol>
          <Invented />
        </>
      )}
    </div>
  )
}

function Line({ line: { values, table } }: { readonly line: Printed }): ReactNode {
  const [first] = values
  if (table && first?.kind === 'tree') return <ShownTable value={first} />
  return values.map((value, index) => (
    <span key={index} className={styles.value}>
      <ShownTree value={value} />{' '}
    </span>
  ))
}

function Invented(): ReactNode {
  const { morning } = useCity()
  const { wallTime } = useFormats()
  return (
    <p className="label" lang={engineLanguage}>
      {morning === undefined
        ? 'Invented by the sandbox, in this page: it is no news of today.'
        : `Invented by the sandbox, in this page, as of ${wallTime(morning)}: it is no news of today.`}
    </p>
  )
}

function wordsOf(state: RunState, lines: number): string {
  switch (state.kind) {
    case 'idle':
      return '' // What stands there from the start would be read with the page.
    case 'loading':
      return 'Loading the city: half a megabyte, the first time.'
    case 'running':
      return 'Running…'
    case 'halted':
      return 'Stopped.'
    case 'ended':
      return `Ended after ${state.timeMs} ms${lines === 0 ? ', and printed nothing' : ''}.`
    case 'stopped':
      return state.reason === 'time' ? 'Stopped: it ran for 30 seconds.' : 'Stopped: it printed too much.'
    case 'failed':
      return state.line === undefined ? state.message : `Line ${state.line}: ${state.message}`
  }
}
