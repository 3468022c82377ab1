import { describe, expect, test } from 'vitest'
import { areaOf, type AreaMap } from './area-of.ts'
import { boxAround, boxOf } from './box.ts'
import { fromBritishGrid, toBritishGrid } from './british-grid.ts'
import { bearing, distance } from './distance.ts'
import { nearest } from './nearest.ts'
import type { Point } from './point.ts'
import { within, type Shape } from './within.ts'

const at = (lat: number, lon: number): Point => ({ lat, lon })
const [greenwich, paris, cardiff] = [at(51.4779, -0.0015), at(48.8584, 2.2945), at(51.4816, -3.1791)]

describe('how far and which way', () => {
  // Lengths of WGS84's ellipsoid (Vincenty), which a sphere meets to half a percent.
  test.each<[string, Point, Point, number]>([
    ['to where one is', greenwich, greenwich, 0],
    ['a degree of latitude at the equator', at(0, 0), at(1, 0), 110_574],
    ['a degree of longitude at the equator', at(0, 0), at(0, 1), 111_319],
    ['a degree of latitude at 51° north', at(51, 0), at(52, 0), 111_248],
    ['a degree of longitude at 51° north', at(51, 0), at(51, 1), 70_197],
    ['over the 180th meridian', at(0, 179.5), at(0, -179.5), 111_319],
    ['to the other side of the earth', at(0, 0), at(0, 180), 20_003_931],
  ])('%s', (_name, from, to, metres) => {
    expect(Math.abs(distance(from, to) - metres)).toBeLessThanOrEqual(metres * 0.006)
    expect(distance(to, from)).toBeCloseTo(distance(from, to), 6)
  })

  test.each<[string, Point, Point, number]>([
    ['north', at(51, 0), at(52, 0), 0],
    ['east', at(0, 0), at(0, 1), 90],
    ['south', at(52, 0), at(51, 0), 180],
    ['west', at(0, 1), at(0, 0), 270],
    ['nowhere', paris, paris, 0],
  ])('%s', (_name, from, to, degrees) => {
    expect(bearing(from, to)).toBeCloseTo(degrees, 6)
  })
})

describe('boxes', () => {
  test('the smallest around points, and none around none', () => {
    expect(boxOf([greenwich, paris, cardiff])).toEqual([-3.1791, 48.8584, 2.2945, 51.4816])
    expect(boxOf([])).toBeUndefined()
  })

  test('around a point its sides are as far as was said', () => {
    const [west, south, east, north] = boxAround(greenwich, 1_000)
    const { lat, lon } = greenwich
    for (const side of [at(lat, west), at(lat, east), at(south, lon), at(north, lon)])
      expect(distance(greenwich, side)).toBeCloseTo(1_000, 0)
  })
})

describe('what lies within', () => {
  const square = [at(0, 0), at(0, 10), at(10, 10), at(10, 0)]
  const horseshoe = [...square.slice(0, 3), at(10, 6), at(4, 6), at(4, 4), at(10, 4), at(10, 0)]
  test.each<[string, Point, Shape, boolean]>([
    ['a circle', at(51.4779, 0), { centre: greenwich, metres: 200 }, true],
    ['no circle', paris, { centre: greenwich, metres: 200_000 }, false],
    ['a box', at(5, 10), { box: [0, 0, 10, 10] }, true],
    ['no box', at(5, 10.1), { box: [0, 0, 10, 10] }, false],
    ['a polygon', at(5, 5), { polygon: square }, true],
    ['a polygon whose first corner comes again', at(5, 5), { polygon: [...square, at(0, 0)] }, true],
    ['no polygon', at(5, 11), { polygon: square }, false],
    ['the bay of a polygon', at(8, 5), { polygon: horseshoe }, false],
    ['the arm of a polygon', at(8, 2), { polygon: horseshoe }, true],
    ['a polygon without corners', at(0, 0), { polygon: [] }, false],
  ])('%s', (_name, point, shape, want) => {
    expect(within(point, shape)).toBe(want)
  })
})

