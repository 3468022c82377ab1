import { expect, test } from 'vitest'
import { answeredPlaces, placesMax } from './answered-places.ts'

const told = (answer: unknown): readonly string[] =>
  answeredPlaces(answer).places.map(
    ({ name, point, shape }) => `${name} ${point.lat} ${point.lon}${shape ? ` ${shape.flat().length} corners` : ''}`,
  )

test.each([
  ['a list of things', [{ id: 'a', commonName: 'North', lat: 51.5, lon: -0.1 }], ['North 51.5 -0.1']],
  [
    'numbers as text, and marks before names',
    { site: [{ '@SiteName': 'Road', '@Latitude': '51.5', '@Longitude': '-0.1' }] },
    ['Road 51.5 -0.1'],
  ],
  [
    'a place in a thing',
    [{ category: 'x', name: 'Theft', location: { latitude: '51.5', longitude: '-0.1' } }],
    ['Theft 51.5 -0.1'],
  ],
  [
    'its label before what it is about',
    { description: 'Low land', eaAreaName: 'South', label: 'Wandle', lat: 1, long: 2 },
    ['Wandle 1 2'],
  ],
  ['an id where there is no name', { id: 'R1', lat: 1, long: 2 }, ['R1 1 2']],
  [
    'a feature of GeoJSON',
    {
      type: 'Feature',
      properties: { name: 'Park' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 51],
            [1, 52],
            [0, 52],
            [0, 51],
          ],
        ],
      },
    },
    ['Park 51.5 0.5 4 corners'],
  ],
  [
    'a point of GeoJSON, longitude first',
    { name: 'Stop', at: { type: 'Point', coordinates: [-0.1, 51.5] } },
    ['Stop 51.5 -0.1'],
  ],
  [
    'WKT',
    [{ name: 'Tree zone', geometry: 'POLYGON ((0 51, 1 52, 0 51))', point: 'POINT (0.5 51.5)' }],
    ['Tree zone 51.5 0.5 3 corners'],
  ],
  [
    'nowhere',
    [{ name: 'a', lat: 0, lon: 0 }, { name: 'b', lat: 200, lon: 1 }, { name: 'c', lat: null, lon: null }, 'text', null],
    [],
  ],
])('%s', (_name, answer, want) => expect(told(answer)).toEqual(want))

test('a thousand things are counted and not all shown', () => {
  const { places, further } = answeredPlaces(Array.from({ length: 1_000 }, () => ({ lat: 1, lon: 2 })))
  expect([places.length, further]).toEqual([placesMax, 1_000 - placesMax])
})

test('what is nested without end, or has more corners than can be drawn, is a point or nothing, and no fault', () => {
  const nested = JSON.parse(`${'['.repeat(50_000)}1, 2${']'.repeat(50_000)}`)
  expect(answeredPlaces({ type: 'Polygon', coordinates: nested }).places).toEqual([])
  const ring = Array.from({ length: 4_000 }, (_, index) => [index / 1_000, 51])
  const parks = Array.from({ length: 20 }, (_, index) => ({
    name: `Park ${index}`,
    geometry: { type: 'Polygon', coordinates: [ring] },
  }))
  const { places } = answeredPlaces(parks)
  expect([places.length, places.filter(({ shape }) => shape).length]).toEqual([20, 7])
})
