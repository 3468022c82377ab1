import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import type { KeyTable } from './key-table.ts'

let trial: TrialStore
let keys: KeyTable

beforeEach(() => {
  trial = openTrialStore()
  keys = trial.store.keys
  addAccount(trial.store, 'acc_ada', 'ada@example.org')
  addAccount(trial.store, 'acc_bob', 'bob@example.org')
})
afterEach(() => trial.discard())

test('a key is read as it was written, and its hash finds it', () => {
  const plain = addKey(trial.store, 'plain', 'acc_ada')
  const full = addKey(trial.store, 'full', 'acc_ada', {
    environment: 'test',
    apis: ['buses', 'trees'],
    createdAt: 1,
    expiresAt: 2,
    graceUntil: 3,
    revokedAt: 4,
  })
  expect(keys.find('acc_ada', 'plain')).toEqual(plain)
  expect(keys.findByHash('hash of full')).toEqual(full)
  expect(keys.findByHash('full')).toBeUndefined()
})

test('keys are listed newest first, and of one instant the last one made first', () => {
  addKey(trial.store, 'second', 'acc_ada', { createdAt: 2 })
  addKey(trial.store, 'first', 'acc_ada', { createdAt: 1 })
  addKey(trial.store, 'third', 'acc_ada', { createdAt: 2 })
  addKey(trial.store, 'foreign', 'acc_bob', { createdAt: 3 })
  expect(keys.list('acc_ada').map(({ id }) => id)).toEqual(['third', 'second', 'first'])
})

test('a key is found in its own account only', () => {
  addKey(trial.store, 'key', 'acc_ada')
  expect(keys.find('acc_bob', 'key')).toBeUndefined()
})

test.each<readonly [name: string, accountId: string, id: string]>([
  ['an account that is not there', 'acc_nobody', 'other'],
  ['a hash that another key has', 'acc_bob', 'key'],
])('a key for %s is refused', (_name, accountId, id) => {
  addKey(trial.store, 'key', 'acc_ada')
  expect(() => addKey(trial.store, id, accountId)).toThrow('constraint')
})

test('the latest call is remembered, also when an earlier one is told later', () => {
  addKey(trial.store, 'key', 'acc_ada')
  expect([keys.touch('key', 20), keys.touch('key', 10), keys.touch('gone', 30)]).toEqual([true, true, false])
  expect(keys.find('acc_ada', 'key')?.lastUsedAt).toBe(20)
})

test('keys of one account go without those of others', () => {
  addKey(trial.store, 'one', 'acc_ada')
  addKey(trial.store, 'two', 'acc_ada')
  addKey(trial.store, 'foreign', 'acc_bob')
  keys.erase('acc_ada')
  expect([keys.list('acc_ada'), keys.list('acc_bob')]).toMatchObject([[], [{ id: 'foreign' }]])
})
