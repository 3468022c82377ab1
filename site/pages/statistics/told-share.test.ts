import { expect, test } from 'vitest'
import { percent, toldShare } from './told-share.ts'

test.each<[string, number | null, readonly [calls: number, faults: number][], string]>([
  ['no call', null, [], 'nobody asked'],
  ['two calls', 1, [[2, 0]], '2 of 2'],
  [
    'a few on several days',
    0.75,
    [
      [3, 1],
      [1, 0],
    ],
    '3 of 4',
  ],
  ['one call less than a hundred', 0.9898, [[99, 1]], '98 of 99'],
  ['a hundred', 0.99, [[100, 1]], '99 %'],
  ['many', 0.9987, [[400_000, 520]], '99.87 %'],
  ['all of many', 1, [[400_000, 0]], 'all'],
  ['checks and no call', 0.5, [], '50 %'],
])('%s', (_name, share, days, want) => {
  expect(
    toldShare(
      share,
      days.map(([calls, faults]) => ({ calls, faults })),
    ),
  ).toBe(want)
})

test.each<[number | null, string]>([
  [null, 'nobody asked'],
  [1, 'all'],
  [0, '0 %'],
  [0.9999, '99.99 %'],
])('a share of %s is “%s”', (share, want) => {
  expect(percent(share)).toBe(want)
})
