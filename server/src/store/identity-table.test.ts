import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAccount, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import type { IdentityTable, Selection } from './identity-table.ts'
import type { Condition } from './where-clause.ts'

let trial: TrialStore
let identity: IdentityTable

/** Sessions a, b and c that run out one after another. */
beforeEach(() => {
  trial = openTrialStore()
  identity = trial.store.identity
  addAccount(trial.store, 'acc', 'ada@example.org')
  for (const [index, id] of ['b', 'a', 'c'].entries()) {
    const times = { expiresAt: new Date(index * 1_000), createdAt: new Date(0), updatedAt: new Date(0) }
    identity.insert('session', { id, userId: 'acc', token: `token ${id}`, ...times })
  }
})
afterEach(() => trial.discard())

const where = (field: string, operator: string, value: Condition['value'], connector: 'AND' | 'OR' = 'AND') => ({
  field,
  operator,
  value,
  connector,
})
const ids = (conditions: readonly Condition[], limits?: Selection): readonly unknown[] =>
  identity.select('session', conditions, limits).map(({ id }) => id)

test.each<readonly [name: string, where: readonly Condition[], want: readonly string[]]>([
  ['everything', [], ['a', 'b', 'c']],
  ['a value', [where('id', 'eq', 'a')], ['a']],
  ['another value', [where('id', 'ne', 'a')], ['b', 'c']],
  ['an instant before', [where('expiresAt', 'lt', new Date(1_000))], ['b']],
  ['an instant and later', [where('expiresAt', 'gte', new Date(1_000))], ['a', 'c']],
  ['any of some', [where('id', 'in', ['a', 'c', 'x'])], ['a', 'c']],
  ['nothing there', [where('userAgent', 'eq', null)], ['a', 'b', 'c']],
  ['something there', [where('userAgent', 'ne', null)], []],
  ['both', [where('id', 'eq', 'a'), where('token', 'eq', 'token b')], []],
  ['either', [where('id', 'eq', 'a'), where('token', 'eq', 'token b', 'OR')], ['a', 'b']],
])('rows are found by %s', (_name, conditions, want) => {
  expect(ids(conditions).toSorted()).toEqual(want)
})

test.each<readonly [name: string, limits: Selection, want: readonly string[]]>([
  ['by a column', { sortBy: { field: 'id', direction: 'asc' } }, ['a', 'b', 'c']],
  ['backwards, the first two', { sortBy: { field: 'id', direction: 'desc' }, limit: 2 }, ['c', 'b']],
])('rows come %s', (_name, limits, want) => {
  expect(ids([], limits)).toEqual(want)
})

test('a change and a removal say how many rows they meant, and touch no other', () => {
  expect(identity.update('session', [where('id', 'in', ['a', 'b'])], { userAgent: 'browser' })).toBe(2)
  expect(ids([where('userAgent', 'eq', 'browser')]).toSorted()).toEqual(['a', 'b'])
  expect(identity.remove('session', [where('userAgent', 'eq', 'browser')])).toBe(2)
  expect(ids([])).toEqual(['c'])
})

test('what has run out goes, to the millisecond', () => {
  identity.forgetExpired(new Date(1_000))
  expect(ids([]).toSorted()).toEqual(['a', 'c'])
})

test('no name of a table or a column can be more than a name', () => {
  expect(() => identity.select('session; DROP TABLE session', [])).toThrow('is not a column')
  expect(() => identity.insert('session', { 'id") VALUES (1) --': 1 })).toThrow('is not a column')
  expect(() => ids([], { sortBy: { field: '1; --', direction: 'asc' } })).toThrow('is not a column')
})
