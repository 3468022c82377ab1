import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAccount } from '../../testing/trial-store.ts'
import { openStore, type Store } from '../store/store.ts'
import { createHasher } from './hash-key.ts'
import { createKeyCache, type KeyCache } from './key-cache.ts'
import { createKeyDesk, type KeyDesk } from './key-desk.ts'

/** One process of the two: its own connection to the store, its own memory. */
type Side = { readonly store: Store; readonly cache: KeyCache; readonly desk: KeyDesk }

let dataDir: string
let clock: number
let here: Side
let there: Side

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trial-cache-'))
  clock = 0
  here = openSide()
  there = openSide()
  addAccount(here.store, 'acc_1', 'ada@example.org')
})
afterEach(async () => {
  here.store.close()
  there.store.close()
  await rm(dataDir, { recursive: true, force: true })
})

function openSide(): Side {
  const store = openStore(dataDir)
  const hash = createHasher('p'.repeat(32), 'api-key')
  const cache = createKeyCache(store, hash, () => clock)
  const desk = createKeyDesk({ store, cache, hash, prefix: 'ldn', keysPerAccount: 10, now: () => 1_000 })
  return { store, cache, desk }
}

function issueKey(): { readonly id: string; readonly secret: string } {
  const issued = here.desk.issue('acc_1', { name: 'Trial', environment: 'live', apis: [] }, () => {})
  if (!issued) throw new Error('No key was made')
  return { id: issued.key.id, secret: issued.secret }
}

test.each([
  ['at once where it was made', () => here, 0],
  ['after a tenth of a second elsewhere', () => there, 100],
])('a revocation is seen %s', (_name, side, waitMs) => {
  const { secret, id } = issueKey()
  expect(side().cache.find(secret)?.revokedAt).toBeUndefined()
  here.desk.revoke('acc_1', id, () => {})
  clock += waitMs
  expect(side().cache.find(secret)?.revokedAt).toBe(1_000)
})

test('a key made elsewhere works at once', () => {
  expect(there.cache.find(issueKey().secret)).toBeDefined()
})

test('a key is read from the store once while nobody writes', () => {
  const { secret } = issueKey()
  const first = here.cache.find(secret)
  clock += 10_000
  expect(here.cache.find(secret)).toBe(first)
})
