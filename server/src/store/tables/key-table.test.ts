import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../../testing/trial-store.ts'
import type { KeyTable } from './key-table.ts'

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  let keys: KeyTable

  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    keys = trial.store.keys
    await addAccount(trial.store, 'acc_ada', 'ada@example.org')
    await addAccount(trial.store, 'acc_bob', 'bob@example.org')
  })

  test('a key is read as it was written, and its hash finds it', async () => {
    const plain = await addKey(trial.store, 'plain', 'acc_ada')
    const browser = await addKey(trial.store, 'browser', 'acc_ada', {
      environment: 'browser',
      origins: ['https://a.example', 'http://localhost:3000'],
    })
    expect(await keys.find('acc_ada', 'browser')).toEqual(browser)
    const full = await addKey(trial.store, 'full', 'acc_ada', {
      environment: 'test',
      apis: ['buses', 'trees'],
      ranges: ['192.0.2.0/24', '2001:db8::/32'],
      createdAt: 1,
      expiresAt: 2,
      graceUntil: 3,
      revokedAt: 4,
    })
    expect(await keys.find('acc_ada', 'plain')).toEqual(plain)
    expect(await keys.findByHash('hash of full')).toEqual(full)
    expect(await keys.findByHash('full')).toBeUndefined()
  })

  test('keys are listed newest first, and of one instant the last one made first', async () => {
    await addKey(trial.store, 'second', 'acc_ada', { createdAt: 2 })
    await addKey(trial.store, 'first', 'acc_ada', { createdAt: 1 })
    await addKey(trial.store, 'third', 'acc_ada', { createdAt: 2 })
    await addKey(trial.store, 'foreign', 'acc_bob', { createdAt: 3 })
    expect((await keys.list('acc_ada')).map(({ id }) => id)).toEqual(['third', 'second', 'first'])
  })

  test('a key is found in its own account only', async () => {
    await addKey(trial.store, 'key', 'acc_ada')
    expect(await keys.find('acc_bob', 'key')).toBeUndefined()
  })

  test.each<readonly [name: string, accountId: string, id: string]>([
    ['an account that is not there', 'acc_nobody', 'other'],
    ['a hash that another key has', 'acc_bob', 'key'],
  ])('a key for %s is refused', async (_name, accountId, id) => {
    await addKey(trial.store, 'key', 'acc_ada')
    await expect(addKey(trial.store, id, accountId)).rejects.toThrow('constraint')
  })

  test('the latest call is remembered, also when an earlier one is told later', async () => {
    await addKey(trial.store, 'key', 'acc_ada')
    expect(await keys.touch([{ keyId: 'key', at: 20 }])).toEqual(new Set(['key']))
    const uses = ['key', 'gone'].map((keyId) => ({ keyId, at: 10 }))
    expect(await keys.touch(uses)).toEqual(new Set(['key']))
    expect((await keys.find('acc_ada', 'key'))?.lastUsedAt).toBe(20)
  })

  test('a key is changed, and only what may be', async () => {
    const before = await addKey(trial.store, 'key', 'acc_ada', { graceUntil: 7 })
    const bounds = { name: 'New', apis: ['buses'], origins: [], ranges: ['::1/128'], expiresAt: 9 }
    await keys.change('key', bounds)
    expect(await keys.find('acc_ada', 'key')).toEqual({ ...before, ...bounds })
  })

  test('of keys with a last day, those that go on until then are found by it', async () => {
    await addKey(trial.store, 'without', 'acc_ada')
    await addKey(trial.store, 'sooner', 'acc_ada', { expiresAt: 10 })
    await addKey(trial.store, 'within', 'acc_bob', { expiresAt: 20 })
    await addKey(trial.store, 'later', 'acc_ada', { expiresAt: 21 })
    await addKey(trial.store, 'revoked', 'acc_ada', { expiresAt: 15, revokedAt: 1 })
    await addKey(trial.store, 'replaced', 'acc_ada', { expiresAt: 15, graceUntil: 12 })
    const found = await keys.expiring(10, 20)
    expect(found).toMatchObject([{ id: 'within', accountId: 'acc_bob' }])
  })

  test('keys of one account go without those of others', async () => {
    await addKey(trial.store, 'one', 'acc_ada')
    await addKey(trial.store, 'two', 'acc_ada')
    await addKey(trial.store, 'foreign', 'acc_bob')
    await keys.erase('acc_ada')
    expect([await keys.list('acc_ada'), await keys.list('acc_bob')]).toMatchObject([[], [{ id: 'foreign' }]])
  })

  test('the version moves when a key is changed or goes, and not when one is made or used', async () => {
    await addKey(trial.store, 'key', 'acc_ada')
    const seen: number[] = []
    const look = async (): Promise<void> => void seen.push(await keys.version())
    await look()
    await addKey(trial.store, 'other', 'acc_ada')
    await keys.touch([{ keyId: 'key', at: 1 }])
    await look()
    await keys.startGrace('key', 1, 'other')
    await look()
    await keys.change('key', { name: 'x', apis: [], origins: [], ranges: ['192.0.2.0/24'], expiresAt: 1 })
    await look()
    await keys.revoke('key', 1)
    await look()
    await keys.erase('acc_ada')
    await look()
    expect(seen.map((version, index) => version > (seen[index - 1] ?? version))).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ])
  })
})
