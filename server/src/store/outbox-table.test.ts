import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import type { Mail, OutboxTable } from './outbox-table.ts'

let trial: TrialStore
let outbox: OutboxTable

beforeEach(() => {
  trial = openTrialStore()
  outbox = trial.store.outbox
})
afterEach(() => trial.discard())

const mail = (more: Partial<Mail> = {}): Mail => ({
  kind: 'release',
  recipient: 'ada@example.org',
  subject: 'Subject',
  body: 'Body',
  ...more,
})

test('a letter is queued once, and is read as it was written', () => {
  expect([outbox.queue(mail(), 'one', 5), outbox.queue(mail({ subject: 'Again' }), 'one', 6)]).toEqual([true, false])
  expect(outbox.latest(10)).toEqual([
    { ...mail(), id: 1, idempotencyKey: 'one', createdAt: 5, attempts: 0, sentAt: undefined, deadAt: undefined },
  ])
})

test('a letter and what it tells about are written together or not at all', () => {
  expect(() =>
    trial.store.transaction(() => {
      outbox.queue(mail(), 'one', 0)
      throw new Error('the key could not be written')
    }),
  ).toThrow('could not be written')
  expect(outbox.latest(10)).toEqual([])
})

test('a claimed letter is given to nobody else until the lease ends', () => {
  outbox.queue(mail(), 'one', 0)
  expect(outbox.claimDue(0, 60_000, 10)).toHaveLength(1)
  expect(outbox.claimDue(59_999, 60_000, 10)).toHaveLength(0)
  expect(outbox.claimDue(60_000, 60_000, 10)).toMatchObject([{ attempts: 1 }])
})

test('the oldest letters are given first, so many at a time', () => {
  for (const name of ['one', 'two', 'three']) outbox.queue(mail(), name, 0)
  const given = (): readonly string[] => outbox.claimDue(0, 1, 2).map(({ idempotencyKey }) => idempotencyKey)
  expect([given(), given(), given()]).toEqual([['one', 'two'], ['three'], []])
})

test.each<readonly [fate: string, settle: (id: number) => void, dueAt: number | undefined, waitingMs: number]>([
  ['waits', () => {}, 0, 100],
  ['was sent', (id) => outbox.markSent(id, 50), undefined, 0],
  ['failed and is tried again', (id) => outbox.markFailed(id, 'not now', 70, 50), 70, 100],
  ['failed for good', (id) => outbox.markFailed(id, 'never', undefined, 50), undefined, 0],
])('a letter that %s', (_fate, settle, dueAt, waitingMs) => {
  outbox.queue(mail(), 'one', 0)
  settle(1)
  expect(outbox.oldestWaitingMs(100)).toBe(waitingMs)
  if (dueAt !== undefined) expect(outbox.claimDue(dueAt - 1, 1, 1)).toEqual([])
  expect(outbox.claimDue(dueAt ?? 1_000_000, 1, 1)).toHaveLength(dueAt === undefined ? 0 : 1)
})

test('a code that has run out is neither kept nor sent; other letters and young codes are', () => {
  outbox.queue(mail({ kind: 'sign-in-code' }), 'old code', 1)
  outbox.queue(mail({ kind: 'sign-in-code' }), 'young code', 2)
  outbox.queue(mail(), 'old notice', 1)
  outbox.forgetCodes(2, 9)
  expect(outbox.latest(3).map(({ idempotencyKey, body, deadAt }) => [idempotencyKey, body, deadAt])).toEqual([
    ['old notice', 'Body', undefined],
    ['young code', 'Body', undefined],
    ['old code', '', 9],
  ])
})

test('a code that was sent is forgotten without being called dead', () => {
  outbox.queue(mail({ kind: 'sign-in-code' }), 'code', 1)
  outbox.markSent(1, 1)
  outbox.forgetCodes(2, 9)
  expect(outbox.latest(1)).toMatchObject([{ body: '', sentAt: 1, deadAt: undefined }])
})

test('letters to one address are found, and go, alone', () => {
  outbox.queue(mail(), 'first', 0)
  outbox.queue(mail({ recipient: 'bob@example.org' }), 'foreign', 0)
  outbox.queue(mail(), 'last', 0)
  expect(outbox.to('ada@example.org').map(({ idempotencyKey }) => idempotencyKey)).toEqual(['last', 'first'])
  outbox.erase('ada@example.org')
  expect(outbox.latest(10)).toMatchObject([{ idempotencyKey: 'foreign' }])
})
