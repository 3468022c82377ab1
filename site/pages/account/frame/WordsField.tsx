import type { ReactNode } from 'react'
import styles from './Account.module.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A few words that nobody has to write, in one line. */
export function WordsField({ label, value, onChange }: Props): ReactNode {
  return (
    <label className={styles.field}>
      {label} (optional)
      <input
        type="text"
        maxLength={1000}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
