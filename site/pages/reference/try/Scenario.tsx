import type { ReactNode } from 'react'
import styles from './TryIt.module.css'

const scenarios = [
  { value: '', label: 'As it should be' },
  { value: 'empty', label: 'Nothing found' },
  { value: 'slow', label: 'Slow answer' },
  { value: '401', label: '401 no key' },
  { value: '403', label: '403 not allowed' },
  { value: '404', label: '404 not found' },
  { value: '429', label: '429 too many requests' },
  { value: '500', label: '500 fault' },
  { value: '503', label: '503 away' },
]

type Props = { readonly scenario: string; readonly onPick: (scenario: string) => void }

/** What the sandbox is to play. */
export function Scenario({ scenario, onPick }: Props): ReactNode {
  return (
    <label className={styles.scenario}>
      <span>Play</span>
      <select value={scenario} onChange={(event) => onPick(event.target.value)}>
        {scenarios.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
