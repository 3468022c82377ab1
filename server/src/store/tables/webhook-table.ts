import { sql, type Selectable } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'

/** An address that is told of notices by program. */
export type Webhook = {
  readonly id: string
  /** Whose notices. */
  readonly holderId: string
  readonly url: string
  readonly topics: readonly string[]
  /** Counts up with each new secret. */
  readonly generation: number
  /** Until then what is sent is signed with the secret before, too. */
  readonly previousUntil: number | undefined
  readonly createdAt: number
}

/** One message to one webhook. */
export type WebhookDelivery = {
  readonly id: number
  readonly webhookId: string
  /** The same in every attempt. */
  readonly messageId: string
  readonly topic: string
  /** JSON, as it is signed and sent. */
  readonly body: string
  readonly createdAt: number
  readonly attempts: number
  readonly nextAttemptAt: number
  readonly deliveredAt: number | undefined
  readonly deadAt: number | undefined
  /** Of the last answer; undefined when there was none. */
  readonly lastStatus: number | undefined
  readonly lastError: string | undefined
}

/** What is to be sent to whom; `name` says what it is about, and each webhook gets it once. */
export type Message = {
  readonly name: string
  readonly messageId: string
  readonly topic: string
  readonly body: string
}

export type WebhookTable = {
  readonly insert: (webhook: Webhook) => Promise<void>
  /** Oldest first. */
  readonly list: (holderId: string) => Promise<readonly Webhook[]>
  readonly find: (webhookId: string) => Promise<Webhook | undefined>
  /** With everything that is on its way to it. Answers whether it was there: of many who ask at once, one is told so. */
  readonly remove: (webhookId: string) => Promise<boolean>
  readonly setGeneration: (webhookId: string, generation: number, previousUntil: number) => Promise<void>
  /** For every webhook of a holder that wants the topic. Answers how many it is new to. */
  readonly queue: (holderId: string, message: Message, now: number) => Promise<number>
  /** For one webhook, whatever it wants. Answers false where it is gone. */
  readonly queueTo: (webhookId: string, message: Message, now: number) => Promise<boolean>
  /**
   * Webhooks for which a message is due, so many, whoever was served last behind the others; none of the holders that are
   * left out.
   */
  readonly due: (
    now: number,
    count: number,
    leftOut: readonly string[],
  ) => Promise<readonly Pick<Webhook, 'id' | 'holderId'>[]>
  /**
   * Take the oldest message that is due for each of the webhooks, for as long as the lease runs. No webhook has two at the
   * same time, so that one that does not answer keeps nobody else waiting.
   */
  readonly claim: (
    webhookIds: readonly string[],
    now: number,
    leaseMs: number,
  ) => Promise<readonly { readonly webhook: Webhook; readonly delivery: WebhookDelivery }[]>
  /** `retryAt` undefined: it was taken, or is given up. */
  readonly settle: (delivery: WebhookDelivery, outcome: DeliveryOutcome, now: number) => Promise<void>
  /** Newest first. */
  readonly deliveries: (webhookId: string, count: number) => Promise<readonly WebhookDelivery[]>
  /** Messages that were written before an instant, so many. Answers whether there may be more. */
  readonly forget: (before: number, count: number) => Promise<boolean>
}

export type DeliveryOutcome =
  | { readonly kind: 'delivered'; readonly status: number }
  | {
      readonly kind: 'failed'
      readonly status: number | undefined
      readonly error: string
      /** Undefined means never again. */
      readonly retryAt: number | undefined
    }

