import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../../testing/trial-place.ts'
import { addAccount, openTrialStore, type TrialStore } from '../../../testing/trial-store.ts'
import type { FailedCall } from './failed-call-table.ts'

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    await addAccount(trial.store, 'acc_ada', 'ada@example.org')
    await addAccount(trial.store, 'acc_bob', 'bob@example.org')
  })

  const failed = (at: number, more: Partial<FailedCall> = {}): FailedCall => ({
    accountId: 'acc_ada',
    keyId: 'key',
    at,
    requestId: `req_${at}`,
    operationId: 'trams.stop',
    status: 403,
    code: 'key.expired',
    ...more,
  })
  const list = (...given: Parameters<TrialStore['store']['failedCalls']['list']>) =>
    trial.store.failedCalls.list(...given)

  test('calls come back as they were written, newest first, to their own account and by key', async () => {
    const first = failed(1, { operationId: undefined })
    const second = failed(2, { keyId: 'other', code: undefined })
    await trial.store.failedCalls.add([first, second, failed(3, { accountId: 'acc_bob' })], 10)
    expect(await list('acc_ada', 0)).toEqual([second, first])
    expect(await list('acc_ada', 2)).toEqual([second])
    expect(await list('acc_ada', 0, 'key')).toEqual([first])
  })

  test('of each account the latest are kept, whatever another one does', async () => {
    const many = Array.from({ length: 1_203 }, (_one, index) => failed(index))
    await trial.store.failedCalls.add([failed(0, { accountId: 'acc_bob' }), ...many], 5)
    await trial.store.failedCalls.add([failed(2_000)], 5)
    expect((await list('acc_ada', 0)).map(({ at }) => at)).toEqual([2_000, 1_202, 1_201, 1_200, 1_199])
    expect(await list('acc_bob', 0)).toHaveLength(1)
  })

  test('nothing is kept of an account that has gone, and nothing of it stays', async () => {
    await trial.store.failedCalls.add([failed(1), failed(2, { accountId: 'acc_gone' })], 10)
    expect((await trial.place.rows())['failed_call']).toHaveLength(1)
    await trial.store.accounts.erase('acc_ada')
    expect((await trial.place.rows())['failed_call']).toEqual([])
  })

  test('old ones are forgotten, some after the other', async () => {
    await trial.store.failedCalls.add([failed(1), failed(2), failed(3), failed(4)], 10)
    expect(await trial.store.failedCalls.forget(4, 2)).toBe(true)
    expect(await trial.store.failedCalls.forget(4, 2)).toBe(false)
    expect((await list('acc_ada', 0)).map(({ at }) => at)).toEqual([4])
  })
})
