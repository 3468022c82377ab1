import type { MapPoint } from '../../../frame/map/projection.ts'

/** Lines of points; a polygon's rings end where they begin. */
export type Shape = readonly (readonly MapPoint[])[]

const pair = String.raw`(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)`
const pairsByColons = new RegExp(`^${pair}(?::${pair})+$`)
const wkt = /^\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*\(([-\d\s.,()]+)\)\s*$/i
/** Numbers with decimals alone: `[1,2]` may be anything. */
const lists = /^(?:\[-?\d{1,3}\.\d+, ?-?\d{1,3}\.\d+\]|\[(?:\[-?\d{1,3}\.\d+, ?-?\d{1,3}\.\d+\],? ?)+\])$/
/** More than this is no shape that anybody typed, and few that are answered. */
const charactersMax = 200_000

/** Whether a place on Earth can be meant. */
export const isPoint = ({ lat, lon }: MapPoint): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180

/**
 * A shape that is written as text: WKT (OGC 06-103r4 §7) or lists of numbers as GeoJSON has them, both with the longitude
 * first, or pairs between colons, as `51.51,-0.13:51.51,-0.12`, which have the latitude first. Undefined for any other text.
 */
export function shapeOf(text: string): Shape | undefined {
  if (text.length > charactersMax) return undefined
  const trimmed = text.trim()
  if (pairsByColons.test(trimmed)) {
    const points = trimmed.split(':').map((one) => pointOf(one.split(','), 'latitude first'))
    const [first] = points
    return first ? known([[...points, first]]) : undefined
  }
  if (lists.test(trimmed)) {
    const points = [...trimmed.matchAll(/\[([^[\]]+)\]/g)].map(([, one = '']) =>
      pointOf(one.split(','), 'longitude first'),
    )
    return known([points])
  }
  const [, inside] = wkt.exec(trimmed) ?? []
  if (inside === undefined) return undefined
  const lines = inside.split(/[()]+/).flatMap((ring) => {
    const points = ring
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => pointOf(one.split(/\s+/), 'longitude first'))
    return points.length === 0 ? [] : [points]
  })
  return known(lines)
}

/** The corners of west, south, east and north. */
export function boxShape(text: string): Shape | undefined {
  const sides = text.split(',').map((one) => Number(one.trim() === '' ? Number.NaN : one))
  const [west, south, east, north] = sides
  if (sides.length !== 4 || west === undefined || south === undefined || east === undefined || north === undefined)
    return undefined
  if (!(west < east && south < north)) return undefined
  const corner = (lat: number, lon: number): MapPoint => ({ lat, lon })
  return known([
    [corner(north, west), corner(north, east), corner(south, east), corner(south, west), corner(north, west)],
  ])
}

function pointOf([one = '', other = '']: readonly string[], order: 'latitude first' | 'longitude first'): MapPoint {
  const [lat, lon] = order === 'latitude first' ? [one, other] : [other, one]
  return { lat: Number.parseFloat(lat), lon: Number.parseFloat(lon) }
}

const known = (shape: Shape): Shape | undefined => (shape.length > 0 && shape.flat().every(isPoint) ? shape : undefined)
