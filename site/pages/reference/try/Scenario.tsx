import type { ReactNode } from 'react'
import type { Wishes } from '../call/wishes'
import styles from './TryIt.module.css'

const answers = [
  ['', 'As it should be'],
  ['empty', 'Nothing found'],
  ['slow', 'Slow answer'],
  ['401', '401 no key'],
  ['403', '403 not allowed'],
  ['404', '404 not found'],
  ['429', '429 too many requests'],
  ['quota', '429 no calls left today'],
  ['500', '500 fault'],
  ['503', '503 away'],
] as const

const days = [
  ['quiet', 'A quiet day'],
  ['strike', 'A strike'],
  ['storm', 'A storm'],
  ['closed-line', 'A closed line'],
  ['surge', 'Crowds'],
  ['owner-down', 'An owner away'],
] as const

type Props = {
  readonly wishes: Wishes
  /** When the sandbox stands as a rule, on the city's clocks; undefined for a city without a world. */
  readonly morning: string | undefined
  readonly onWish: (wishes: Wishes) => void
}

/** What the sandbox is to play: this one answer, or a day of the whole city, and its time. */
export function Scenario({ wishes, morning, onWish }: Props): ReactNode {
  const options = (of: readonly (readonly [string, string])[]): ReactNode =>
    of.map(([value, label]) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))
  return (
    <>
      <label className={styles.scenario}>
        <span>Play</span>
        <select value={wishes.scenario} onChange={(event) => onWish({ ...wishes, scenario: event.target.value })}>
          {morning === undefined ? (
            options(answers)
          ) : (
            <>
              <optgroup label="This answer">{options(answers)}</optgroup>
              <optgroup label="The whole city">{options(days)}</optgroup>
            </>
          )}
        </select>
      </label>
      {morning !== undefined && (
        <label className={styles.scenario}>
          <span>At</span>
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