export function createWebhookTable({ db, engine, transaction }: Database): WebhookTable {
  /** One that is just being deleted is waited for, and gets nothing: its message would be refused, and all with it. */
  const write = (webhookIds: readonly string[], message: Message, now: number): Promise<number> =>
    transaction(async ({ db }) => {
      if (webhookIds.length === 0) return 0
      const some = db.selectFrom('webhook').select('id').where('id', 'in', webhookIds).orderBy('id')
      const staying = await (engine === 'postgres' ? some.forKeyShare() : some).execute()
      if (staying.length === 0) return 0
      const { name, messageId, topic, body } = message
      const row = { name, message_id: messageId, topic, body, created_at: now, next_attempt_at: now }
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('webhook_delivery')
        .values(staying.map(({ id }) => ({ ...row, webhook_id: id })))
        .onConflict((conflict) => conflict.columns(['webhook_id', 'name']).doNothing())
        .executeTakeFirst()
      return Number(numInsertedOrUpdatedRows)
    })
  const list = async (holderId: string): Promise<readonly Webhook[]> => {
    const own = db.selectFrom('webhook').selectAll().where('holder_id', '=', holderId)
    return (await own.orderBy('created_at').orderBy('id').execute()).map(readWebhook)
  }

  return {
    insert: async ({ id, holderId, url, topics, generation, createdAt }) => {
      const row = { id, holder_id: holderId, url, topics: topics.join(','), generation, created_at: createdAt }
      await db
        .insertInto('webhook')
        .values({ ...row, busy_until: 0 })
        .execute()
    },
    list,
    find: async (webhookId) => {
      const row = await db.selectFrom('webhook').selectAll().where('id', '=', webhookId).executeTakeFirst()
      return row && readWebhook(row)
    },
    remove: async (webhookId) => {
      const { numDeletedRows } = await db.deleteFrom('webhook').where('id', '=', webhookId).executeTakeFirst()
      return numDeletedRows === 1n
    },
    setGeneration: async (webhookId, generation, previousUntil) => {
      const changes = { generation, previous_until: previousUntil }
      await db.updateTable('webhook').set(changes).where('id', '=', webhookId).execute()
    },
    queue: async (holderId, message, now) => {
      const wanting = (await list(holderId)).filter(({ topics }) => topics.includes(message.topic))
      return write(
        wanting.map(({ id }) => id),
        message,
        now,
      )
    },
    queueTo: async (webhookId, message, now) => (await write([webhookId], message, now)) === 1,
    due: async (now, count, leftOut) => {
      const due = dueAt(db, now).select(['id', 'holder_id'])
      const some = leftOut.length === 0 ? due : due.where('holder_id', 'not in', leftOut)
      const hooks = await some.orderBy('busy_until').limit(count).execute()
      return hooks.map(({ id, holder_id }) => ({ id, holderId: holder_id }))
    },
    claim: (webhookIds, now, leaseMs) =>
      transaction(async ({ db }) => {
        const some = dueAt(db, now).selectAll().where('id', 'in', webhookIds)
        const hooks = await (engine === 'postgres' ? some.forUpdate().skipLocked() : some).execute()
        const claimed: { webhook: Webhook; delivery: WebhookDelivery }[] = []
        for (const hook of hooks) {
          await db
            .updateTable('webhook')
            .set({ busy_until: now + leaseMs })
            .where('id', '=', hook.id)
            .execute()
          const oldest = db.selectFrom('webhook_delivery').selectAll().where('webhook_id', '=', hook.id)
          const row = await oldest
            .where('delivered_at', 'is', null)
            .where('dead_at', 'is', null)
            .where('next_attempt_at', '<=', now)
            .orderBy('id')
            .limit(1)
            .executeTakeFirst()
          if (row) claimed.push({ webhook: readWebhook(hook), delivery: readDelivery(row) })
        }
        return claimed
      }),
    settle: (delivery, outcome, now) =>
      transaction(async ({ db }) => {
        const base = { attempts: delivery.attempts + 1, last_status: outcome.status ?? null }
        const changes =
          outcome.kind === 'delivered'
            ? { ...base, delivered_at: now, last_error: null }
            : {
                ...base,
                last_error: outcome.error,
                ...(outcome.retryAt === undefined ? { dead_at: now } : { next_attempt_at: outcome.retryAt }),
              }
        await db.updateTable('webhook_delivery').set(changes).where('id', '=', delivery.id).execute()
        // Not 0: whoever was served last waits behind the others.
        await db.updateTable('webhook').set({ busy_until: now }).where('id', '=', delivery.webhookId).execute()
      }),
    deliveries: async (webhookId, count) => {
      const own = db.selectFrom('webhook_delivery').selectAll().where('webhook_id', '=', webhookId)
      return (await own.orderBy('id', 'desc').limit(count).execute()).map(readDelivery)
    },
    forget: async (before, count) => {
      const some = db.selectFrom('webhook_delivery').select('id').where('created_at', '<', before).limit(count)
      const { numDeletedRows } = await db.deleteFrom('webhook_delivery').where('id', 'in', some).executeTakeFirst()
      return Number(numDeletedRows) === count
    },
  }
}

function dueAt(db: Database['db'], now: number) {
  const isDue = sql<boolean>`EXISTS (SELECT 1 FROM webhook_delivery
    WHERE webhook_id = webhook.id AND delivered_at IS NULL AND dead_at IS NULL AND next_attempt_at <= ${now})`
  return db.selectFrom('webhook').where('busy_until', '<=', now).where(isDue)
}

function readWebhook(row: Selectable<Schema['webhook']>): Webhook {
  return {
    id: row.id,
    holderId: row.holder_id,
    url: row.url,
    topics: row.topics.split(',').filter(Boolean),
    generation: row.generation,
    previousUntil: row.previous_until ?? undefined,
    createdAt: row.created_at,
  }
}

function readDelivery(row: Selectable<Schema['webhook_delivery']>): WebhookDelivery {
  return {
    id: row.id,
    webhookId: row.webhook_id,
    messageId: row.message_id,
    topic: row.topic,
    body: row.body,
    createdAt: row.created_at,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    deliveredAt: row.delivered_at ?? undefined,
    deadAt: row.dead_at ?? undefined,
    lastStatus: row.last_status ?? undefined,
    lastError: row.last_error ?? undefined,
  }
}
