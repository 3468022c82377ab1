import { earthRadius } from './distance.ts'
import { degrees, radians, type Box, type Point } from './point.ts'

/** The smallest box that holds all points; undefined for none. */
export function boxOf(points: readonly Point[]): Box | undefined {
  if (points.length === 0) return undefined
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { lat, lon } of points) {
    box[0] = Math.min(box[0], lon)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lon)
    box[3] = Math.max(box[3], lat)
  }
  return box
}

/** The box whose sides are so many metres away from a point; its corners are further. */
export function boxAround({ lat, lon }: Point, metres: number): Box {
  const high = degrees(metres / earthRadius)
  const wide = high / Math.cos(radians(lat))
  return [lon - wide, lat - high, lon + wide, lat + high]
}
