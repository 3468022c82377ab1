import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore, type Store } from '../store/store.ts'
import { startUsageMeter, type UsageMeter } from './usage-meter.ts'

let dataDir: string
let store: Store
let meter: UsageMeter
let failures: unknown[]
const evening = Date.parse('2026-11-22T23:59:59.999Z')

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trial-meter-'))
  store = openStore(dataDir)
  store.database.exec(`
    INSERT INTO account (id, email, createdAt, updatedAt) VALUES ('acc', 'a@b.example', '', '');
    INSERT INTO api_key (id, account_id, name, environment, start, last4, hash, apis, created_at)
    VALUES ('key', 'acc', '', 'live', '', '', '', '', 0);`)
  failures = []
  meter = startUsageMeter(store, (error) => void failures.push(error))
})
afterEach(async () => {
  meter.stop()
  store.close()
  await rm(dataDir, { recursive: true, force: true })
})

const rows = (): unknown[] => store.database.prepare('SELECT * FROM usage ORDER BY day, key_id, operation_id').all()

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
  expect(store.database.prepare('SELECT last_used_at AS at FROM api_key').get()).toEqual({ at: evening + 1 })
})

test('calls of a key that is gone are counted under nobody', () => {
  meter.count('gone', 'tfl.a', 'served', evening)
  meter.flush()
  expect(rows()).toMatchObject([{ key_id: 'erased', calls: 1 }])
})

test('counts that cannot be written wait for the next try', async () => {
  const blocker = openStore(dataDir)
  blocker.database.exec('BEGIN IMMEDIATE')
  meter.count('key', 'tfl.a', 'served', evening)
  await expect.poll(() => failures.length, { timeout: 15_000 }).toBeGreaterThan(0)
  blocker.database.exec('ROLLBACK')
  blocker.close()
  await expect.poll(() => rows().length, { timeout: 15_000 }).toBe(1)
  expect(rows()).toMatchObject([{ calls: 1 }])
})
