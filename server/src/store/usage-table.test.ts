import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import { erasedKeyId, type UsageTable } from './usage-table.ts'

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  let usage: UsageTable

  /** Ada has two keys and Bob one. */
  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    usage = trial.store.usage
    await addAccount(trial.store, 'acc_ada', 'ada@example.org')
    await addAccount(trial.store, 'acc_bob', 'bob@example.org')
    await addKey(trial.store, 'ada_1', 'acc_ada')
    await addKey(trial.store, 'ada_2', 'acc_ada')
    await addKey(trial.store, 'bob_1', 'acc_bob')
    await usage.add([
      { day: '2026-11-22', keyId: 'ada_1', operationId: 'buses.lines', calls: 1, errors: 1, limited: 0 },
    ])
    await usage.add([
      { day: '2026-11-23', keyId: 'ada_1', operationId: 'buses.lines', calls: 2, errors: 0, limited: 1 },
    ])
    await usage.add([
      { day: '2026-11-23', keyId: 'ada_2', operationId: 'buses.lines', calls: 4, errors: 1, limited: 0 },
    ])
    await usage.add([
      { day: '2026-11-23', keyId: 'ada_1', operationId: 'buses.stops', calls: 8, errors: 0, limited: 0 },
    ])
    await usage.add([
      { day: '2026-11-23', keyId: 'bob_1', operationId: 'buses.lines', calls: 16, errors: 0, limited: 0 },
    ])
  })

  test('what is counted is added to what is there', async () => {
    await usage.add([
      { day: '2026-11-22', keyId: 'ada_1', operationId: 'buses.lines', calls: 32, errors: 2, limited: 3 },
    ])
    const counts = { day: '2026-11-22', operationId: 'buses.lines', calls: 33, errors: 3, limited: 3 }
    expect(await usage.ofKeys(['ada_1'], '2026-11-22')).toContainEqual(counts)
  })

  test.each<readonly [name: string, keyIds: readonly string[], from: string, want: readonly unknown[]]>([
    [
      'one key',
      ['ada_1'],
      '2026-11-22',
      [
        ['2026-11-23', 'buses.lines', 2],
        ['2026-11-23', 'buses.stops', 8],
        ['2026-11-22', 'buses.lines', 1],
      ],
    ],
    [
      'two keys together',
      ['ada_1', 'ada_2'],
      '2026-11-23',
      [
        ['2026-11-23', 'buses.lines', 6],
        ['2026-11-23', 'buses.stops', 8],
      ],
    ],
    ['no key', [], '2026-11-22', []],
    ['a day to come', ['ada_1'], '2026-11-24', []],
  ])('what %s did, newest day first', async (_name, keyIds, from, want) => {
    expect((await usage.ofKeys(keyIds, from)).map(({ day, operationId, calls }) => [day, operationId, calls])).toEqual(
      want,
    )
  })

  test.each([
    ['acc_ada', '2026-11-23', 14],
    ['acc_ada', '2026-11-22', 1],
    ['acc_bob', '2026-11-22', 0],
    ['acc_nobody', '2026-11-23', 0],
  ])('calls of %s on %s, those that a limit refused not counted', async (accountId, day, want) => {
    expect(await usage.callsOf(accountId, day)).toBe(want)
  })

  test('everything that is kept of an account is its own, key by key', async () => {
    expect((await usage.ofAccount('acc_ada')).map(({ keyId, day, operationId }) => [day, keyId, operationId])).toEqual([
      ['2026-11-23', 'ada_1', 'buses.lines'],
      ['2026-11-23', 'ada_1', 'buses.stops'],
      ['2026-11-23', 'ada_2', 'buses.lines'],
      ['2026-11-22', 'ada_1', 'buses.lines'],
    ])
  })

  test('who called an operation, how often and when last; refused calls count', async () => {
    const callers = await usage.callersOf(['buses.lines', 'buses.gone'], '2026-11-22')
    expect(callers.map(({ key, ...use }) => ({ key: key.id, ...use }))).toEqual([
      { key: 'ada_1', email: 'ada@example.org', operationId: 'buses.lines', calls: 4, lastDay: '2026-11-23' },
      { key: 'ada_2', email: 'ada@example.org', operationId: 'buses.lines', calls: 4, lastDay: '2026-11-23' },
      { key: 'bob_1', email: 'bob@example.org', operationId: 'buses.lines', calls: 16, lastDay: '2026-11-23' },
    ])
    expect(await usage.callersOf([], '2026-11-22')).toEqual([])
  })

  test('counts of those who left stand together under nobody, and no count is lost', async () => {
    const all = ['ada_1', 'ada_2', 'bob_1', erasedKeyId]
    const before = await usage.ofKeys(all, '2026-11-22')
    await usage.makeNameless('acc_ada')
    await usage.makeNameless('acc_bob')
    expect([await usage.ofAccount('acc_ada'), await usage.ofAccount('acc_bob')]).toEqual([[], []])
    expect(await usage.ofKeys([erasedKeyId], '2026-11-22')).toEqual(before)
  })

  test('a batch is new once, whoever asks', async () => {
    const asked = await Promise.all(
      Array.from({ length: 10 }, () => trial.store.transaction((store) => store.usage.isNewBatch('batch', 0))),
    )
    expect(asked.filter(Boolean)).toHaveLength(1)
  })

  test('thousands of rows are added at once', async () => {
    const rows = Array.from({ length: 2_500 }, (_, row) => ({
      operationId: `buses.${row}`,
      calls: 1,
      errors: 0,
      limited: 0,
    }))
    await usage.add(rows.map((row) => ({ day: '2026-11-24', keyId: 'bob_1', ...row })))
    expect(await usage.callsOf('acc_bob', '2026-11-24')).toBe(2_500)
  })
})
