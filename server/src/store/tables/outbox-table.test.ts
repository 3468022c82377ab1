import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines, trialPepper } from '../../../testing/trial-place.ts'
import { openTrialStore, type TrialStore } from '../../../testing/trial-store.ts'
import type { Mail, OutboxTable } from './outbox-table.ts'
import { openStore } from '../store.ts'

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  let outbox: OutboxTable

  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    outbox = trial.store.outbox
  })

  const mail = (more: Partial<Mail> = {}): Mail => ({
    kind: 'release',
    recipient: 'ada@example.org',
    subject: 'Subject',
    body: 'Body',
    ...more,
  })

  test('a letter is queued once, and is read as it was written', async () => {
    expect(await outbox.queue(mail(), 'one', 5)).toBe(true)
    expect(await outbox.queue(mail({ subject: 'Again' }), 'one', 6)).toBe(false)
    expect(await outbox.latest(10)).toEqual([
      { ...mail(), id: 1, idempotencyKey: 'one', createdAt: 5, attempts: 0, sentAt: undefined, deadAt: undefined },
    ])
  })

  test('a code does not lie in the store as it is, and other letters do', async () => {
    await outbox.queue(mail({ kind: 'sign-in-code', body: 'Your code is 123456' }), 'code', 5)
    await outbox.queue(mail({ body: 'Line 3 of 123456' }), 'notice', 5)
    const { mail: rows } = await trial.place.rows()
    expect(rows?.map(({ body }) => /123456/.test(String(body)))).toEqual([false, true])
    const bodies = ['Your code is 123456', 'Line 3 of 123456']
    expect((await outbox.claimDue(5, 1, 10)).map(({ body }) => body)).toEqual(bodies)
    expect((await outbox.latest(10)).map(({ body }) => body).toReversed()).toEqual(bodies)
  })

  test('a letter and what it tells about are written together or not at all', async () => {
    const failing = trial.store.transaction(async (store) => {
      await store.outbox.queue(mail(), 'one', 0)
      throw new Error('the key could not be written')
    })
    await expect(failing).rejects.toThrow('could not be written')
    expect(await outbox.latest(10)).toEqual([])
  })

  test('a claimed letter is given to nobody else until the lease ends', async () => {
    await outbox.queue(mail(), 'one', 0)
    expect(await outbox.claimDue(0, 60_000, 10)).toHaveLength(1)
    expect(await outbox.claimDue(59_999, 60_000, 10)).toHaveLength(0)
    expect(await outbox.claimDue(60_000, 60_000, 10)).toMatchObject([{ attempts: 1 }])
  })

  test('the oldest letters are given first, so many at a time', async () => {
    for (const name of ['one', 'two', 'three']) await outbox.queue(mail(), name, 0)
    const given = async (): Promise<readonly string[]> =>
      (await outbox.claimDue(0, 1, 2)).map(({ idempotencyKey }) => idempotencyKey)
    expect([await given(), await given(), await given()]).toEqual([['one', 'two'], ['three'], []])
  })

  test('whoever waits for a code does not wait for the letters of a release', async () => {
    for (const name of ['one', 'two', 'three']) await outbox.queue(mail(), name, 0)
    await outbox.queue(mail({ kind: 'sign-in-code' }), 'code', 0)
    const given = async () => (await outbox.claimDue(0, 1, 2)).map(({ idempotencyKey }) => idempotencyKey)
    expect([await given(), await given(), await given()]).toEqual([['code', 'one'], ['two', 'three'], []])
  })

  test('a letter is held for as long as its lease is renewed, and one that was settled is not waited for', async () => {
    for (const name of ['held', 'let go', 'sent']) await outbox.queue(mail(), name, 0)
    const ids = (await outbox.claimDue(0, 10, 3)).map(({ id }) => id)
    await outbox.markSent(3, 5)
    await outbox.renew([1, 3], 20)
    const due = async (now: number) => (await outbox.claimDue(now, 0, 3)).map(({ id }) => id)
    expect([ids, await due(10), await due(20)]).toEqual([[1, 2, 3], [2], [1, 2]])
  })

  test.each<
    readonly [fate: string, settle: (id: number) => Promise<void>, dueAt: number | undefined, waitingMs: number]
  >([
    ['waits', async () => {}, 0, 100],
    ['was sent', (id) => outbox.markSent(id, 50), undefined, 0],
    ['failed and is tried again', (id) => outbox.markFailed(id, 'not now', 70, 50), 70, 100],
    ['failed for good', (id) => outbox.markFailed(id, 'never', undefined, 50), undefined, 0],
  ])('a letter that %s', async (_fate, settle, dueAt, waitingMs) => {
    await outbox.queue(mail(), 'one', 0)
    await settle(1)
    expect(await outbox.oldestWaitingMs(100)).toBe(waitingMs)
    if (dueAt !== undefined) expect(await outbox.claimDue(dueAt - 1, 1, 1)).toEqual([])
    expect(await outbox.claimDue(dueAt ?? 1_000_000, 1, 1)).toHaveLength(dueAt === undefined ? 0 : 1)
  })

  test('a code that has run out is neither kept nor sent; other letters and young codes are', async () => {
    await outbox.queue(mail({ kind: 'sign-in-code' }), 'old code', 1)
    await outbox.queue(mail({ kind: 'sign-in-code' }), 'young code', 2)
    await outbox.queue(mail(), 'old notice', 1)
    await outbox.forgetCodes(2, 9)
    expect((await outbox.latest(3)).map(({ idempotencyKey, body, deadAt }) => [idempotencyKey, body, deadAt])).toEqual([
      ['old notice', 'Body', undefined],
      ['young code', 'Body', undefined],
      ['old code', '', 9],
    ])
  })

  test('a code that was sent is forgotten without being called dead', async () => {
    await outbox.queue(mail({ kind: 'sign-in-code' }), 'code', 1)
    await outbox.markSent(1, 1)
    await outbox.forgetCodes(2, 9)
    expect(await outbox.latest(1)).toMatchObject([{ body: '', sentAt: 1, deadAt: undefined }])
  })

  test('letters to one address are found, and go, alone', async () => {
    await outbox.queue(mail(), 'first', 0)
    await outbox.queue(mail({ recipient: 'bob@example.org' }), 'foreign', 0)
    await outbox.queue(mail(), 'last', 0)
    expect((await outbox.to('ada@example.org', 10)).map(({ idempotencyKey }) => idempotencyKey)).toEqual([
      'last',
      'first',
    ])
    await outbox.erase('ada@example.org')
    expect(await outbox.latest(10)).toMatchObject([{ idempotencyKey: 'foreign' }])
  })

  test('letters to one address come page by page', async () => {
    for (const name of ['one', 'two', 'three']) await outbox.queue(mail(), name, 0)
    const first = await outbox.to('ada@example.org', 2)
    const rest = await outbox.to('ada@example.org', 2, first.at(-1)?.id)
    expect([...first, ...rest].map(({ idempotencyKey }) => idempotencyKey)).toEqual(['three', 'two', 'one'])
  })

  test('two servers that look at the same moment never take the same letter', async () => {
    const other = await openStore(trial.place, trialPepper)
    for (let letter = 0; letter < 40; letter += 1) await outbox.queue(mail(), `letter ${letter}`, 0)
    const both = [trial.store, other]
    const given = await Promise.all(
      both.flatMap((store) => [store, store].map(() => store.outbox.claimDue(0, 60_000, 20))),
    )
    const ids = given.flat().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const left = await outbox.claimDue(0, 60_000, 40)
    expect(ids.length + left.length).toBe(40)
    await other.close()
  })
})
