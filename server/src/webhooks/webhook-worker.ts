import type { Store } from '../store/store.ts'
import type { WebhookDelivery, Webhook } from '../store/tables/webhook-table.ts'
import type { Surroundings } from '../surroundings.ts'
import type { WebhookSender } from './webhook-sender.ts'

/** Sends what waits. `wake` looks at once; messages of other processes are seen within the poll. */
export type WebhookWorker = { readonly wake: () => void; readonly stop: () => Promise<void> }

const pollMs = 1_000
const leaseMs = 60_000
/** Messages that are sent at the same time, each to another webhook. */
const atOnce = 20

export function startWebhookWorker(
  store: Store,
  sender: WebhookSender,
  { now, log }: Pick<Surroundings, 'now' | 'log'>,
): WebhookWorker {
  const under = new Set<Promise<void>>()
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
  const claim = async (): Promise<void> => {
    const free = atOnce - under.size
    if (free <= 0) return
    for (const { webhook, delivery } of await store.webhooks.claimDue(now(), leaseMs, free)) {
      const sending = sendOne(webhook, delivery)
        // What cannot be noted is sent again when its lease ends: a receiver knows it by its id.
        .catch((error: unknown) => log({ level: 'error', event: 'webhook-unsettled', cause: String(error) }))
        .finally(() => {
          under.delete(sending)
          // There may be more for the same webhook.
          wake()
        })
      under.add(sending)
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
