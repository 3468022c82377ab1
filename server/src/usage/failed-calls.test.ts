import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../testing/trial-place.ts'
import { addAccount, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import type { FailedCall } from '../store/tables/failed-call-table.ts'
import { failedCallsKeptMs, forgetFailedCalls, startFailedCalls, type FailedCalls } from './failed-calls.ts'

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  let failures: FailedCalls
  let faults: unknown[]
  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    await addAccount(trial.store, 'acc', 'ada@example.org')
    await addAccount(trial.store, 'acc_quiet', 'bob@example.org')
    faults = []
    failures = startFailedCalls(trial.store, (error) => void faults.push(error))
  })
  afterEach(() => failures.stop())

  const failed = (at: number, accountId = 'acc'): FailedCall => ({
    accountId,
    keyId: 'key',
    at,
    requestId: `req_${at}`,
    operationId: undefined,
    status: 404,
    code: 'operation.unknown',
  })

  test('one that fails without end takes no place of another, nor room without end', async () => {
    for (let at = 0; at < 100_000; at += 1) failures.note(failed(at))
    failures.note(failed(1, 'acc_quiet'))
    await failures.flush()
    expect((await trial.store.failedCalls.list('acc', 0)).length).toBeLessThanOrEqual(100)
    expect(await trial.store.failedCalls.list('acc_quiet', 0)).toHaveLength(1)
  })

  test('what cannot be written waits', async () => {
    const release = await trial.place.hold()
    failures.note(failed(1))
    await failures.flush()
    expect(faults.length).toBeGreaterThan(0)
    await release()
    await failures.flush()
    expect(await trial.store.failedCalls.list('acc', 0)).toHaveLength(1)
  })

  test('after a day they are forgotten', async () => {
    for (const at of [1, 2]) failures.note(failed(at))
    await failures.flush()
    await forgetFailedCalls(trial.store, 2 + failedCallsKeptMs)
    expect((await trial.place.rows())['failed_call']).toMatchObject([{ at: 2 }])
  })
})
