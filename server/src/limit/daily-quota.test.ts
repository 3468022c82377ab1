import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import { dayMs, dayOf } from '../usage/day.ts'
import { createDailyQuota } from './daily-quota.ts'

const noon = Date.parse('2026-11-23T12:00:00Z')
let trial: TrialStore

beforeEach(async () => {
  trial = await openTrialStore()
  await addAccount(trial.store, 'acc', 'ada@example.org')
  await addKey(trial.store, 'key', 'acc')
  const counts = { operationId: 'a.b', calls: 6, errors: 0, limited: 3 }
  await trial.store.usage.add([{ day: dayOf(noon), keyId: 'key', ...counts }])
})
afterEach(() => trial.discard())

test('a day begins with what the store knows of it, asked once', async () => {
  const quota = createDailyQuota(trial.store, 10)
  await Promise.all([quota.prepare('acc', noon), quota.prepare('acc', noon)])
  expect([quota.prepare('acc', noon), quota.remaining('acc', noon)]).toEqual([undefined, 4])
  quota.take('acc', noon)
  expect(quota.remaining('acc', noon)).toBe(3)
  expect(quota.prepare('acc', noon + dayMs)).toBeInstanceOf(Promise)
  await quota.prepare('acc', noon + dayMs)
  expect(quota.remaining('acc', noon + dayMs)).toBe(10)
  // A clock that is set back gives nobody the day again.
  expect(quota.remaining('acc', noon)).toBe(10)
})

test('while the store is away an account goes on, and what the store knows counts as soon as it is back', async () => {
  let isAway = true
  const { usage } = trial.store
  const callsOf: typeof usage.callsOf = (...asked) =>
    isAway ? Promise.reject(new Error('away')) : usage.callsOf(...asked)
  const quota = createDailyQuota({ ...trial.store, usage: { ...usage, callsOf } }, 10)
  await quota.prepare('acc', noon)
  for (const _ of [1, 2]) quota.take('acc', noon)
  expect([quota.prepare('acc', noon + 500), quota.remaining('acc', noon)]).toEqual([undefined, 8])
  isAway = false
  await quota.prepare('acc', noon + 1_000)
  expect(quota.remaining('acc', noon)).toBe(4)
})
