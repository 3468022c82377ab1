import { createShares } from '../limit/shares.ts'
import type { Store } from '../store/store.ts'
import type { WebhookDelivery, Webhook } from '../store/tables/webhook-table.ts'
import type { Surroundings } from '../surroundings.ts'
import type { WebhookSender } from './webhook-sender.ts'

/** Sends what waits. `wake` looks at once; messages of other processes are seen within the poll. */
export type WebhookWorker = { readonly wake: () => void; readonly stop: () => Promise<void> }

const pollMs = 1_000
const leaseMs = 60_000
/** Messages that are sent at the same time, each to another webhook; holders share them, for a receiver may be slow. */
const atOnce = 20

export function startWebhookWorker(
  store: Store,
  sender: WebhookSender,
  { now, log }: Pick<Surroundings, 'now' | 'log'>,
): WebhookWorker {
  const under = new Set<Promise<void>>()
  const shares = createShares(atOnce)
  let claiming: Promise<void> | undefined
  /** Woken while it looked: it may have looked past what it was woken for. */
  let again = false
  let stopped = false

  const sendOne = async (webhook: Webhook, delivery: WebhookDelivery): Promise<void> => {
    const outcome = await sender.send(webhook, delivery, now())
    // The address stays out of the log; the ids find it.
    if (outcome.kind === 'failed' && outcome.retryAt === undefined)
      log({ level: 'info', event: 'webhook-dead', webhook: webhook.id, delivery: delivery.messageId })
    await store.webhooks.settle(delivery, outcome, now())
  }
  const begin = (webhook: Webhook, delivery: WebhookDelivery): void => {
    const sending = sendOne(webhook, delivery)
      // What cannot be noted is sent again when its lease ends: a receiver knows it by its id.
      .catch((error: unknown) => log({ level: 'error', event: 'webhook-unsettled', cause: String(error) }))
      .finally(() => {
        under.delete(sending)
        shares.give(webhook.holderId, 1)
        // There may be more for the same webhook.
        wake()
      })
    under.add(sending)
  }
  const claimAll = async (chosen: readonly Pick<Webhook, 'id' | 'holderId'>[]): Promise<void> => {
    const ids = chosen.map(({ id }) => id)
    const claimed = await store.webhooks.claim(ids, now(), leaseMs).catch((error: unknown) => {
      for (const { holderId } of chosen) shares.give(holderId, 1)
      throw error
    })
    const begun = new Set(claimed.map(({ webhook }) => webhook.id))
    // Another process was quicker.
    for (const { id, holderId } of chosen) if (!begun.has(id)) shares.give(holderId, 1)
    for (const { webhook, delivery } of claimed) begin(webhook, delivery)
  }
  const claim = async (): Promise<void> => {
    const spent = new Set<string>()
    for (;;) {
      const free = atOnce - shares.taken()
      const due = free > 0 ? await store.webhooks.due(now(), free, [...spent]) : []
      const chosen = due.filter(({ holderId }) => shares.take(holderId, 1))
      const refused = due.filter((one) => !chosen.includes(one))
      if (chosen.length > 0) await claimAll(chosen)
      if (refused.length === 0) return
      // Behind theirs there may be somebody else's.
      for (const { holderId } of refused) spent.add(holderId)
    }
  }
  const wake = (): void => {
    if (stopped) return
    if (claiming) {
      again = true
      return
    }
    claiming = claim()
      .catch((error: unknown) => log({ level: 'error', event: 'webhooks-failed', cause: String(error) }))
      .finally(() => {
        claiming = undefined
        if (!again) return
        again = false
        wake()
      })
  }
  const timer = setInterval(wake, pollMs)
  timer.unref()
  wake()
  return {
    wake,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await claiming
      await Promise.all(under)
      await sender.close()
    },
  }
}

/**
 * A message is kept for a fortnight, so that its holder can see what became of it, and longer than anything that is told
 * of stays true: nothing is told twice. Given up it is after a day.
 */
const keptMs = 14 * 86_400_000

export async function forgetMessages(store: Store, now: number): Promise<void> {
  while (await store.webhooks.forget(now - keptMs, 1_000));
}
