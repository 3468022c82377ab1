import type { ReactNode } from 'react'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { useText } from '../text/use-text'
import { useReady } from '../use-ready'
import { useProgress } from './use-progress'
import type { PathStep } from './where-on-path'
import styles from './path.module.css'

type Props = { readonly path: string; readonly step: string; readonly steps: readonly PathStep[] }

/** The end of a step: tick it, and go on. */
export function StepEnd({ path, step, steps }: Props): ReactNode {
  const { t } = useText(frameText)
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
        {t('haveDone')}
      </label>
      {next && (
        <a href={`#${next.id}`} onClick={() => tick(step, true)}>
          {t('nextStep', { title: next.title })}
        </a>
      )}
    </p>
  )
}
