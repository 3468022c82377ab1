import { afterEach, beforeEach, expect, test } from 'vitest'
import { storedRows } from '../../testing/store-file.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'

let trial: TrialStore

beforeEach(() => {
  trial = openTrialStore()
  for (const name of ['ada', 'bob']) {
    addAccount(trial.store, `acc_${name}`, `${name}@example.org`)
    addKey(trial.store, `key_${name}`, `acc_${name}`)
    const at = '2026-01-01T00:00:00.000Z'
    const session = { token: name, expiresAt: at, createdAt: at, updatedAt: at }
    trial.store.identity.insert('session', { id: `ses_${name}`, userId: `acc_${name}`, ...session })
  }
})
afterEach(() => trial.discard())

test.each([
  ['an account', 'acc_ada', '2026-01-01T00:00:00.000Z'],
  ['nobody', 'acc_nobody', undefined],
])('when %s began', (_name, accountId, want) => {
  expect(trial.store.accounts.createdAt(accountId)).toBe(want)
})

test('an erased account leaves neither session nor key, and others stay', () => {
  trial.store.accounts.erase('acc_ada')
  const { account, session, api_key } = storedRows(trial.dataDir)
  expect([account, session, api_key]).toMatchObject([[{ id: 'acc_bob' }], [{ id: 'ses_bob' }], [{ id: 'key_bob' }]])
})
