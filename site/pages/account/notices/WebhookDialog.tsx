import type { FormEvent, ReactNode } from 'react'
import { deleteWebhook, rotateWebhookSecret, type IssuedWebhook, type Webhook } from '@city/sdk/portal'
import { Dialog } from '../frame/Dialog'
import { FailureNotice } from '../ask/FailureNotice'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

type Props = {
  readonly of: Webhook
  readonly ask: 'rotate' | 'delete'
  readonly onClose: () => void
  readonly onRotated: (issued: IssuedWebhook) => void
  readonly onDeleted: () => void
  readonly onExpired: () => void
}

/** What a receiver would notice is asked for twice. */
export function WebhookDialog({ of: hook, ask, onClose, onRotated, onDeleted, onExpired }: Props): ReactNode {
  const { whose } = useHolder()
  const isDelete = ask === 'delete'
  const action = useAction(async () => {
    if (!isDelete) return onRotated(await rotateWebhookSecret(portal(), { webhookId: hook.id, ...whose }))
    await deleteWebhook(portal(), { webhookId: hook.id, ...whose })
    onDeleted()
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void action.run()
  }
  const { host } = new URL(hook.url)
  return (
    <Dialog title={isDelete ? `Delete the webhook at ${host}` : `A new secret for ${host}`} onClose={onClose}>
      <form onSubmit={submit}>
        <p>
          {isDelete
            ? 'Nothing more is sent there, and what waits to be sent is forgotten.'
            : 'For a day messages are signed with both the new secret and the one before, so that you can change over.'}
        </p>
        <FailureNotice failure={action.failure} />
        <p className={styles.actions}>
          <Submit
            label={isDelete ? 'Delete webhook' : 'Make a new secret'}
            action={action}
            tone={isDelete ? 'danger' : 'main'}
          />
        </p>
      </form>
    </Dialog>
  )
}
