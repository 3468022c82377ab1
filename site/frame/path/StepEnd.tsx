import type { ReactNode } from 'react'
import { useReady } from '../use-ready'
import { useProgress } from './use-progress'
import type { PathStep } from './where-on-path'
import styles from './path.module.css'

type Props = { readonly path: string; readonly step: string; readonly steps: readonly PathStep[] }

/** The end of a step: tick it, and go on. */
export function StepEnd({ path, step, steps }: Props): ReactNode {
  const { done, tick } = useProgress(path)
  const isReady = useReady()
  const next = steps[steps.findIndex(({ id }) => id === step) + 1]
  return (
    <p className={styles.end}>
      <label>
        <input
          type="checkbox"
          disabled={!isReady}
          checked={isReady && done.includes(step)}
          onChange={(event) => tick(step, event.target.checked)}
        />{' '}
        I have done this
      </label>
      {next && (
        <a href={`#${next.id}`} onClick={() => tick(step, true)}>
          Next: {next.title}
        </a>
      )}
    </p>
  )
}
