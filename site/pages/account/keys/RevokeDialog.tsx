import type { FormEvent, ReactNode } from 'react'
import { keysText } from '@openlondon/contract/languages/en/keys'
import { useText } from '../../../frame/text/use-text'
import { revokeKey, type KeySummary } from '@city/sdk/portal'
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
  readonly onRevoked: () => void
  readonly onExpired: () => void
}

export function RevokeDialog({ of: key, onClose, onRevoked, onExpired }: Props): ReactNode {
  const { t, rich } = useText(keysText)
  const { whose } = useHolder()
  const revoke = useAction(async () => {
    await revokeKey(portal(), { keyId: key.id, ...whose })
    onRevoked()
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void revoke.run()
  }
  return (
    <Dialog title={t('revokeName', { name: key.name })} onClose={onClose}>
      <form onSubmit={submit}>
        <p>
          {rich('startIsRefusedFromThe', {
            start: (
              <code>
                {key.start}…{key.last4}
              </code>
            ),
          })}
        </p>
        <FailureNotice failure={revoke.failure} />
        <p className={styles.actions}>
          <Submit label={t('revokeKey')} action={revoke} tone="danger" />
        </p>
      </form>
    </Dialog>
  )
}
