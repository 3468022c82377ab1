import type { ReactNode } from 'react'
import { accountText } from '@openlondon/contract/languages/en/account'
import { useText } from '../../../frame/text/use-text'
import styles from './Account.module.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A few words that nobody has to write, in one line. */
export function WordsField({ label, value, onChange }: Props): ReactNode {
  const { t } = useText(accountText)
  return (
    <label className={styles.field}>
      {t('labelOptional', { label })}
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
