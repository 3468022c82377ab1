import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../testing/trial-place.ts'
import { addAccount, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import type { DeliveryOutcome, Webhook } from '../store/tables/webhook-table.ts'
import { nextTryAt } from './next-try.ts'
import { forgetMessages, startWebhookWorker, type WebhookWorker } from './webhook-worker.ts'

const hourMs = 3_600_000

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  let now: number
  let workers: WebhookWorker[]
  let sent: string[]
  /** By webhook; a promise that does not settle is a receiver that does not answer. */
  let fates: Map<string, () => Promise<'taken' | 'refused'>>

  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    await addAccount(trial.store, 'acc', 'ada@example.org')
    now = Date.parse('2026-11-23T10:00:00Z')
    workers = []
    sent = []
    fates = new Map()
  })
  afterEach(async () => void (await Promise.all(workers.map((worker) => worker.stop()))))

  async function addHook(id: string, topics: readonly string[] = ['quota'], holderId = 'acc'): Promise<void> {
    const webhook: Webhook = {
      id,
      holderId,
      url: `https://${id}.example/`,
      topics,
      generation: 1,
      previousUntil: undefined,
      createdAt: now,
    }
    await trial.store.webhooks.insert(webhook)
  }
  const queue = (name: string, topic = 'quota', holderId = 'acc') =>
    trial.store.webhooks.queue(holderId, { name, messageId: `msg_${name}`, topic, body: '{}' }, now)

  function start(): WebhookWorker {
    const worker = startWebhookWorker(
      trial.store,
      {
        send: async (webhook, delivery, at): Promise<DeliveryOutcome> => {
          sent.push(`${webhook.id} ${delivery.messageId}`)
          const fate = await (fates.get(webhook.id)?.() ?? Promise.resolve('taken' as const))
          if (fate === 'taken') return { kind: 'delivered', status: 204 }
          return { kind: 'failed', status: 500, error: 'It answered 500', retryAt: nextTryAt(delivery, 500, at) }
        },
        close: async () => {},
      },
      { now: () => now, log: () => {} },
    )
    workers.push(worker)
    return worker
  }
  const states = async (id: string): Promise<readonly string[]> =>
    (await trial.store.webhooks.deliveries(id, 50)).map(({ deliveredAt, deadAt }) =>
      deliveredAt !== undefined ? 'delivered' : deadAt !== undefined ? 'dead' : 'waiting',
    )

  test('a message goes once to each webhook that wants its topic, in the order in which it happened', async () => {
    await addHook('one')
    await addHook('other', ['breaking'])
    expect([await queue('a'), await queue('a'), await queue('b'), await queue('c', 'breaking')]).toEqual([1, 0, 1, 1])
    for (let servers = 0; servers < 3; servers += 1) start()
    await expect.poll(() => states('one')).toEqual(['delivered', 'delivered'])
    await expect.poll(() => states('other')).toEqual(['delivered'])
    expect(sent.filter((line) => line.startsWith('one'))).toEqual(['one msg_a', 'one msg_b'])
    expect(sent).toHaveLength(3)
  })

  test('a receiver that does not answer keeps nobody else waiting', async () => {
    await addHook('tarpit')
    await addHook('quick')
    let release = (): void => {}
    fates.set('tarpit', () => new Promise((resolve) => (release = () => resolve('taken'))))
    for (const name of ['a', 'b', 'c', 'd']) await queue(name)
    start()
    await expect.poll(() => states('quick')).toEqual(['delivered', 'delivered', 'delivered', 'delivered'])
    expect(sent.filter((line) => line.startsWith('tarpit'))).toHaveLength(1)
    fates.delete('tarpit')
    release()
    await expect.poll(() => states('tarpit')).toEqual(['delivered', 'delivered', 'delivered', 'delivered'])
  })

  test('one who has many receivers that do not answer, in teams, too, keeps nobody else waiting', async () => {
    const release: (() => void)[] = []
    for (const holder of ['acc', 'team_1', 'team_2', 'team_3', 'eve', 'bob']) {
      if (holder !== 'acc') await addAccount(trial.store, holder, `${holder}@example.org`)
      const isSlow = holder === 'acc' || holder.startsWith('team')
      for (const id of [1, 2, 3, 4, 5].map((count) => `${holder}_${count}`)) {
        await addHook(id, ['quota'], holder)
        if (isSlow) fates.set(id, () => new Promise((resolve) => release.push(() => resolve('taken'))))
      }
    }
    for (const holder of ['acc', 'team_1', 'team_2', 'team_3']) await queue('a', 'quota', holder)
    const worker = start()
    const begun = () => sent.filter((line) => /^(acc|team)/.test(line)).length
    await expect.poll(begun).toBeGreaterThan(11)
    for (const holder of ['eve', 'bob']) await queue('b', 'quota', holder)
    worker.wake()
    for (const id of ['eve_1', 'eve_5', 'bob_5']) await expect.poll(() => states(id)).toEqual(['delivered'])
    // Whoever holds something back waits for nobody but themselves.
    fates.clear()
    for (const one of release) one()
    await expect.poll(begun).toBe(20)
    await expect.poll(() => states('team_3_5')).toEqual(['delivered'])
  })

  test('a message is tried again until a day is over, and then it is dead and stays to be seen', async () => {
    await addHook('failing')
    fates.set('failing', async () => 'refused')
    await queue('a')
    const worker = start()
    const attempts = async () => (await trial.store.webhooks.deliveries('failing', 1))[0]?.attempts ?? 0
    for (let tries = 1; (await states('failing'))[0] === 'waiting' && tries < 40; tries += 1) {
      worker.wake()
      await expect.poll(attempts).toBe(tries)
      const [delivery] = await trial.store.webhooks.deliveries('failing', 1)
      now = Math.max(now, delivery?.nextAttemptAt ?? now)
    }
    expect(await states('failing')).toEqual(['dead'])
    expect(await attempts()).toBeGreaterThan(10)
    expect(await trial.store.webhooks.deliveries('failing', 1)).toMatchObject([
      { lastStatus: 500, lastError: 'It answered 500' },
    ])
    now += 24 * hourMs
    worker.wake()
    await queue('b')
    fates.delete('failing')
    worker.wake()
    await expect.poll(() => states('failing')).toEqual(['delivered', 'dead'])
    await forgetMessages(trial.store, now + 14 * 24 * hourMs + 1)
    expect(await states('failing')).toEqual([])
  })

  test('what a server that died was sending is sent by the next', async () => {
    await addHook('one')
    await queue('a')
    expect(await trial.store.webhooks.claim(['one'], now, 60_000)).toHaveLength(1)
    const worker = start()
    worker.wake()
    now += 61_000
    worker.wake()
    await expect.poll(() => states('one')).toEqual(['delivered'])
  })

  test('a webhook that is just being deleted gets no message, and the others get theirs', async () => {
    await addHook('going')
    await addHook('staying')
    const [removed, over] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const deleting = trial.store.transaction(async (store) => {
      const first = await store.webhooks.remove('going')
      removed.resolve()
      await over.promise
      return [first, await store.webhooks.remove('going')]
    })
    await removed.promise
    const tried = trial.store.webhooks.queueTo(
      'going',
      { name: 't', messageId: 'msg_t', topic: 'test', body: '{}' },
      now,
    )
    const queued = trial.store.transaction((store) =>
      store.webhooks.queue('acc', { name: 'a', messageId: 'msg_a', topic: 'quota', body: '{}' }, now),
    )
    await setTimeout(100)
    over.resolve()
    expect(await Promise.all([deleting, tried, queued])).toEqual([[true, false], false, 1])
  })

  test('a deleted webhook, and one of an erased account, takes its messages along', async () => {
    await addHook('one')
    await addHook('other')
    await queue('a')
    await trial.store.webhooks.remove('one')
    await trial.store.accounts.erase('acc')
    const rows = await trial.place.rows()
    expect([rows['webhook'], rows['webhook_delivery']]).toEqual([[], []])
  })
})
