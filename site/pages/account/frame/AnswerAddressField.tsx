import type { ReactNode } from 'react'
import { accountText } from '@openlondon/contract/languages/en/account'
import { useText } from '../../../frame/text/use-text'
import styles from './Account.module.css'

type Props = {
  readonly value: string
  readonly onChange: (value: string) => void
  /** What it is for, and when it is erased. */
  readonly children: ReactNode
}

/** The mail address of somebody without an account who wants to be answered. */
export function AnswerAddressField({ value, onChange, children }: Props): ReactNode {
  const { t } = useText(accountText)
  return (
    <label className={styles.field}>
      {t('yourMailAddressOptional')}
      <input
        type="email"
        name="email"
        maxLength={254}
        autoComplete="email"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="label">{children}</span>
    </label>
  )
}
