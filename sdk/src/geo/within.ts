import { distance } from './distance.ts'
import type { Box, Point } from './point.ts'

/** A circle of so many metres, a box, or a polygon: one ring of corners, closed by itself. */
export type Shape =
  | { readonly centre: Point; readonly metres: number }
  | { readonly box: Box }
  | { readonly polygon: readonly Point[] }

/** Whether a point lies in a shape. The edge of a circle and of a box belong to it; of a polygon either may hold. */
export function within(point: Point, shape: Shape): boolean {
  if ('centre' in shape) return distance(point, shape.centre) <= shape.metres
  if ('polygon' in shape) return inPolygon(point, shape.polygon)
  const [west, south, east, north] = shape.box
  return point.lon >= west && point.lon <= east && point.lat >= south && point.lat <= north
}

/** A ray to the east meets the ring an odd number of times from inside it. */
function inPolygon({ lat, lon }: Point, corners: readonly Point[]): boolean {
  let isInside = false
  let before = corners.at(-1)
  for (const corner of corners) {
    if (before && corner.lat > lat !== before.lat > lat) {
      const meets = before.lon + ((lat - before.lat) / (corner.lat - before.lat)) * (corner.lon - before.lon)
      if (lon < meets) isInside = !isInside
    }
    before = corner
  }
  return isInside
}
