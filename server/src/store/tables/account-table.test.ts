import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../../testing/trial-store.ts'

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore

  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    for (const name of ['ada', 'bob']) {
      await addAccount(trial.store, `acc_${name}`, `${name}@example.org`)
      await addKey(trial.store, `key_${name}`, `acc_${name}`)
      const at = '2026-01-01T00:00:00.000Z'
      const session = { token: name, expiresAt: at, createdAt: at, updatedAt: at }
      await trial.store.identity.insert('session', { id: `ses_${name}`, userId: `acc_${name}`, ...session })
    }
  })

  test.each([
    ['an account', 'acc_ada', '2026-01-01T00:00:00.000Z'],
    ['nobody', 'acc_nobody', undefined],
  ])('when %s began, and whether it is there to be locked', async (_name, accountId, want) => {
    expect(await trial.store.accounts.createdAt(accountId)).toBe(want)
    const locked = await trial.store.transaction((store) => store.accounts.lock(accountId))
    expect(locked).toBe(want !== undefined)
  })

  test('who locks an account waits until another who did is done', async () => {
    const order: string[] = []
    const first = trial.store.transaction(async (store) => {
      await store.accounts.lock('acc_ada')
      order.push('one begins')
      await new Promise((resolve) => setTimeout(resolve, 50))
      order.push('one ends')
    })
    await expect.poll(() => order.length).toBe(1)
    await trial.store.transaction(async (store) => {
      await store.accounts.lock('acc_ada')
      order.push('other')
    })
    await first
    expect(order).toEqual(['one begins', 'one ends', 'other'])
  })

  test('an erased account leaves neither session nor key, and others stay', async () => {
    await trial.store.accounts.erase('acc_ada')
    const { account, session, api_key } = await trial.place.rows()
    expect([account, session, api_key]).toMatchObject([[{ id: 'acc_bob' }], [{ id: 'ses_bob' }], [{ id: 'key_bob' }]])
  })
})
