import type { FormEvent, ReactNode } from 'react'
import { noticesText } from '@openlondon/contract/languages/en/notices'
import { useFormats } from '../../../frame/text/use-formats'
import { useText } from '../../../frame/text/use-text'
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
  const { t } = useText(noticesText)
  const { dateAndTime } = useFormats()
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
  const until = hook.previousSecretUntil
  return (
    <Dialog
      title={isDelete ? t('deleteTheWebhookAtHost', { host }) : t('aNewSecretForHost', { host })}
      onClose={onClose}
    >
      <form onSubmit={submit}>
        <p>{isDelete ? t('nothingMoreIsSentThere') : t('forADayMessagesAre')}</p>
        {!isDelete && until !== null && Date.parse(until) > Date.now() && (
          <p>{t('anOlderOneEndsAtOnce', { until: dateAndTime(until) })}</p>
        )}
        <FailureNotice failure={action.failure} />
        <p className={styles.actions}>
          <Submit
            label={isDelete ? t('deleteWebhook') : t('makeANewSecret')}
            action={action}
            tone={isDelete ? 'danger' : 'main'}
          />
        </p>
      </form>
    </Dialog>
  )
}
