import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Step } from '@site/pages/check/check-documents'
import type { Dropped } from '@site/pages/check/read-dropped'
import { CheckedDocument } from './CheckedDocument'
import { DropField } from './DropField'
import { useCheck, type CheckState } from './use-check'
import styles from './Check.module.css'

const stepWords: Readonly<Record<Step, string>> = {
  reading: 'Reading the document',
  checking: 'Checking it against the rules',
  mending: 'Making a mended copy',
  comparing: 'Comparing it with its last version',
}

/** Two fields, a button, and what was found. */
export default function Check({ workerPath }: { readonly workerPath: string }): ReactNode {
  const [now, setNow] = useState<readonly Dropped[]>([])
  const [before, setBefore] = useState<readonly Dropped[]>([])
  const { state, start, stop } = useCheck(workerPath)
  const result = useRef<HTMLDivElement>(null)
  const isWorking = state.kind === 'working'
  useEffect(() => {
    if (state.kind === 'answered') result.current?.focus()
  }, [state.kind])
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isWorking) start({ now, before })
        }}
      >
        <div className={styles.fields}>
          <DropField
            label="The document"
            hint="With the files that it refers to, if there are any."
            files={now}
            onFiles={setNow}
          />
          <DropField
            label="Its last version, if there is one"
            hint="Then the two are compared."
            files={before}
            onFiles={setBefore}
          />
        </div>
        <p>
          <button type="submit" className="button button--main" aria-disabled={isWorking}>
            Check
          </button>{' '}
          {isWorking && (
            <button type="button" className="button button--quiet" onClick={stop}>
              Stop
            </button>
          )}
        </p>
      </form>
      <p role="status">{saidOf(state)}</p>
      {state.kind === 'working' && <p className="label">{state.seconds > 1 && `${state.seconds} seconds`}</p>}
      <div ref={result} tabIndex={-1} className={styles.result}>
        {state.kind === 'answered' &&
          ('fault' in state.answer ? (
            <p className="notice notice--danger">{state.answer.fault}</p>
          ) : (
            <CheckedDocument checked={state.answer.checked} />
          ))}
      </div>
    </>
  )
}

function saidOf(state: CheckState): string {
  if (state.kind === 'working') return `${stepWords[state.step]}…`
  if (state.kind === 'stopped') return 'Stopped.'
  if (state.kind !== 'answered' || 'fault' in state.answer) return ''
  const rules = state.answer.checked.everywhere
  if (rules.length === 0) return 'Nothing to mend was found.'
  const count = rules.reduce((sum, rule) => sum + rule.count, 0)
  return `${count} ${count === 1 ? 'finding' : 'findings'} of ${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}.`
}
