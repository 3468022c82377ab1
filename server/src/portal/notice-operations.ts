import { sendEmpty, sendJson } from '../http/respond.ts'
import { deliveryOf, factsOf, isTopic, topics, type Topic } from '../notices/topic.ts'
import type { Subscription } from '../notices/unsubscribe-links.ts'
import { Refusal } from '../problem/problem.ts'
import type { Delivery } from '../store/notice-table.ts'
import type { Store } from '../store/store.ts'
import type { PortalCall, PortalOperation, PortalParts } from './portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }
const names = Object.keys(topics).filter(isTopic)

export const getNoticeSettings: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { accountId } = call.account
    sendJson(call.response, 200, await settingsOf(parts.store, accountId, accountId), noStore)
  },
}

export const updateNoticeSettings: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { accountId } = call.account
    const settings = await parts.store.transaction(async (store) => {
      for (const [topic, delivery] of Object.entries(call.body))
        // The contract allows no other names and values.
        if (isTopic(topic)) await store.notices.set(accountId, accountId, topic, delivery as Delivery)
      return settingsOf(store, accountId, accountId)
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
      const ended = topic === 'weekly' ? await weeklyTopics(store, accountId, holderId) : [topic]
      for (const one of ended) await store.notices.set(accountId, holderId, one, 'off')
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

async function findSubscription(parts: PortalParts, call: PortalCall): Promise<Subscription> {
  const subscription = parts.post.links.read(String(call.parameters['token']))
  const isThere = subscription && (await parts.store.accounts.emailOf(subscription.accountId)) !== undefined
  if (!isThere) throw new Refusal('resource.not_found')
  return subscription
}

async function describe({ store }: PortalParts, { accountId, holderId, topic }: Subscription): Promise<unknown> {
  const said = await store.notices.settings(accountId, holderId)
  const isOn =
    topic === 'weekly' ? (await weeklyTopics(store, accountId, holderId)).length > 0 : deliveryOf(topic, said) !== 'off'
  return { topic, isOn }
}

async function weeklyTopics(store: Store, accountId: string, holderId: string): Promise<readonly Topic[]> {
  const said = await store.notices.settings(accountId, holderId)
  return names.filter((topic) => !factsOf(topic).isSecurity && deliveryOf(topic, said) === 'weekly')
}
