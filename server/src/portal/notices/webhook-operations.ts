import { randomText } from '../../keys/key-format.ts'
import { sendEmpty, sendJson } from '../../http/answer/respond.ts'
import { messageOf, webhookTopics } from '../../notices/message.ts'
import { Refusal } from '@openlondon/contract/problem'
import type { Webhook, WebhookDelivery } from '../../store/tables/webhook-table.ts'
import { addressFault } from '../../webhooks/webhook-address.ts'
import { webhookSecret } from '../../webhooks/webhook-secret.ts'
import type { TeamAct } from '../../teams/role-rights.ts'
import { handOf, requireHand } from '../call/hand-of.ts'
import { invalid } from '../call/invalid.ts'
import { takeAll } from '../call/limit-call.ts'
import type { PortalOperation, PortalParts, SignedInCall } from '../call/portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }
const webhooksMax = 5
const deliveriesShown = 50
const dayMs = 86_400_000

export const listWebhooks: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { holderId } = await handOf(parts, call, 'see')
    const webhooks = (await parts.store.webhooks.list(holderId)).map(describeWebhook)
    sendJson(call.response, 200, { webhooks, limit: webhooksMax }, noStore)
  },
}

/** The only answer with this secret, beside those of a rotation. */
export const createWebhook: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const hand = await handOf(parts, call, 'keys')
    const { holderId, actorId } = hand
    await takeAll(parts, [[parts.limiters.webhooksPerEmail, call.account.email]], 'limit.rate')
    const { url, topics } = await readWebhook(parts, call)
    const now = parts.surroundings.now()
    const made = await parts.store.transaction(async (store) => {
      if (!(await store.accounts.lock(holderId))) throw new Refusal('session.missing')
      await requireHand(store, hand, 'keys')
      if ((await store.webhooks.list(holderId)).length >= webhooksMax) throw new Refusal('webhook.too_many')
      const webhook: Webhook = {
        id: `whk_${randomText(16)}`,
        holderId,
        url,
        topics,
        generation: 1,
        previousUntil: undefined,
        createdAt: now,
      }
      await store.webhooks.insert(webhook)
      await store.audit.write(now, actorId, 'webhook-created', webhook.id)
      return webhook
    })
    sendJson(call.response, 201, issued(parts, made), noStore)
  },
}

export const deleteWebhook: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { id, holderId } = await find(parts, call, 'keys')
    const actorId = call.account.accountId
    await parts.store.transaction(async (store) => {
      await store.accounts.lock(holderId)
      await requireHand(store, { holderId, actorId }, 'keys')
      if (!(await store.webhooks.remove(id))) throw new Refusal('resource.not_found')
      await store.audit.write(parts.surroundings.now(), actorId, 'webhook-deleted', id)
    })
    sendEmpty(call.response, 204, noStore)
  },
}

export const rotateWebhookSecret: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { id, holderId } = await find(parts, call, 'keys')
    const actorId = call.account.accountId
    const now = parts.surroundings.now()
    const rotated = await parts.store.transaction(async (store) => {
      await store.accounts.lock(holderId)
      await requireHand(store, { holderId, actorId }, 'keys')
      const webhook = await store.webhooks.find(id)
      if (!webhook) throw new Refusal('resource.not_found')
      const next = { ...webhook, generation: webhook.generation + 1, previousUntil: now + dayMs }
      await store.webhooks.setGeneration(id, next.generation, next.previousUntil)
      await store.audit.write(now, actorId, 'webhook-secret-rotated', id)
      return next
    })
    sendJson(call.response, 201, issued(parts, rotated), noStore)
  },
}

/** A message of no consequence, so that a receiver can be tried before anything happens. */
export const testWebhook: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const webhook = await find(parts, call, 'keys')
    const { now } = parts.surroundings
    await takeAll(parts, [[parts.limiters.webhookTestsPerAccount, call.account.accountId]], 'limit.rate')
    const message = messageOf('test', `test:${randomText(16)}`, { holder: webhook.holderId, subject: 'A test' }, now())
    if (!(await parts.store.webhooks.queueTo(webhook.id, message, now()))) throw new Refusal('resource.not_found')
    parts.webhooks.wake()
    sendJson(call.response, 202, { messageId: message.messageId }, noStore)
  },
}

export const listWebhookDeliveries: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { id } = await find(parts, call, 'see')
    const deliveries = (await parts.store.webhooks.deliveries(id, deliveriesShown)).map(describeDelivery)
    sendJson(call.response, 200, { deliveries }, noStore)
  },
}

/** Webhooks of an account, without their secrets. */
export async function webhooksOf({ store }: PortalParts, accountId: string): Promise<readonly unknown[]> {
  return (await store.webhooks.list(accountId)).map(describeWebhook)
}

/** Somebody else's is none. */
async function find(parts: PortalParts, call: SignedInCall, act: TeamAct): Promise<Webhook> {
  const { holderId } = await handOf(parts, call, act)
  const webhook = await parts.store.webhooks.find(String(call.parameters['webhookId']))
  if (webhook?.holderId !== holderId) throw new Refusal('resource.not_found')
  return webhook
}

async function readWebhook(parts: PortalParts, { body }: SignedInCall) {
  const written = String(body['url'])
  const fault = await addressFault(written, parts.config.webhookTargets, parts.resolve)
  if (fault !== undefined) throw invalid([{ path: '/body/url', message: fault }])
  const topics = Array.isArray(body['topics']) ? body['topics'].map(String) : []
  return { url: new URL(written).href, topics: webhookTopics.filter((topic) => topics.includes(topic)) }
}

function issued(parts: PortalParts, webhook: Webhook) {
  return { webhook: describeWebhook(webhook), secret: webhookSecret(parts.webhookKey, webhook) }
}

function describeWebhook({ id, url, topics, createdAt, previousUntil }: Webhook) {
  return { id, url, topics, createdAt: instant(createdAt), previousSecretUntil: instant(previousUntil) }
}

function describeDelivery(delivery: WebhookDelivery) {
  const { messageId, topic, createdAt, attempts, nextAttemptAt, deliveredAt, deadAt, lastStatus, lastError } = delivery
  const isOver = deliveredAt !== undefined || deadAt !== undefined
  return {
    messageId,
    topic,
    state: deliveredAt !== undefined ? 'delivered' : deadAt !== undefined ? 'dead' : 'waiting',
    createdAt: instant(createdAt),
    attempts,
    nextAttemptAt: isOver ? null : instant(nextAttemptAt),
    settledAt: instant(deliveredAt ?? deadAt),
    status: lastStatus ?? null,
    error: lastError ?? null,
  }
}

function instant(value: number | undefined): string | null {
  return value === undefined ? null : new Date(value).toISOString()
}