test('the nearest comes first, what has no position does not come', () => {
  const things = [{ id: 'paris', point: paris }, { id: 'nowhere', point: null }, { id: 'cardiff', point: cardiff }, {}]
  const names = (options?: Parameters<typeof nearest>[2]) =>
    nearest(greenwich, things, options).map(({ thing }) => 'id' in thing && thing.id)
  expect(names()).toEqual(['cardiff', 'paris'])
  expect(names({ count: 1 })).toEqual(['cardiff'])
  expect(names({ metres: 100_000 })).toEqual([])
})

/** Points that Ordnance Survey gives with its exact transformation (OSTN15 test points), Scilly to Inverness. */
const surveyed: readonly (readonly [lat: number, lon: number, easting: number, northing: number])[] = [
  [49.9222639373, -6.29977752014, 91_492.146, 11_318.804],
  [49.9600613782, -5.20304609998, 170_370.718, 11_572.405],
  [50.4388582561, -4.10864563561, 250_359.811, 62_016.569],
  [50.57563665, -1.2978227724, 449_816.371, 75_335.861],
  [50.9312793791, -1.450514337, 438_710.92, 114_792.25],
  [51.4893656495, -0.1199255718, 530_624.974, 178_388.464],
  [57.4862500072, -4.21926398555, 267_056.768, 846_176.972],
]

describe('the British National Grid', () => {
  test.each(surveyed)('%f, %f is met to five metres, both ways', (lat, lon, easting, northing) => {
    const grid = toBritishGrid({ lat, lon })
    expect(Math.hypot(grid.easting - easting, grid.northing - northing)).toBeLessThan(5)
    expect(distance(fromBritishGrid({ easting, northing }), { lat, lon })).toBeLessThan(5)
  })

  test('there and back is where one was, to five centimetres', () => {
    for (const [lat, lon] of surveyed)
      expect(distance(fromBritishGrid(toBritishGrid({ lat, lon })), { lat, lon })).toBeLessThan(0.05)
  })
})

/** As the generator writes numbers. */
const encoded = (numbers: readonly number[]): string =>
  numbers
    .map((number) => {
      let [rest, text] = [number < 0 ? ~(number << 1) : number << 1, '']
      for (; rest >= 32; rest >>= 5) text += String.fromCharCode((32 | (rest & 31)) + 63)
      return text + String.fromCharCode(rest + 63)
    })
    .join('')

/** Two squares of ten steps beside each other; the west one has a hole. */
const squares: AreaMap<string> = {
  west: 0,
  south: 51,
  step: [0.001, 0.001],
  arcs: [
    encoded([10, 0, 0, 10]),
    encoded([10, 10, -10, 0, 0, -10, 10, 0]),
    encoded([10, 10, 10, 0, 0, -10, -10, 0]),
    encoded([4, 4, 0, 2, 2, 0, 0, -2, -2, 0]),
  ].join(' '),
  areas: 'W\tWest\t0,1;3\nE\tEast\t0,2',
}

describe('the area of a point', () => {
  test.each<[string, Point, string | undefined, number]>([
    ['in one', at(51.002, 0.002), 'W', 0],
    ['in the other', at(51.005, 0.015), 'E', 0],
    ['in the hole of one', at(51.005, 0.005), 'W', 70],
    ['beside one', at(51.005, -0.002), 'W', 140],
    ['beside the other', at(51.012, 0.015), 'E', 222],
    ['far from all', at(52, 1), undefined, 0],
  ])('%s', (_name, point, id, metres) => {
    const found = areaOf(squares, point)
    expect([found?.id, Math.round((found?.metres ?? 0) / 10)]).toEqual([id, Math.round(metres / 10)])
  })

  test('how far is too far can be said', () => {
    expect(areaOf(squares, at(51.005, -0.002), 100)).toBeUndefined()
  })

  test('ids are numbers where they are', () => {
    expect(areaOf({ ...squares, numeric: true, areas: '7\tWest\t0,1' }, at(51.002, 0.002))?.id).toBe(7)
  })
})
