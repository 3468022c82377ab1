import type { ReactNode } from 'react'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { useText } from '../text/use-text'
import { useReady } from '../use-ready'
import { useProgress } from './use-progress'
import { whereOnPath, type PathStep } from './where-on-path'
import styles from './path.module.css'

type Props = { readonly path: string; readonly steps: readonly PathStep[]; readonly lang?: string | undefined }

/** The steps of a path, which of them are done, and which comes next. */
export function StepList({ path, steps, lang }: Props): ReactNode {
  const { t } = useText(frameText)
  const { done } = useProgress(path)
  const isReady = useReady()
  return (
    <nav className={styles.list} aria-label={t('steps')}>
      <p className="label">{whereOnPath(t, steps, isReady ? done : [])}</p>
      <ol lang={lang}>
        {steps.map(({ id, title }) => (
          <li key={id} data-done={isReady && done.includes(id)}>
            <a href={`#${id}`}>{title}</a>
            {isReady && done.includes(id) && <span className="label"> {t('done')}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
