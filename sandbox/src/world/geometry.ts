import type { Box, Outline, Point } from './thing.ts'

/** Mean radius of the earth in metres (IUGG). */
const earthMetres = 6_371_008.8

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Metres between two points along the great circle (haversine): within 0.5 % of the ellipsoid's. */
export function metresBetween(one: Point, other: Point): number {
  const height = Math.sin(radians(other.lat - one.lat) / 2) ** 2
  const width = Math.sin(radians(other.lon - one.lon) / 2) ** 2
  const share = height + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * width
  return 2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(share)))
}

/** The point so many metres away, at a bearing in degrees from north. */
export function pointAt(from: Point, metres: number, bearing: number): Point {
  const lat = from.lat + ((metres * Math.cos(radians(bearing))) / earthMetres) * (180 / Math.PI)
  const east = (metres * Math.sin(radians(bearing))) / (earthMetres * Math.cos(radians(from.lat)))
  return { lat: roundDegrees(lat), lon: roundDegrees(from.lon + (east * 180) / Math.PI) }
}

/** Degrees from north, 0 up to 360, in which the other point lies. */
export function bearingBetween(from: Point, to: Point): number {
  const east = radians(to.lon - from.lon) * Math.cos(radians((from.lat + to.lat) / 2))
  const degrees = (Math.atan2(east, radians(to.lat - from.lat)) * 180) / Math.PI
  return (degrees + 360) % 360
}

/** To a metre or so: more digits than anybody measured read as a promise. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}

/** The smallest box around an outline. */
export function boxOf(outline: Outline): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const polygon of outline) {
    for (const ring of polygon) {
      for (const [lon, lat] of ring) {
        if (lon < west) west = lon
        if (lon > east) east = lon
        if (lat < south) south = lat
        if (lat > north) north = lat
      }
    }
  }
  return [west, south, east, north]
}

/** The box that holds a circle. */
export function boxAround({ lat, lon }: Point, metres: number): Box {
  const high = (metres / earthMetres) * (180 / Math.PI) * 1.001
  const wide = high / Math.max(0.01, Math.cos(radians(lat)))
  return [lon - wide, lat - high, lon + wide, lat + high]
}

export function isInBox({ lat, lon }: Point, [west, south, east, north]: Box): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** Whether a point lies inside: even-odd over all rings, so that holes are outside. */
export function isInside({ lat, lon }: Point, outline: Outline): boolean {
  let inside = false
  for (const polygon of outline) {
    for (const ring of polygon) if (isWithin(ring, lat, lon)) inside = !inside
  }
  return inside
}

function isWithin(ring: readonly Corner[], lat: number, lon: number): boolean {
  let inside = false
  let before = ring.at(-1)
  for (const corner of ring) {
    if (before && corner[1] > lat !== before[1] > lat) {
      const crossing = corner[0] + ((lat - corner[1]) / (before[1] - corner[1])) * (before[0] - corner[0])
      if (lon < crossing) inside = !inside
    }
    before = corner
  }
  return inside
}

/** Whether two outlines have a point in common, told by their corners and edges. */
export function doMeet(one: Outline, other: Outline): boolean {
  const hasCornerIn = (from: Outline, to: Outline): boolean =>
    from.flat(2).some(([lon, lat]) => isInside({ lat, lon }, to))
  return hasCornerIn(one, other) || hasCornerIn(other, one) || doEdgesCross(one, other)
}

type Corner = readonly [number, number]

function doEdgesCross(one: Outline, other: Outline): boolean {
  const edges = edgesOf(other)
  return edgesOf(one).some(([a, b]) => edges.some(([c, d]) => doCross(a, b, c, d)))
}

function edgesOf(outline: Outline): readonly (readonly [Corner, Corner])[] {
  return outline.flat().flatMap((ring) =>
    ring.flatMap((corner, index) => {
      const next = ring[(index + 1) % ring.length]
      return next ? [[corner, next] as const] : []
    }),
  )
}

function doCross(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)
}

function turn(a: Corner, b: Corner, c: Corner): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0])
}

/** The middle of a box that holds an outline, moved to a corner's neighbourhood where it lies outside. */
export function middleOf(outline: Outline): Point {
  const [west, south, east, north] = boxOf(outline)
  const middle = { lat: roundDegrees((south + north) / 2), lon: roundDegrees((west + east) / 2) }
  if (isInside(middle, outline)) return middle
  // Along the middle latitude, the widest stretch that is inside.
  const crossings = edgesOf(outline)
    .flatMap(([a, b]) =>
      a[1] > middle.lat === b[1] > middle.lat ? [] : [a[0] + ((middle.lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0])],
    )
    .toSorted((one, other) => one - other)
  let widest: readonly [number, number] = [west, west]
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = west, to = west] = crossings.slice(index, index + 2)
    if (to - from > widest[1] - widest[0]) widest = [from, to]
  }
  return { lat: middle.lat, lon: roundDegrees((widest[0] + widest[1]) / 2) }
}

/** What of an outline lies in a box: each ring cut along the four sides in turn (Sutherland and Hodgman). */
export function clipToBox(outline: Outline, [west, south, east, north]: Box): Outline {
  const sides: readonly [isIn: (corner: Corner) => boolean, cut: (from: Corner, to: Corner) => Corner][] = [
    [([lon]) => lon >= west, (from, to) => atLon(from, to, west)],
    [([lon]) => lon <= east, (from, to) => atLon(from, to, east)],
    [([, lat]) => lat >= south, (from, to) => atLat(from, to, south)],
    [([, lat]) => lat <= north, (from, to) => atLat(from, to, north)],
  ]
  const clip = (ring: readonly Corner[]): readonly Corner[] =>
    sides.reduce<readonly Corner[]>((left, [isIn, cut]) => clipRing(left, isIn, cut), ring)
  return outline
    .map((polygon) => polygon.map(clip).filter((ring) => ring.length > 2))
    .filter((polygon) => polygon.length > 0)
}

function clipRing(
  ring: readonly Corner[],
  isIn: (corner: Corner) => boolean,
  cut: (from: Corner, to: Corner) => Corner,
): readonly Corner[] {
  return ring.flatMap((corner, index) => {
    const before = ring.at(index - 1) ?? corner
    const crossing = isIn(before) === isIn(corner) ? [] : [cut(before, corner)]
    return isIn(corner) ? [...crossing, corner] : crossing
  })
}

function atLon(from: Corner, to: Corner, lon: number): Corner {
  return [lon, from[1] + ((lon - from[0]) / (to[0] - from[0])) * (to[1] - from[1])]
}

function atLat(from: Corner, to: Corner, lat: number): Corner {
  return [from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0]), lat]
}

/** Square degrees inside an outline: enough to compare what lies side by side. */
export function outlineSize(outline: Outline): number {
  const ringSize = (ring: readonly Corner[]): number =>
    Math.abs(
      ring.reduce((sum, [lon, lat], index) => {
        const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat]
        return sum + lon * nextLat - nextLon * lat
      }, 0),
    ) / 2
  return outline.reduce(
    (sum, [outer = [], ...holes]) => sum + ringSize(outer) - holes.reduce((all, hole) => all + ringSize(hole), 0),
    0,
  )
}
