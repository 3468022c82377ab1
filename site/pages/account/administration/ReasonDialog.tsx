import { useState, type FormEvent, type ReactNode } from 'react'
import { Dialog } from '../frame/Dialog'
import { FailureNotice } from '../ask/FailureNotice'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

type Props = {
  readonly title: string
  readonly explains: string
  readonly button: string
  readonly onClose: () => void
  readonly onExpired: () => void
  /** Does it, and closes the dialog when it is done. */
  readonly act: (reason: string) => Promise<void>
}

/** What is done to somebody else is done with words to them. */
export function ReasonDialog({ title, explains, button, onClose, onExpired, act }: Props): ReactNode {
  const [reason, setReason] = useState('')
  const action = useAction(() => act(reason.trim()), onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void action.run()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{explains}</p>
        <label className={styles.field}>
          Why, in words to the holder
          <textarea
            className={styles.prose}
            rows={3}
            required
            minLength={3}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <FailureNotice failure={action.failure} />
        <p className={styles.actions}>
          <Submit label={button} action={action} tone="danger" />
        </p>
      </form>
    </Dialog>
  )
}
