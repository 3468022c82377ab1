import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../../testing/trial-store.ts'
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
    expect((await usage.ofKeys(['ada_1'], '2026-11-22', 10)).rows).toContainEqual(counts)
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
    const { rows } = await usage.ofKeys(keyIds, from, 10)
    expect(rows.map(({ day, operationId, calls }) => [day, operationId, calls])).toEqual(want)
  })

  test('rows past a number are left out, and still added up', async () => {
    const { rows, totals } = await usage.ofKeys(['ada_1', 'ada_2'], '2026-11-22', 2)
    expect(rows.map(({ day, operationId }) => [day, operationId])).toEqual([
      ['2026-11-23', 'buses.lines'],
      ['2026-11-23', 'buses.stops'],
    ])
    expect(totals).toEqual({ calls: 15, errors: 2, limited: 1 })
  })

  test.each([
    ['acc_ada', '2026-11-23', 14],
    ['acc_ada', '2026-11-22', 1],
    ['acc_bob', '2026-11-22', 0],
    ['acc_nobody', '2026-11-23', 0],
  ])('calls of %s on %s, those that a limit refused not counted', async (accountId, day, want) => {
    expect(await usage.callsOf(accountId, day)).toBe(want)
  })

  test('everything that is kept of a key comes page by page, newest day first', async () => {
    const pages: (readonly unknown[])[] = []
    let page = await usage.pageOf('ada_1', 2)
    while (page.length > 0) {
      pages.push(page.map(({ day, operationId, calls }) => [day, operationId, calls]))
      page = await usage.pageOf('ada_1', 2, page.at(-1))
    }
    expect(pages).toEqual([
      [
        ['2026-11-23', 'buses.stops', 8],
        ['2026-11-23', 'buses.lines', 2],
      ],
      [['2026-11-22', 'buses.lines', 1]],
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

  test.each([1, 2, 1_000])('counts of those who left come to stand under nobody, %i rows at a time', async (rows) => {
    const all = ['ada_1', 'ada_2', 'bob_1', erasedKeyId]
    const before = await usage.ofKeys(all, '2026-11-22', 100)
    for (const accountId of ['acc_ada', 'acc_bob']) {
      await trial.store.transaction(async (store) => {
        await store.usage.leave(accountId, '2026-11-23')
        await store.keys.erase(accountId)
      })
    }
    while (await usage.makeNameless(rows));
    expect(await usage.ofKeys([erasedKeyId], '2026-11-22', 100)).toEqual(before)
    expect((await trial.place.rows())['leaving_key']).toEqual([])
  })

  test('who leaves and comes back on the same day has used what was used, and on the next day nothing', async () => {
    const comeBack = async (id: string): Promise<void> => {
      await trial.store.transaction(async (store) => {
        await store.usage.leave('acc_ada', '2026-11-23')
        await store.keys.erase('acc_ada')
        await store.accounts.erase('acc_ada')
      })
      await addAccount(trial.store, 'acc_ada', 'ada@example.org')
      await addKey(trial.store, id, 'acc_ada')
    }
    await comeBack('ada_3')
    expect(await usage.callsOf('acc_ada', '2026-11-23')).toBe(14)
    await usage.add([
      { day: '2026-11-23', keyId: 'ada_3', operationId: 'buses.lines', calls: 5, errors: 0, limited: 0 },
    ])
    await comeBack('ada_4')
    expect(await usage.callsOf('acc_ada', '2026-11-23')).toBe(19)
    expect(await usage.callsOf('acc_ada', '2026-11-24')).toBe(0)
    const { address_use: kept } = await trial.place.rows()
    expect([kept?.length, JSON.stringify(kept)]).toEqual([1, expect.not.stringContaining('ada')])
    await usage.forgetAddresses('2026-11-24')
    expect((await trial.place.rows())['address_use']).toEqual([])
  })

  test.each([1, 2, 1_000])('counts of old days come to be those of a month, %i rows at a time', async (rows) => {
    for (const day of ['2026-11-23', '2026-11-24']) {
      let keyId: string | undefined = ''
      while (keyId !== undefined) keyId = await usage.foldBefore(day, rows, keyId)
    }
    const { usage: left, usage_month: months } = await trial.place.rows()
    expect(left).toEqual([])
    const byOperation = months?.toSorted((one, other) =>
      String(one['operation_id']).localeCompare(String(other['operation_id'])),
    )
    expect(byOperation).toEqual([
      { month: '2026-11', operation_id: 'buses.lines', calls: 23, errors: 2, limited: 1 },
      { month: '2026-11', operation_id: 'buses.stops', calls: 8, errors: 0, limited: 0 },
    ])
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
