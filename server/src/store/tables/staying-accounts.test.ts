import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../../testing/trial-place.ts'
import { addAccount, openTrialStore, type TrialStore } from '../../../testing/trial-store.ts'
import type { Store } from '../store.ts'
import type { FailedCall } from './failed-call-table.ts'

const people = ['acc_ada', 'acc_bob']

const failed = (accountId: string): FailedCall => ({
  accountId,
  keyId: 'key',
  at: 1,
  requestId: 'req',
  operationId: undefined,
  status: 403,
  code: undefined,
})

/** What is written for both in one transaction, and where it stands. */
const writings: readonly (readonly [string, (store: Store) => Promise<unknown>])[] = [
  ['failed_call', (store) => store.failedCalls.add(people.map(failed), 10)],
  [
    'notice_setting',
    async (store) => {
      await store.notices.set('acc_ada', 'acc_ada', 'keys', 'off')
      await store.notices.set('acc_bob', 'acc_ada', 'keys', 'off')
      await store.notices.set('acc_bob', 'acc_bob', 'keys', 'off')
    },
  ],
  [
    'digest_entry',
    async (store) => {
      for (const id of people)
        await store.notices.addToDigest(id, 'one', { at: 1, subject: 's', body: 'b', holderId: id, topic: 'quota' })
    },
  ],
]

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    for (const id of people) await addAccount(trial.store, id, `${id}@example.org`)
  })

  test.each(writings)('%s is written for who stays, while somebody is just leaving', async (table, write) => {
    const [erased, over] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const leaving = trial.store.transaction(async (store) => {
      await store.accounts.erase('acc_ada')
      erased.resolve()
      await over.promise
    })
    await erased.promise
    const written = trial.store.transaction(write)
    await setTimeout(100)
    over.resolve()
    await Promise.all([leaving, written])
    expect((await trial.place.rows())[table]?.map((row) => row['account_id'])).toEqual(['acc_bob'])
  })
})
