import { sendEmpty, sendJson } from '../../http/answer/respond.ts'
import { deliveryOf, factsOf, isTopic, topics, type Topic } from '../../notices/topic.ts'
import type { Subscription } from '../../notices/unsubscribe-links.ts'
import { Refusal } from '@openlondon/contract/problem'
import type { Delivery } from '../../store/tables/notice-table.ts'
import type { Store } from '../../store/store.ts'
import { handOf, requireHand } from '../call/hand-of.ts'
import type { PortalCall, PortalOperation, PortalParts } from '../call/portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }
const names = Object.keys(topics).filter(isTopic)

export const getNoticeSettings: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { holderId, actorId } = await handOf(parts, call, 'see')
    sendJson(call.response, 200, await settingsOf(parts.store, actorId, holderId), noStore)
  },
}

export const updateNoticeSettings: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const hand = await handOf(parts, call, 'see')
    const { holderId, actorId } = hand
    const settings = await parts.store.transaction(async (store) => {
      // One's own account first, as whoever deletes it does: otherwise the two might wait for each other.
      for (const accountId of new Set([actorId, holderId])) await store.accounts.lock(accountId)
      await requireHand(store, hand, 'see')
      for (const [topic, delivery] of Object.entries(call.body))
        // The contract allows no other names and values.
        if (isTopic(topic)) await store.notices.set(actorId, holderId, topic, delivery as Delivery)
      return settingsOf(store, actorId, holderId)
    })
    sendJson(call.response, 200, settings, noStore)
  },
}

/** What a link in a mail would end. A person who opens it in a browser is shown a page that asks first. */
export const getUnsubscription: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, call) => {
    const subscription = await findSubscription(parts, call)
    if (call.request.headers.accept?.includes('text/html')) {
      const token = encodeURIComponent(String(call.parameters['token']))
      return sendEmpty(call.response, 303, { ...noStore, Location: `/account/unsubscribe/?token=${token}` })
    }
    sendJson(call.response, 200, await describe(parts, subscription), noStore)
  },
}

/** Without a session, because a mail program sends it; the token proves that the mail was received (RFC 8058 §3.2). */
export const unsubscribe: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, call) => {
    const { accountId, holderId, topic } = await findSubscription(parts, call)
    await parts.store.transaction(async (store) => {
      const ended = topic === 'weekly' ? await weeklyTopics(store, accountId) : [{ holderId, topic }]
      for (const one of ended) await store.notices.set(accountId, one.holderId, one.topic, 'off')
    })
    sendJson(call.response, 200, { topic, isOn: false }, noStore)
  },
}

/** The contract's `NoticeSettings`. */
export async function settingsOf(
  store: Store,
  accountId: string,
  holderId: string,
): Promise<Readonly<Record<string, Delivery>>> {
  const said = await store.notices.settings(accountId, holderId)
  return Object.fromEntries(names.map((topic) => [topic, deliveryOf(topic, said)]))
}

/** What somebody has said of notices about their teams, by team. */
export async function teamSettingsOf(store: Store, accountId: string): Promise<readonly unknown[]> {
  return Promise.all(
    (await store.teams.of(accountId)).map(async ({ team }) => ({
      team: team.id,
      notices: await settingsOf(store, accountId, team.id),
    })),
  )
}

/** What waits for somebody's next weekly letter. */
export async function digestOf(store: Store, accountId: string): Promise<readonly unknown[]> {
  return (await store.notices.digestOf(accountId, Number.MAX_SAFE_INTEGER)).map(({ at, subject, body }) => ({
    at: new Date(at).toISOString(),
    subject,
    text: body,
  }))
}

async function findSubscription(parts: PortalParts, call: PortalCall): Promise<Subscription> {
  const subscription = parts.post.links.read(String(call.parameters['token']))
  const isThere = subscription && (await holdersOf(parts.store, subscription.accountId)).includes(subscription.holderId)
  if (!isThere) throw new Refusal('resource.not_found')
  return subscription
}

async function describe({ store }: PortalParts, { accountId, holderId, topic }: Subscription): Promise<unknown> {
  if (topic === 'weekly') return { topic, isOn: (await weeklyTopics(store, accountId)).length > 0 }
  const said = await store.notices.settings(accountId, holderId)
  return { topic, isOn: deliveryOf(topic, said) !== 'off' }
}

/** One letter has what is told of everything that somebody has to do with. */
async function weeklyTopics(
  store: Store,
  accountId: string,
): Promise<readonly { readonly holderId: string; readonly topic: Topic }[]> {
  const found: { holderId: string; topic: Topic }[] = []
  for (const holderId of await holdersOf(store, accountId)) {
    const said = await store.notices.settings(accountId, holderId)
    for (const topic of names)
      if (!factsOf(topic).isSecurity && deliveryOf(topic, said) === 'weekly') found.push({ holderId, topic })
  }
  return found
}

/** Somebody's account and teams; none for an account that is gone. */
async function holdersOf(store: Store, accountId: string): Promise<readonly string[]> {
  if ((await store.accounts.emailOf(accountId)) === undefined) return []
  return [accountId, ...(await store.teams.of(accountId)).map(({ team }) => team.id)]
}
