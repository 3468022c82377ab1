import { expect, test } from 'vitest'
import { isSameValue } from './same-value.ts'

test.each([
  ['scalars', 1, 1, true],
  ['a number and its text', 1, '1', false],
  ['members in another order', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
  ['items in another order', [1, 2], [2, 1], false],
  ['a member more', { a: 1 }, { a: 1, b: undefined }, false],
  ['a member of another name', { a: undefined }, { b: undefined }, false],
  ['an empty list and an empty object', [], {}, false],
  ['null and an object', null, {}, false],
])('%s', (_name, one, other, want) => {
  expect(isSameValue(one, other)).toBe(want)
  expect(isSameValue(other, one)).toBe(want)
})
