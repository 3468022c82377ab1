import type { Point } from '@openlondon/sandbox/view'

/** Metres east and north on the National Grid (EPSG:27700). */
export type GridPoint = { readonly eastings: number; readonly northings: number }

type Ellipsoid = { readonly a: number; readonly b: number }
type Corner = { readonly x: number; readonly y: number; readonly z: number }

const wgs84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314_245 }
const airy1830: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 }

/** From WGS84 to OSGB36, Ordnance Survey's seven parameters: metres, parts per million, seconds of arc. */
const helmert = { tx: -446.448, ty: 125.157, tz: -542.06, ppm: 20.4894, rx: -0.1502, ry: -0.247, rz: -0.8421 }

/** The grid's transverse Mercator projection: true origin 49° north, 2° west. */
const scale = 0.999_601_271_7
const origin = { lat: radians(49), lon: radians(-2), eastings: 400_000, northings: -100_000 }

/** Where a point lies on the National Grid, by the Helmert transformation: within 5 m. */
export function nationalGrid({ lat, lon }: Point): GridPoint {
  const moved = shifted(cornerOf(radians(lat), radians(lon), wgs84))
  return projected(...anglesOf(moved, airy1830))
}

/** Seen from the middle of the earth, at height nought. */
function cornerOf(lat: number, lon: number, { a, b }: Ellipsoid): Corner {
  const e2 = 1 - (b * b) / (a * a)
  const normal = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2)
  return {
    x: normal * Math.cos(lat) * Math.cos(lon),
    y: normal * Math.cos(lat) * Math.sin(lon),
    z: (1 - e2) * normal * Math.sin(lat),
  }
}

function shifted({ x, y, z }: Corner): Corner {
  const size = 1 + helmert.ppm / 1e6
  const [rx, ry, rz] = [seconds(helmert.rx), seconds(helmert.ry), seconds(helmert.rz)]
  return {
    x: helmert.tx + size * x - rz * y + ry * z,
    y: helmert.ty + rz * x + size * y - rx * z,
    z: helmert.tz - ry * x + rx * y + size * z,
  }
}

/** Latitude and longitude in radians; five rounds come closer than a millimetre. */
function anglesOf({ x, y, z }: Corner, { a, b }: Ellipsoid): readonly [lat: number, lon: number] {
  const e2 = 1 - (b * b) / (a * a)
  const reach = Math.hypot(x, y)
  let lat = Math.atan2(z, reach * (1 - e2))
  for (let round = 0; round < 5; round += 1) {
    const normal = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2)
    lat = Math.atan2(z + e2 * normal * Math.sin(lat), reach)
  }
  return [lat, Math.atan2(y, x)]
}

/** Ordnance Survey, A guide to coordinate systems in Great Britain, annexe C; the numerals are its own. */
function projected(lat: number, lon: number): GridPoint {
  const { a, b } = airy1830
  const e2 = 1 - (b * b) / (a * a)
  const [sin, cos, tan] = [Math.sin(lat), Math.cos(lat), Math.tan(lat)]
  const nu = (a * scale) / Math.sqrt(1 - e2 * sin * sin)
  const rho = (a * scale * (1 - e2)) / (1 - e2 * sin * sin) ** 1.5
  const eta2 = nu / rho - 1
  const i = meridian(lat) + origin.northings
  const ii = (nu / 2) * sin * cos
  const iii = (nu / 24) * sin * cos ** 3 * (5 - tan ** 2 + 9 * eta2)
  const iiia = (nu / 720) * sin * cos ** 5 * (61 - 58 * tan ** 2 + tan ** 4)
  const iv = nu * cos
  const v = (nu / 6) * cos ** 3 * (nu / rho - tan ** 2)
  const vi = (nu / 120) * cos ** 5 * (5 - 18 * tan ** 2 + tan ** 4 + 14 * eta2 - 58 * tan ** 2 * eta2)
  const east = lon - origin.lon
  return {
    eastings: Math.round(origin.eastings + iv * east + v * east ** 3 + vi * east ** 5),
    northings: Math.round(i + ii * east ** 2 + iii * east ** 4 + iiia * east ** 6),
  }
}

/** Metres along the meridian from the true origin. */
function meridian(lat: number): number {
  const { a, b } = airy1830
  const n = (a - b) / (a + b)
  const [minus, plus] = [lat - origin.lat, lat + origin.lat]
  return (
    b *
    scale *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * minus -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(minus) * Math.cos(plus) +
      (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * minus) * Math.cos(2 * plus) -
      (35 / 24) * n ** 3 * Math.sin(3 * minus) * Math.cos(3 * plus))
  )
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

function seconds(ofArc: number): number {
  return radians(ofArc / 3600)
}
