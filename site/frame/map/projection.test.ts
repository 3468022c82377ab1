import { expect, test } from 'vitest'
import { boxAroundPoints, landscape, projectionOf } from './projection.ts'

const city = projectionOf([-0.5, 51.25, 0.3, 51.75])

test.each([
  ['the north-western corner', { lat: 51.75, lon: -0.5 }, [0, 0]],
  ['the south-eastern corner', { lat: 51.25, lon: 0.3 }, [1_000, city.height]],
  ['the middle', { lat: 51.5, lon: -0.1 }, [500, city.height / 2]],
])('%s lies where it belongs, and leads back', (_name, place, want) => {
  const [x, y] = city.toMap(place)
  expect([x, y].map(Math.round)).toEqual(want.map(Math.round))
  const back = city.toPlace(x, y)
  expect(back.lat).toBeCloseTo(place.lat, 9)
  expect(back.lon).toBeCloseTo(place.lon, 9)
})

test('a kilometre is as long northwards as eastwards', () => {
  const [x, y] = city.toMap({ lat: 51.5, lon: -0.1 })
  const [, north] = city.toMap({ lat: 51.509, lon: -0.1 })
  const [east] = city.toMap({ lat: 51.5, lon: -0.1 + 0.009 / Math.cos((51.5 * Math.PI) / 180) })
  expect(east - x).toBeCloseTo(y - north, 5)
})

test('points have room around them, and no points have no box', () => {
  expect(boxAroundPoints([])).toBeUndefined()
  expect(boxAroundPoints([{ lat: 51, lon: 0 }])).toEqual([-0.004, 50.996, 0.004, 51.004])
})

test('outlines of any length have a box', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => ({ lat: 51 + (index % 2), lon: 0 }))
  expect(boxAroundPoints(many)?.[1]).toBeCloseTo(50.85, 9)
})

test('a tall box is made wide, and a wide one is left', () => {
  const { width, height } = projectionOf(landscape([18, 59, 18.1, 60]))
  expect(width / height).toBeCloseTo(1.3, 2)
  expect(landscape([-0.5, 51.25, 0.5, 51.5])).toEqual([-0.5, 51.25, 0.5, 51.5])
})
