import { useState, type FormEvent, type ReactNode } from 'react'
import { keysText } from '@openlondon/contract/languages/en/keys'
import { useText } from '../../../frame/text/use-text'
import { updateKey, type KeySummary } from '@city/sdk/portal'
import { boundsBody, boundsOf } from './bounds-text'
import { BoundsFields } from './BoundsFields'
import { Dialog } from '../frame/Dialog'
import { FailureNotice } from '../ask/FailureNotice'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

type Props = {
  readonly of: KeySummary
  readonly onClose: () => void
  readonly onChanged: () => void
  readonly onExpired: () => void
}

/** Another name, and what the key is bound to from the next request on. */
export function ChangeDialog({ of: key, onClose, onChanged, onExpired }: Props): ReactNode {
  const { t } = useText(keysText)
  const { whose } = useHolder()
  const [name, setName] = useState(key.name)
  const [bounds, setBounds] = useState(() => boundsOf(key))
  const isBrowser = key.environment === 'browser'
  const change = useAction(async () => {
    const { expiresAt, ...lists } = boundsBody(bounds, isBrowser)
    // The moment a key ends may lie within a day: one that was not touched is not moved to midnight.
    const isSameDay = bounds.lastDay === boundsOf(key).lastDay
    const body = { name: name.trim(), ...lists, ...(isSameDay ? {} : { expiresAt }) }
    await updateKey(portal(), { keyId: key.id, ...whose, body })
    onChanged()
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void change.run()
  }
  return (
    <Dialog title={t('changeName', { name: key.name })} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{t('theSecretStaysTheSame')}</p>
        <label className={styles.field}>
          {t('nameOfTheKey')}
          <input
            type="text"
            name="name"
            required
            maxLength={80}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <BoundsFields bounds={bounds} isBrowser={isBrowser} onChange={setBounds} />
        <FailureNotice failure={change.failure} />
        <p className={styles.actions}>
          <Submit label={t('saveChanges')} action={change} />
        </p>
      </form>
    </Dialog>
  )
}
