import { degrees, radians, type Point } from './point.ts'

/** Mean radius of the earth (IUGG), metres. */
export const earthRadius = 6_371_008.8

/**
 * Metres between two points along the shortest way over a sphere (haversine). The earth is flatter than that: the figure
 * is off by half a percent at most, which over a kilometre is five metres.
 */
export function distance(from: Point, to: Point): number {
  const [south, north] = [radians(from.lat), radians(to.lat)]
  const half = (angle: number): number => Math.sin(angle / 2) ** 2
  const across = half(north - south) + Math.cos(south) * Math.cos(north) * half(radians(to.lon - from.lon))
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(across)))
}

/** Which way to set out from one point to another: degrees clockwise from north, 0 to 360. 0 where both are one. */
export function bearing(from: Point, to: Point): number {
  const [south, north] = [radians(from.lat), radians(to.lat)]
  const turn = radians(to.lon - from.lon)
  const east = Math.sin(turn) * Math.cos(north)
  const ahead = Math.cos(south) * Math.sin(north) - Math.sin(south) * Math.cos(north) * Math.cos(turn)
  return (degrees(Math.atan2(east, ahead)) + 360) % 360
}
