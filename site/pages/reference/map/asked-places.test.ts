import { expect, test } from 'vitest'
import { askedPlaces, askedShapes, pointIn, valuesAt } from './asked-places.ts'

const number = (name: string, list = false) => ({ name, value: 'number', list })
const text = (name: string) => ({ name, value: 'text', list: false })
const point = { kind: 'point', lat: 'lat', lon: 'lng' } as const
const box = { kind: 'box', name: 'bbox' } as const

test.each([
  ['lat and lng', [number('lat'), number('lng')], [point]],
  ['long names', [number('longitude'), number('latitude')], [{ kind: 'point', lat: 'latitude', lon: 'longitude' }]],
  [
    'two pairs',
    ['pinLat', 'pinLon', 'mapCenterLat', 'mapCenterLon'].map((name) => number(name)),
    [
      { kind: 'point', lat: 'pinLat', lon: 'pinLon' },
      { kind: 'point', lat: 'mapCenterLat', lon: 'mapCenterLon' },
    ],
  ],
  ['a box', [number('bbox', true)], [box]],
  ['a flat, a latest, and a latitude by itself', [text('flat'), number('latest'), number('lat')], []],
])('%s', (_name, fields, want) => expect(askedPlaces(fields)).toEqual(want))

test.each([
  ['a point', point, { lat: '51.5', lng: '-0.1' }, { lat: 51.5, lon: -0.1 }],
  ['half a point', point, { lat: '51.5', lng: '' }, undefined],
  ['words', point, { lat: 'north', lng: '1' }, undefined],
  ['the middle of a box', box, { bbox: '-0.2,51.4,0,51.6' }, { lat: 51.5, lon: -0.1 }],
])('%s', (_name, place, values, want) => expect(pointIn(place, values)).toEqual(want))

test('what is picked goes into the fields, and a box keeps its size', () => {
  const there = { lat: 52.123456, lon: 1.5 }
  expect(valuesAt(point, {}, there, 4)).toEqual({ lat: '52.1235', lng: '1.5' })
  expect(valuesAt(box, { bbox: '-0.2,51.4,0,51.6' }, there, 4)).toEqual({ bbox: '1.4,52.0235,1.6,52.2235' })
  expect(valuesAt(box, {}, there, 3)).toEqual({ bbox: '1.49,52.118,1.51,52.128' })
})

test('shapes are those that the form holds', () => {
  const values = { poly: '51.5,-0.1:51.5,0', q: 'POINT of view', bbox: '-0.2,51.4,0,51.6' }
  expect(askedShapes([text('poly'), text('q'), number('bbox', true)], values)).toHaveLength(2)
})
