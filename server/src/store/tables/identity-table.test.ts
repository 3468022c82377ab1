import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../../testing/trial-place.ts'
import { addAccount, openTrialStore, type TrialStore } from '../../../testing/trial-store.ts'
import type { Condition, IdentityTable, Selection } from './identity-table.ts'

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  let identity: IdentityTable

  /** Sessions a, b and c that run out one after another. */
  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    identity = trial.store.identity
    await addAccount(trial.store, 'acc', 'ada@example.org')
    for (const [index, id] of ['b', 'a', 'c'].entries()) {
      const times = { expiresAt: new Date(index * 1_000), createdAt: new Date(0), updatedAt: new Date(0) }
      await identity.insert('session', { id, userId: 'acc', token: `token ${id}`, ...times })
    }
  })

  const where = (field: string, operator: string, value: Condition['value'], connector: 'AND' | 'OR' = 'AND') => ({
    field,
    operator,
    value,
    connector,
  })
  const ids = async (conditions: readonly Condition[], limits?: Selection): Promise<readonly unknown[]> =>
    (await identity.select('session', conditions, limits)).map(({ id }) => id)

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
  ])('rows are found by %s', async (_name, conditions, want) => {
    expect((await ids(conditions)).toSorted()).toEqual(want)
  })

  test.each<readonly [name: string, limits: Selection, want: readonly string[]]>([
    ['by a column', { sortBy: { field: 'id', direction: 'asc' } }, ['a', 'b', 'c']],
    ['backwards, the first two', { sortBy: { field: 'id', direction: 'desc' }, limit: 2 }, ['c', 'b']],
  ])('rows come %s', async (_name, limits, want) => {
    expect(await ids([], limits)).toEqual(want)
  })

  test('a change and a removal say how many rows they meant, and touch no other', async () => {
    expect(await identity.update('session', [where('id', 'in', ['a', 'b'])], { userAgent: 'browser' })).toBe(2)
    expect((await ids([where('userAgent', 'eq', 'browser')])).toSorted()).toEqual(['a', 'b'])
    expect(await identity.remove('session', [where('userAgent', 'eq', 'browser')])).toHaveLength(2)
    expect(await ids([])).toEqual(['c'])
  })

  test('what has run out goes, to the millisecond', async () => {
    expect(await identity.forgetExpired(new Date(1_000), 2)).toBe(false)
    expect((await ids([])).toSorted()).toEqual(['a', 'c'])
  })

  test('what has run out goes so many at a time', async () => {
    expect(await identity.forgetExpired(new Date(5_000), 2)).toBe(true)
    expect(await ids([])).toHaveLength(1)
  })

  test('of many who take the same row at once, one gets it', async () => {
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => identity.remove('session', [where('id', 'eq', 'a')])),
    )
    expect(taken.flat()).toMatchObject([{ id: 'a' }])
  })

  test('of many codes for one address and browser at once, one is left', async () => {
    const at = { expiresAt: new Date(0), createdAt: new Date(0), updatedAt: new Date(0) }
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        identity.putCode({ id: `ver_${index}`, identifier: 'ada in her browser', value: `code ${index}`, ...at }),
      ),
    )
    const [code, ...others] = await identity.select('verification', [])
    expect(others).toEqual([])
    expect(code?.['value']).toBe(String(code?.['id']).replace('ver_', 'code '))
  })

  test.each<readonly [name: string, work: () => Promise<unknown>]>([
    ['a table', () => identity.select('session; DROP TABLE session', [where('id', 'eq', 'a')])],
    ['a table that is not of the identity', () => identity.insert('api_key', { id: 'a' })],
    ['a column', () => identity.insert('session', { 'id") VALUES (1) --': 1 })],
    ['a column to sort by', () => ids([], { sortBy: { field: '1; --', direction: 'asc' } })],
  ])('%s can be no more than a name', async (_name, work) => {
    await expect(work()).rejects.toThrow('is not a column')
  })

  test('an operator that is not known is refused, not guessed', async () => {
    await expect(ids([where('id', 'contains', 'a')])).rejects.toThrow('contains')
  })
})
