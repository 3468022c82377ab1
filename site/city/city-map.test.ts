import type { IdKind } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { cityMap } from './city-map.ts'

const square = (west: number, east: number) =>
  [
    [
      [
        [west, 51],
        [east, 51],
        [east, 52],
        [west, 52],
        [west, 51],
      ],
    ],
  ] as const

const kind = (...outlines: readonly ReturnType<typeof square>[]) =>
  ({
    attribution: ['Somebody drew it.'],
    ids: outlines.map((outline, index) => ({
      id: String(index),
      name: `Area ${index}`,
      aliases: [],
      parts: [],
      outline,
    })),
  }) as unknown as IdKind // the members that a map is made of

const boundingBox = [0, 51, 2, 52] as const

test('two areas that touch have one edge around both and one border between them', () => {
  const { edge, borders, names, attribution } = cityMap({ ids: [kind(square(0, 1), square(1, 2))], boundingBox })
  expect(edge.match(/M/g)).toHaveLength(1)
  expect(edge).toMatch(/z$/)
  expect(borders).toMatch(/^M500 (?:0l0 \d+|\d+l0-\d+)$/)
  expect(names).toEqual([
    ['Area 0', 51.5, 0.5],
    ['Area 1', 51.5, 1.5],
  ])
  expect(attribution).toEqual(['Somebody drew it.'])
})

test('a city without outlines has its box, no line, and the names of what has a point', () => {
  const ids = [{ id: 'S', name: 'Stop', aliases: [], parts: [], point: { lat: 51.2, lon: 1 } }]
  const stops = { ids, attribution: [] } as unknown as IdKind // the members that a map is made of
  const map = { box: boundingBox, edge: '', borders: '', attribution: [] }
  expect(cityMap({ ids: [kind()], boundingBox })).toEqual({ ...map, names: [] })
  expect(cityMap({ ids: [stops], boundingBox })).toEqual({ ...map, names: [['Stop', 51.2, 1]] })
})
