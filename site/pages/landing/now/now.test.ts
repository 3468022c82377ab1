import { expect, test } from 'vitest'
import { hoursLater, numbered } from './now.ts'

test('what has a place has a number, over all groups, and what has none has none', () => {
  const point = { lat: 1, lon: 2 }
  const group = (...things: readonly object[]) => ({
    title: '',
    operation: '',
    things: things.map((more) => ({ name: '', text: '', ...more })),
  })
  const groups = numbered([group({ point }, {}), group({}, { point }, { point })])
  expect(groups.flatMap(({ things }) => things.map(({ number }) => number))).toEqual([1, undefined, undefined, 2, 3])
})

test.each([
  ['2026-11-23T09:10', 2, '2026-11-23T11:10'],
  ['2026-11-23T23:10', 1, '2026-11-24T00:10'],
  ['2026-12-01T00:10', -1, '2026-11-30T23:10'],
])('%s and %i hours', (wall, hours, want) => expect(hoursLater(wall, hours)).toBe(want))
