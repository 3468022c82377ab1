import { createHmac, type KeyObject } from 'node:crypto'
import type { Webhook } from '../store/tables/webhook-table.ts'

/**
 * The secret of a webhook, as its holder puts it into a library that checks signatures (standardwebhooks.com): it follows
 * from the pepper, so that nothing in the database can sign.
 */
export function webhookSecret(key: KeyObject, { id, generation }: Pick<Webhook, 'id' | 'generation'>): string {
  return `whsec_${secretBytes(key, id, generation).toString('base64')}`
}

/** What goes beside a message: its id, when it was sent, and a signature over both and the body, for each secret. */
export function signatureHeaders(
  key: KeyObject,
  webhook: Webhook,
  messageId: string,
  body: string,
  now: number,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1_000))
  const generations =
    webhook.previousUntil !== undefined && webhook.previousUntil > now
      ? [webhook.generation, webhook.generation - 1]
      : [webhook.generation]
  const signed = `${messageId}.${timestamp}.${body}`
  const signatures = generations.map((generation) => {
    const mac = createHmac('sha256', secretBytes(key, webhook.id, generation))
      .update(signed)
      .digest('base64')
    return `v1,${mac}`
  })
  return {
    'webhook-id': messageId,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}

function secretBytes(key: KeyObject, id: string, generation: number): Buffer {
  return createHmac('sha256', key).update(`${id}.${generation}`).digest()
}
