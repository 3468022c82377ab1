import { expect, test } from 'vitest'
import type { AffectedHolder } from './affected-holders.ts'
import { toldReach, type ToldReach } from './told-reach.ts'

/** `a` holds two keys that called an operation three times each: `{ a: [['tfl.x'], ['tfl.x']] }`. */
const holders = (of: Readonly<Record<string, readonly (readonly string[])[]>>): readonly AffectedHolder[] =>
  Object.entries(of).map(([accountId, keys]) => ({
    accountId,
    keys: keys.map((operations, place) => ({
      // Nothing but the id is asked for.
      key: { id: `${accountId}-${place}` } as AffectedHolder['keys'][number]['key'],
      operations: operations.map((operationId) => ({ operationId, calls: 3, lastDay: '2026-11-23' })),
    })),
  }))

const six = Object.fromEntries([...'abcdef'].map((name) => [name, [['x']]]))

test.each<readonly [name: string, of: Parameters<typeof holders>[0], want: ToldReach]>([
  ['nobody', {}, { keys: 0, holders: 0, operations: [] }],
  ['six', six, { keys: 5, holders: 5, operations: [{ operation: 'x', keys: 6, calls: 18 }] }],
  [
    'four of one holder more',
    { ...six, g: [['x', 'y'], ['y'], ['y'], ['y'], ['y']] },
    {
      keys: 10,
      holders: 5,
      operations: [
        { operation: 'x', keys: 7, calls: 21 },
        { operation: 'y', keys: null, calls: null },
      ],
    },
  ],
  [
    'one holder with five keys',
    { a: [['x'], ['x'], ['x'], ['x'], ['x']] },
    { keys: null, holders: null, operations: [{ operation: 'x', keys: null, calls: null }] },
  ],
])('%s', (_name, of, want) => {
  expect(toldReach(holders(of))).toEqual(want)
})
