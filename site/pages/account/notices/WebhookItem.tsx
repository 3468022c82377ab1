import { useState, type ReactNode } from 'react'
import { noticesText } from '@openlondon/contract/languages/en/notices'
import { useText, type Say } from '../../../frame/text/use-text'
import { listWebhookDeliveries, testWebhook, type Webhook, type WebhookDelivery } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { FailureNotice } from '../ask/FailureNotice'
import { webhookTopics } from './notice-topics'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import { useLoad } from '../ask/use-load'
import styles from '../frame/Account.module.css'

type Props = {
  readonly of: Webhook
  readonly onRotate: () => void
  readonly onDelete: () => void
  readonly onExpired: () => void
}

/** One webhook, and what became of its messages. */
export function WebhookItem({ of: hook, onRotate, onDelete, onExpired }: Props): ReactNode {
  const { t, rich } = useText(noticesText)
  const { whose, mayChange } = useHolder()
  const [deliveries, setDeliveries] = useState<readonly WebhookDelivery[]>()
  const look = useLoad(
    async () => setDeliveries((await listWebhookDeliveries(portal(), { webhookId: hook.id, ...whose })).deliveries),
    onExpired,
  )
  const test = useAction(async () => {
    await testWebhook(portal(), { webhookId: hook.id, ...whose })
    // It is on its way within a moment.
    await new Promise((done) => setTimeout(done, 600))
    setDeliveries((await listWebhookDeliveries(portal(), { webhookId: hook.id, ...whose })).deliveries)
  }, onExpired)
  const host = <span className="visually-hidden">{t('forUrl', { url: hook.url })}</span>
  return (
    <li>
      <h3>
        <code>{hook.url}</code>
      </h3>
      <p>{hook.topics.map((topic) => topicLabel(t, topic)).join(' · ')}</p>
      <p className={styles.actions}>
        {mayChange && (
          <button
            type="button"
            className="button button--quiet"
            aria-disabled={test.busy}
            onClick={() => void test.run()}
          >
            {rich('sendATestHost', { host })}
          </button>
        )}
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={look.busy}
          onClick={() => void look.run()}
        >
          {rich('showWhatWasSentHost', { host })}
        </button>
        {mayChange && (
          <>
            <button type="button" className="button button--quiet" onClick={onRotate}>
              {rich('newSecretHost', { host })}
            </button>
            <button type="button" className="button button--quiet button--danger" onClick={onDelete}>
              {rich('deleteHost', { host })}
            </button>
          </>
        )}
      </p>
      <FailureNotice failure={test.failure ?? look.failure} />
      <div role="status">{deliveries && <Deliveries of={deliveries} />}</div>
    </li>
  )
}

function Deliveries({ of: deliveries }: { readonly of: readonly WebhookDelivery[] }): ReactNode {
  const { t, rich, word } = useText(noticesText)
  if (deliveries.length === 0) return <p className="label">{t('nothingWasSentInThe')}</p>
  return (
    <ul className={styles.history}>
      {deliveries.map((delivery) => (
        <li key={delivery.messageId}>
          <span className={`state ${states[delivery.state] ?? ''}`}>{word('delivery', delivery.state)}</span>{' '}
          <Moment at={delivery.createdAt} />, {delivery.topic === 'test' ? t('aTest') : topicLabel(t, delivery.topic)}
          {delivery.attempts > 1 && `, ${t('attempts', { count: delivery.attempts })}`}
          {delivery.error !== null && `. ${delivery.error}`}
          {delivery.nextAttemptAt !== null && delivery.attempts > 0 && (
            <>; {rich('againAtMoment', { moment: <Moment at={delivery.nextAttemptAt} /> })}</>
          )}
        </li>
      ))}
    </ul>
  )
}

const states: Readonly<Record<string, string>> = {
  delivered: 'state--stable',
  waiting: 'state--beta',
  dead: 'state--retired',
}

function topicLabel(t: Say<typeof noticesText>, topic: string): string {
  const known = webhookTopics.find(({ id }) => id === topic)
  return known === undefined ? topic : t(known.label)
}
