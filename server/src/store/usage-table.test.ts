import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import { erasedKeyId, type UsageTable } from './usage-table.ts'

let trial: TrialStore
let usage: UsageTable

/** Ada has two keys and Bob one. */
beforeEach(() => {
  trial = openTrialStore()
  usage = trial.store.usage
  addAccount(trial.store, 'acc_ada', 'ada@example.org')
  addAccount(trial.store, 'acc_bob', 'bob@example.org')
  addKey(trial.store, 'ada_1', 'acc_ada')
  addKey(trial.store, 'ada_2', 'acc_ada')
  addKey(trial.store, 'bob_1', 'acc_bob')
  usage.add('2026-11-22', 'ada_1', 'buses.lines', { calls: 1, errors: 1, limited: 0 })
  usage.add('2026-11-23', 'ada_1', 'buses.lines', { calls: 2, errors: 0, limited: 1 })
  usage.add('2026-11-23', 'ada_2', 'buses.lines', { calls: 4, errors: 1, limited: 0 })
  usage.add('2026-11-23', 'ada_1', 'buses.stops', { calls: 8, errors: 0, limited: 0 })
  usage.add('2026-11-23', 'bob_1', 'buses.lines', { calls: 16, errors: 0, limited: 0 })
})
afterEach(() => trial.discard())

test('what is counted is added to what is there', () => {
  usage.add('2026-11-22', 'ada_1', 'buses.lines', { calls: 32, errors: 2, limited: 3 })
  const counts = { day: '2026-11-22', operationId: 'buses.lines', calls: 33, errors: 3, limited: 3 }
  expect(usage.ofKeys(['ada_1'], '2026-11-22')).toContainEqual(counts)
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
])('what %s did, newest day first', (_name, keyIds, from, want) => {
  expect(usage.ofKeys(keyIds, from).map(({ day, operationId, calls }) => [day, operationId, calls])).toEqual(want)
})

test.each([
  ['acc_ada', '2026-11-23', 14],
  ['acc_ada', '2026-11-22', 1],
  ['acc_bob', '2026-11-22', 0],
  ['acc_nobody', '2026-11-23', 0],
])('calls of %s on %s, those that a limit refused not counted', (accountId, day, want) => {
  expect(usage.callsOf(accountId, day)).toBe(want)
})

test('everything that is kept of an account is its own, key by key', () => {
  expect(usage.ofAccount('acc_ada').map(({ keyId, day, operationId }) => [day, keyId, operationId])).toEqual([
    ['2026-11-23', 'ada_1', 'buses.lines'],
    ['2026-11-23', 'ada_1', 'buses.stops'],
    ['2026-11-23', 'ada_2', 'buses.lines'],
    ['2026-11-22', 'ada_1', 'buses.lines'],
  ])
})

test('who called an operation, how often and when last; refused calls count', () => {
  const callers = usage.callersOf(['buses.lines', 'buses.gone'], '2026-11-22')
  expect(callers.map(({ key, ...use }) => ({ key: key.id, ...use }))).toEqual([
    { key: 'ada_1', email: 'ada@example.org', operationId: 'buses.lines', calls: 4, lastDay: '2026-11-23' },
    { key: 'ada_2', email: 'ada@example.org', operationId: 'buses.lines', calls: 4, lastDay: '2026-11-23' },
    { key: 'bob_1', email: 'bob@example.org', operationId: 'buses.lines', calls: 16, lastDay: '2026-11-23' },
  ])
  expect(usage.callersOf([], '2026-11-22')).toEqual([])
})

test('counts of those who left stand together under nobody, and no count is lost', () => {
  const all = ['ada_1', 'ada_2', 'bob_1', erasedKeyId]
  const before = usage.ofKeys(all, '2026-11-22')
  usage.makeNameless('acc_ada')
  usage.makeNameless('acc_bob')
  expect([usage.ofAccount('acc_ada'), usage.ofAccount('acc_bob')]).toEqual([[], []])
  expect(usage.ofKeys([erasedKeyId], '2026-11-22')).toEqual(before)
})
