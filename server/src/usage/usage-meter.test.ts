import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdStore, storedRows } from '../../testing/store-file.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import { startUsageMeter, type UsageMeter } from './usage-meter.ts'

let trial: TrialStore
let meter: UsageMeter
let failures: unknown[]
const evening = Date.parse('2026-11-22T23:59:59.999Z')

beforeEach(() => {
  trial = openTrialStore()
  addAccount(trial.store, 'acc', 'ada@example.org')
  addKey(trial.store, 'key', 'acc')
  failures = []
  meter = startUsageMeter(trial.store, (error) => void failures.push(error))
})
afterEach(() => {
  meter.stop()
  trial.discard()
})

const rows = (): readonly unknown[] => storedRows(trial.dataDir)['usage'] ?? []

test('calls are counted by day, key, operation and outcome, and added to what is there', () => {
  meter.count('key', 'tfl.a', 'served', evening)
  meter.count('key', 'tfl.a', 'failed', evening)
  meter.flush()
  meter.count('key', 'tfl.a', 'limited', evening)
  meter.count('key', 'tfl.b', 'served', evening + 1)
  meter.flush()
  expect(rows()).toEqual([
    { day: '2026-11-22', key_id: 'key', operation_id: 'tfl.a', calls: 2, errors: 1, limited: 1 },
    { day: '2026-11-23', key_id: 'key', operation_id: 'tfl.b', calls: 1, errors: 0, limited: 0 },
  ])
  expect(trial.store.keys.find('acc', 'key')?.lastUsedAt).toBe(evening + 1)
})

test('calls of a key that is gone are counted under nobody', () => {
  meter.count('gone', 'tfl.a', 'served', evening)
  meter.flush()
  expect(rows()).toMatchObject([{ key_id: 'erased', calls: 1 }])
})

test('counts that cannot be written wait for the next try', async () => {
  const release = holdStore(trial.dataDir)
  meter.count('key', 'tfl.a', 'served', evening)
  await expect.poll(() => failures.length, { timeout: 15_000 }).toBeGreaterThan(0)
  release()
  await expect.poll(() => rows().length, { timeout: 15_000 }).toBe(1)
  expect(rows()).toMatchObject([{ calls: 1 }])
})
