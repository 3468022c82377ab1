import { useState, type FormEvent, type ReactNode } from 'react'
import { keysText } from '@openlondon/contract/languages/en/keys'
import { useText } from '../../../frame/text/use-text'
import { rotateKey, type KeySummary } from '@city/sdk/portal'
import { Dialog } from '../frame/Dialog'
import { FailureNotice } from '../ask/FailureNotice'
import type { IssuedSecret } from './NewKey'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

type Props = {
  readonly of: KeySummary
  readonly onClose: () => void
  readonly onRotated: (issued: IssuedSecret) => void
  readonly onExpired: () => void
}

const graceHoursUsual = 72
const graceHoursMax = 720

/** A successor now, and the old key until its grace ends. */
export function RotateDialog({ of: old, onClose, onRotated, onExpired }: Props): ReactNode {
  const { t } = useText(keysText)
  const { whose } = useHolder()
  const [hours, setHours] = useState(String(graceHoursUsual))
  const rotate = useAction(async () => {
    const { key, secret, previous } = await rotateKey(portal(), {
      keyId: old.id,
      ...whose,
      body: { graceHours: Number(hours) },
    })
    onRotated({ key, secret, previous })
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void rotate.run()
  }
  return (
    <Dialog title={t('rotateName', { name: old.name })} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{t('youGetANewKey')}</p>
        <label className={styles.field}>
          {t('graceHours')}
          <input
            type="number"
            name="graceHours"
            inputMode="numeric"
            required
            min={0}
            max={graceHoursMax}
            step={1}
            value={hours}
            aria-describedby="grace-note"
            onChange={(event) => setHours(event.target.value)}
          />
          <span className="label" id="grace-note">
            {t('n0StopsTheOldKey', { graceHoursMax })}
          </span>
        </label>
        <FailureNotice failure={rotate.failure} />
        <p className={styles.actions}>
          <Submit label={t('rotateKey')} action={rotate} />
        </p>
      </form>
    </Dialog>
  )
}
