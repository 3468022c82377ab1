import { degrees, radians, type Point } from './point.ts'

/** A place on the British National Grid (EPSG:27700): metres east and north of a point south-west of Scilly. */
export type GridPoint = { readonly easting: number; readonly northing: number }

type Ellipsoid = { readonly a: number; readonly b: number }
type Vector = readonly [number, number, number]

// Constants of "A guide to coordinate systems in Great Britain" (Ordnance Survey, 2020), annexes A and B and section 6.6.
const airy: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 }
const wgs84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314245 }
const scale = 0.9996012717
const origin = { lat: radians(49), lon: radians(-2), easting: 400_000, northing: -100_000 }
const shift: Vector = [-446.448, 125.157, -542.06]
const turn: Vector = [-0.1502, -0.247, -0.8421].map((seconds) => radians(seconds / 3_600)) as unknown as Vector // three stay three
const stretch = 20.4894e-6

/**
 * Where a point lies on the British National Grid. The shift between the two is one for all of Britain (Helmert's, seven
 * parameters), which is true to about five metres; Ordnance Survey's own, OSTN15, is a file of megabytes. On the Channel
 * Islands and in Ireland other grids hold.
 */
export function toBritishGrid(point: Point): GridPoint {
  const { lat, lon } = toAngles(helmert(toVector(radians(point.lat), radians(point.lon), wgs84), 1), airy)
  const { nu, rho, eta2 } = curvature(lat)
  const [sin, cos, tan2] = [Math.sin(lat), Math.cos(lat), Math.tan(lat) ** 2]
  const p = lon - origin.lon
  const northing =
    meridian(lat) +
    origin.northing +
    (nu / 2) * sin * cos * p ** 2 +
    (nu / 24) * sin * cos ** 3 * (5 - tan2 + 9 * eta2) * p ** 4 +
    (nu / 720) * sin * cos ** 5 * (61 - 58 * tan2 + tan2 ** 2) * p ** 6
  const easting =
    origin.easting +
    nu * cos * p +
    (nu / 6) * cos ** 3 * (nu / rho - tan2) * p ** 3 +
    (nu / 120) * cos ** 5 * (5 - 18 * tan2 + tan2 ** 2 + 14 * eta2 - 58 * tan2 * eta2) * p ** 5
  return { easting, northing }
}

/** The point of a place on the British National Grid, true to about five metres, as the way back is. */
export function fromBritishGrid({ easting, northing }: GridPoint): Point {
  let lat = origin.lat
  for (let missing = Infinity, steps = 0; Math.abs(missing) > 1e-5 && steps < 20; steps += 1) {
    missing = northing - origin.northing - meridian(lat)
    lat += missing / (airy.a * scale)
  }
  const { nu, rho, eta2 } = curvature(lat)
  const [tan, sec] = [Math.tan(lat), 1 / Math.cos(lat)]
  const t2 = tan ** 2
  const e = easting - origin.easting
  const north =
    lat -
    (tan / (2 * rho * nu)) * e ** 2 +
    (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) * e ** 4 -
    (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t2 ** 2) * e ** 6
  const east =
    origin.lon +
    (sec / nu) * e -
    (sec / (6 * nu ** 3)) * (nu / rho + 2 * t2) * e ** 3 +
    (sec / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t2 ** 2) * e ** 5 -
    (sec / (5_040 * nu ** 7)) * (61 + 662 * t2 + 1_320 * t2 ** 2 + 720 * t2 ** 3) * e ** 7
  const { lat: height, lon } = toAngles(helmert(toVector(north, east, airy), -1), wgs84)
  return { lat: degrees(height), lon: degrees(lon) }
}

const squash = ({ a, b }: Ellipsoid): number => 1 - b ** 2 / a ** 2

function curvature(lat: number): { readonly nu: number; readonly rho: number; readonly eta2: number } {
  const e2 = squash(airy)
  const rest = 1 - e2 * Math.sin(lat) ** 2
  const nu = (airy.a * scale) / Math.sqrt(rest)
  const rho = (airy.a * scale * (1 - e2)) / rest ** 1.5
  return { nu, rho, eta2: nu / rho - 1 }
}

/** Length of the meridian from the grid's origin, metres on the grid. */
function meridian(lat: number): number {
  const n = (airy.a - airy.b) / (airy.a + airy.b)
  const [less, more] = [lat - origin.lat, lat + origin.lat]
  const wave = (times: number): number => Math.sin(times * less) * Math.cos(times * more)
  return (
    airy.b *
    scale *
    ((1 + n + 1.25 * (n ** 2 + n ** 3)) * less -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * wave(1) +
      1.875 * (n ** 2 + n ** 3) * wave(2) -
      (35 / 24) * n ** 3 * wave(3))
  )
}

function toVector(lat: number, lon: number, ellipsoid: Ellipsoid): Vector {
  const e2 = squash(ellipsoid)
  const nu = ellipsoid.a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2)
  return [nu * Math.cos(lat) * Math.cos(lon), nu * Math.cos(lat) * Math.sin(lon), (1 - e2) * nu * Math.sin(lat)]
}

/** From WGS84 to the grid's own datum, or with `-1` the way back. */
function helmert([x, y, z]: Vector, way: 1 | -1): Vector {
  const s = 1 + way * stretch
  const [tx, ty, tz] = shift
  const [rx, ry, rz] = turn
  return [
    way * tx + s * x - way * rz * y + way * ry * z,
    way * ty + way * rz * x + s * y - way * rx * z,
    way * tz - way * ry * x + way * rx * y + s * z,
  ]
}

function toAngles([x, y, z]: Vector, ellipsoid: Ellipsoid): Point {
  const e2 = squash(ellipsoid)
  const p = Math.hypot(x, y)
  let lat = Math.atan2(z, p * (1 - e2))
  for (let step = 0; step < 5; step += 1) {
    const nu = ellipsoid.a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2)
    lat = Math.atan2(z + e2 * nu * Math.sin(lat), p)
  }
  return { lat, lon: Math.atan2(y, x) }
}
