import { expect, test } from 'vitest'
import {
  bearingBetween,
  boxAround,
  clipToBox,
  doMeet,
  isInBox,
  isInside,
  metresBetween,
  middleOf,
  outlineSize,
  pointAt,
} from './geometry.ts'
import type { Outline } from './thing.ts'

const square = (west: number, south: number, size: number): Outline => [
  [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
    ],
  ],
]
const ring: Outline = [[square(0, 0, 10).flat()[0] ?? [], square(4, 4, 2).flat()[0] ?? []]]

// Ordnance Survey's and others' published distances, to half a per cent.
test.each([
  ['Land’s End to John o’ Groats', { lat: 50.0664, lon: -5.7148 }, { lat: 58.6439, lon: -3.0701 }, 968_000],
  ['a degree along the equator', { lat: 0, lon: 0 }, { lat: 0, lon: 1 }, 111_195],
  ['over the pole', { lat: 89, lon: 0 }, { lat: 89, lon: 180 }, 222_390],
  ['nowhere', { lat: 51.5, lon: -0.1 }, { lat: 51.5, lon: -0.1 }, 0],
])('%s', (_name, one, other, metres) => {
  expect(Math.abs(metresBetween(one, other) - metres)).toBeLessThanOrEqual(metres * 0.005)
})

test.each([0, 45, 90, 200, 359])('a point at a bearing of %s degrees is there', (bearing) => {
  const from = { lat: 51.5, lon: -0.12 }
  const to = pointAt(from, 1_500, bearing)
  expect(Math.abs(metresBetween(from, to) - 1_500)).toBeLessThan(3)
  expect(Math.abs(bearingBetween(from, to) - bearing)).toBeLessThan(0.2)
  expect(isInBox(to, boxAround(from, 1_500))).toBe(true)
})

test.each([
  ['in the middle of a square', square(0, 0, 10), 5, 5, true],
  ['beside it', square(0, 0, 10), 11, 5, false],
  ['in a hole', ring, 5, 5, false],
  ['between hole and edge', ring, 2, 5, true],
])('a point %s', (_name, outline, lon, lat, want) => {
  expect(isInside({ lat, lon }, outline)).toBe(want)
})

test.each([
  ['all of it', [-1, -1, 11, 11], 96],
  ['half of it', [0, 0, 5, 10], 48],
  ['nothing of it', [20, 20, 30, 30], 0],
  ['within the hole', [4.5, 4.5, 5.5, 5.5], 0],
] as const)('what a box leaves of a square with a hole: %s', (_name, box, size) => {
  expect(outlineSize(clipToBox(ring, box))).toBeCloseTo(size, 9)
})

test('the middle of a horseshoe is inside it', () => {
  const horseshoe: Outline = [
    [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [7, 10],
        [7, 3],
        [3, 3],
        [3, 10],
        [0, 10],
      ],
    ],
  ]
  expect(isInside(middleOf(horseshoe), horseshoe)).toBe(true)
})

test.each([
  ['one inside the other', square(2, 2, 1), square(0, 0, 10), true],
  ['a corner in common', square(5, 5, 10), square(0, 0, 10), true],
  [
    'a cross without a corner in the other',
    [
      [
        [
          [4, -5],
          [6, -5],
          [6, 15],
          [4, 15],
        ],
      ],
    ],
    square(0, 0, 10),
    true,
  ],
  ['apart', square(20, 20, 1), square(0, 0, 10), false],
] as const)('outlines meet: %s', (_name, one, other, want) => {
  expect(doMeet(one as Outline, other)).toBe(want)
})
