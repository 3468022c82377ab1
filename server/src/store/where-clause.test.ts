import { expect, test } from 'vitest'
import { quoteName, whereClause, type Condition } from './where-clause.ts'

const condition = (more: Partial<Condition>): Condition => ({
  field: 'id',
  value: 'a',
  operator: 'eq',
  connector: 'AND',
  ...more,
})

test.each([
  ['nothing', [], '', []],
  ['one', [condition({})], ' WHERE "id" = ?', ['a']],
  [
    'two',
    [condition({}), condition({ field: 'email', value: 'b', connector: 'OR' })],
    ' WHERE "id" = ? OR "email" = ?',
    ['a', 'b'],
  ],
  ['an instant', [condition({ operator: 'lt', value: new Date(0) })], ' WHERE "id" < ?', ['1970-01-01T00:00:00.000Z']],
  ['a truth', [condition({ value: true })], ' WHERE "id" = ?', [1]],
  ['nothing there', [condition({ value: null })], ' WHERE "id" IS NULL', []],
  ['something there', [condition({ value: null, operator: 'ne' })], ' WHERE "id" IS NOT NULL', []],
  ['some of many', [condition({ value: ['a', 'b'], operator: 'in' })], ' WHERE "id" IN (?, ?)', ['a', 'b']],
])('%s', (_name, where, sql, values) => {
  expect(whereClause(where)).toEqual({ sql, values })
})

test('what is not known is refused, not guessed', () => {
  expect(() => whereClause([condition({ operator: 'contains' })])).toThrow('contains')
  expect(() => quoteName('id" OR 1=1')).toThrow('is not a column')
})
