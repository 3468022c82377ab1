import type { ReactNode } from 'react'
import { tryText } from '@openlondon/contract/languages/en/try'
import { useText } from '../../../frame/text/use-text'
import type { Wishes } from '../call/wishes'
import styles from './TryIt.module.css'

const answers = ['', 'empty', 'slow', '401', '403', '404', '429', 'quota', '500', '503'] as const

const days = ['quiet', 'strike', 'storm', 'closed-line', 'surge', 'owner-down'] as const

type Props = {
  readonly wishes: Wishes
  /** When the sandbox stands as a rule, on the city's clocks; undefined for a city without a world. */
  readonly morning: string | undefined
  readonly onWish: (wishes: Wishes) => void
}

/** What the sandbox is to play: this one answer, or a day of the whole city, and its time. */
export function Scenario({ wishes, morning, onWish }: Props): ReactNode {
  const { t, word } = useText(tryText)
  const options = (of: readonly string[]): ReactNode =>
    of.map((value) => (
      <option key={value} value={value}>
        {word('scenario', value || 'usual')}
      </option>
    ))
  return (
    <>
      <label className={styles.scenario}>
        <span>{t('play')}</span>
        <select value={wishes.scenario} onChange={(event) => onWish({ ...wishes, scenario: event.target.value })}>
          {morning === undefined ? (
            options(answers)
          ) : (
            <>
              <optgroup label={t('thisAnswer')}>{options(answers)}</optgroup>
              <optgroup label={t('wholeCity')}>{options(days)}</optgroup>
            </>
          )}
        </select>
      </label>
      {morning !== undefined && (
        <label className={styles.scenario}>
          <span>{t('at')}</span>
          <input
            type="datetime-local"
            value={wishes.time === '' ? morning : wishes.time}
            onChange={({ target: { value } }) => onWish({ ...wishes, time: value === morning ? '' : value })}
          />
        </label>
      )}
    </>
  )
}
