import { useState, type ReactNode } from 'react'
import { listWebhookDeliveries, testWebhook, type Webhook, type WebhookDelivery } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { FailureNotice } from '../ask/FailureNotice'
import { webhookTopics } from './notice-topics'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

type Props = {
  readonly of: Webhook
  readonly onRotate: () => void
  readonly onDelete: () => void
  readonly onExpired: () => void
}

/** One webhook, and what became of its messages. */
export function WebhookItem({ of: hook, onRotate, onDelete, onExpired }: Props): ReactNode {
  const { whose, mayChange } = useHolder()
  const [deliveries, setDeliveries] = useState<readonly WebhookDelivery[]>()
  const look = useAction(
    async () => setDeliveries((await listWebhookDeliveries(portal(), { webhookId: hook.id, ...whose })).deliveries),
    onExpired,
  )
  const test = useAction(async () => {
    await testWebhook(portal(), { webhookId: hook.id, ...whose })
    // It is on its way within a moment.
    await new Promise((done) => setTimeout(done, 600))
    setDeliveries((await listWebhookDeliveries(portal(), { webhookId: hook.id, ...whose })).deliveries)
  }, onExpired)
  const host = <span className="visually-hidden">for {hook.url}</span>
  return (
    <li>
      <h3>
        <code>{hook.url}</code>
      </h3>
      <p>{hook.topics.map(topicLabel).join(' · ')}</p>
      <p className={styles.actions}>
        {mayChange && (
          <button
            type="button"
            className="button button--quiet"
            aria-disabled={test.busy}
            onClick={() => void test.run()}
          >
            Send a test {host}
          </button>
        )}
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={look.busy}
          onClick={() => void look.run()}
        >
          Show what was sent {host}
        </button>
        {mayChange && (
          <>
            <button type="button" className="button button--quiet" onClick={onRotate}>
              New secret {host}
            </button>
            <button type="button" className="button button--quiet button--danger" onClick={onDelete}>
              Delete {host}
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
  if (deliveries.length === 0) return <p className="label">Nothing was sent in the last fortnight.</p>
  return (
    <ul className={styles.history}>
      {deliveries.map((delivery) => (
        <li key={delivery.messageId}>
          <span className={`state ${states[delivery.state] ?? ''}`}>{delivery.state}</span>{' '}
          <Moment at={delivery.createdAt} />, {delivery.topic === 'test' ? 'a test' : topicLabel(delivery.topic)}
          {delivery.attempts > 1 && `, ${delivery.attempts} attempts`}
          {delivery.error !== null && `. ${delivery.error}`}
          {delivery.nextAttemptAt !== null && delivery.attempts > 0 && (
            <>
              ; again at <Moment at={delivery.nextAttemptAt} />
            </>
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

const topicLabel = (topic: string): string => webhookTopics.find(({ id }) => id === topic)?.label ?? topic
