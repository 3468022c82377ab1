import { expect, test } from 'vitest'
import { projectionOf } from './projection.ts'
import { around, centreOf, keeping, labelsIn, showing, startOf, wholeOf } from './view.ts'

const city = projectionOf([-0.5, 51.25, 0.3, 51.75])
const whole = wholeOf(city)
const middle = { lat: 51.5, lon: -0.1 }

test('what is shown has the shape of the map, however near', () => {
  for (const width of [1, 100, 1e9]) {
    const near = around([10, 20], width, city)
    expect(near.width / near.height).toBeCloseTo(city.width / city.height, 6)
    expect(centreOf(near)).toEqual([10, 20])
  }
})

test('all points are shown, and a city without lines begins where its names are', () => {
  const shown = showing([middle, { lat: 51.6, lon: 0.1 }], city)
  for (const point of [middle, { lat: 51.6, lon: 0.1 }]) {
    const [x, y] = city.toMap(point)
    expect(x > shown.x && x < shown.x + shown.width && y > shown.y && y < shown.y + shown.height).toBe(true)
  }
  expect(showing([], city)).toEqual(whole)
  const map = { box: [-0.5, 51.25, 0.3, 51.75], borders: '', attribution: [], names: [['Here', 51.5, -0.1]] } as const
  expect(startOf({ ...map, edge: 'M0 0z' }, city)).toEqual(whole)
  expect(startOf({ ...map, edge: '' }, city).width).toBeLessThan(100)
})

test('a spot inside moves nothing, and one at the edge comes into the middle', () => {
  expect(keeping(whole, [500, 400], city)).toBe(whole)
  expect(centreOf(keeping(whole, [999, 400], city))).toEqual([999, 400])
})

test('no name lies on another or over the edge, and the first ones win', () => {
  const names = [
    ['North', 51.6, -0.1],
    ['Nearly the same', 51.601, -0.1],
    ['South', 51.4, -0.1],
    ['Outside', 52.5, -0.1],
    ['Cut off', 51.5, -0.499],
  ] as const
  expect(labelsIn(names, whole, city).map(({ name }) => name)).toEqual(['North', 'South'])
})
