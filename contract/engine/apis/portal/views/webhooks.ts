import { answer, day, refuse, utc, type Ask, type Views } from '@openlondon/sandbox/view'
import { ada, keeperOf } from './holder.ts'
import { inventId } from './invented-key.ts'
import { keepIn, keptIn } from './kept.ts'

type Webhook = {
  readonly id: string
  readonly holder: string
  readonly url: string
  readonly topics: readonly string[]
  readonly createdAt: number
  readonly previousSecretUntil?: number
  readonly isGone?: true
}

const webhookLimit = 5
/** Like the keys of the sandbox that are not for tests: it says that it is none. */
const secret = 'whsec_EXAMPLE-shown-once'

const first: Webhook = {
  id: 'whk_4Rb7QwX3',
  holder: ada.id,
  url: 'https://hooks.example.org/city',
  topics: ['breaking', 'keyLeaked'],
  createdAt: Date.parse('2026-11-20T08:30:00Z'),
}

/** Nothing is delivered from here, so deliveries are left to what was recorded. */
export const webhookViews: Views<unknown> = {
  listWebhooks: (ask) => ({ webhooks: webhooksOf(ask).map(webhookSummary), limit: webhookLimit }),
  createWebhook: (ask) => {
    if (webhooksOf(ask).length >= webhookLimit) return refuse(409)
    // The contract has checked it.
    const { url, topics } = ask.body as Pick<Webhook, 'url' | 'topics'>
    const id = inventId('whk', ask.chance('portal webhook', ask.session.writes()))
    const webhook = { id, holder: keeperOf(ask), url, topics, createdAt: ask.clock.now }
    keep(ask, webhook)
    return answer(201, { webhook: webhookSummary(webhook), secret })
  },
  deleteWebhook: (ask) => {
    keep(ask, { ...webhookOf(ask), isGone: true })
    return answer(204, undefined)
  },
  rotateWebhookSecret: (ask) => {
    const webhook = { ...webhookOf(ask), previousSecretUntil: ask.clock.now + day }
    keep(ask, webhook)
    return answer(201, { webhook: webhookSummary(webhook), secret })
  },
}

export function webhooksOf(ask: Ask<unknown>): readonly Webhook[] {
  const holder = keeperOf(ask)
  return keptIn(ask.session, 'portal webhook', [first]).filter(
    (one) => one.holder === holder && one.isGone === undefined && one.createdAt <= ask.clock.now,
  )
}

function webhookOf(ask: Ask<unknown>): Webhook {
  const id = ask.text('webhookId')
  return webhooksOf(ask).find((one) => one.id === id) ?? refuse(404)
}

function keep({ session }: Ask<unknown>, webhook: Webhook): void {
  keepIn(session, 'portal webhook', webhook)
}

export function webhookSummary({ id, url, topics, createdAt, previousSecretUntil }: Webhook): object {
  return {
    id,
    url,
    topics,
    createdAt: utc(createdAt),
    previousSecretUntil: previousSecretUntil === undefined ? null : utc(previousSecretUntil),
  }
}
