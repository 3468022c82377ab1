import { expect, test } from 'vitest'
import { valueAt, type Step } from './value-at.ts'

test.each<[string, unknown, unknown, readonly Step[], readonly [unknown, unknown][]]>([
  ['the answer itself', 1, 2, [], [[1, 2]]],
  ['a renamed member', { '@a': '1' }, { a: 1 }, [{ wire: '@a', sdk: 'a' }], [['1', 1]]],
  ['an opened envelope', { data: { a: '1' } }, { a: 1 }, [{ wire: 'data' }, { wire: 'a', sdk: 'a' }], [['1', 1]]],
  [
    'items',
    ['1', '2'],
    [1, 2],
    [{ each: 'item' }],
    [
      ['1', 1],
      ['2', 2],
    ],
  ],
  ['one where many may be', '1', [1], [{ each: 'many' }], [['1', 1]]],
  [
    'many',
    ['1', '2'],
    [1, 2],
    [{ each: 'many' }],
    [
      ['1', 1],
      ['2', 2],
    ],
  ],
  ['the first of many', ['1', '2'], 1, [{ first: true }], [['1', 1]]],
  ['entries', { x: '1' }, { x: 1 }, [{ each: 'entry' }], [['1', 1]]],
  ['nothing there', null, undefined, [{ wire: 'a', sdk: 'a' }], [[undefined, undefined]]],
  ['no list there', 'x', 'x', [{ each: 'item' }], []],
])('%s', (_name, wire, sdk, steps, want) => {
  expect(valueAt({ wire, sdk }, steps)).toEqual(want.map(([left, right]) => ({ wire: left, sdk: right })))
})
