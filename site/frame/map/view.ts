import type { DrawnMap, MapName } from './drawn-map.ts'
import { boxAroundPoints, type MapPoint, type Projection } from './projection.ts'

/** The part of a map that is shown, in its units; always of the map's own shape. */
export type Shown = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The narrowest that is drawn: of a city of 60 km some 300 m. */
const widthMin = 5
/** The widest: what a whole country's answer may want. */
const widthMax = 60_000

export const wholeOf = ({ width, height }: Projection): Shown => ({ x: 0, y: 0, width, height })

/** So wide, with a spot in its middle. */
export function around([x, y]: readonly [number, number], width: number, projection: Projection): Shown {
  const wide = Math.min(widthMax, Math.max(widthMin, width))
  const height = (wide * projection.height) / projection.width
  return { x: x - wide / 2, y: y - height / 2, width: wide, height }
}

/** All points, with room; the whole map where there are none. */
export function showing(points: readonly MapPoint[], projection: Projection): Shown {
  const box = boxAroundPoints(points)
  if (!box) return wholeOf(projection)
  const [west, south, east, north] = box
  const [left, bottom] = projection.toMap({ lat: south, lon: west })
  const [right, top] = projection.toMap({ lat: north, lon: east })
  const width = Math.max(right - left, ((bottom - top) * projection.width) / projection.height)
  return around([(left + right) / 2, (top + bottom) / 2], width, projection)
}

/** Where a map begins: a city of lines whole, another where its names are. */
export const startOf = ({ edge, names }: DrawnMap, projection: Projection, more: readonly MapPoint[] = []): Shown =>
  edge === '' ? showing([...names.map(([, lat, lon]) => ({ lat, lon })), ...more], projection) : wholeOf(projection)

/** Nearer or farther, about a spot. */
export const zoomed = (shown: Shown, factor: number, spot: readonly [number, number], projection: Projection): Shown =>
  around(spot, shown.width / factor, projection)

export const centreOf = ({ x, y, width, height }: Shown): readonly [number, number] => [x + width / 2, y + height / 2]

/** The same part, moved only where a spot would lie outside of it or at its very edge. */
export function keeping(shown: Shown, [x, y]: readonly [number, number], projection: Projection): Shown {
  const [fromStart, fromTop] = [(x - shown.x) / shown.width, (y - shown.y) / shown.height]
  const isIn = (share: number): boolean => share > edgeShare && share < 1 - edgeShare
  return isIn(fromStart) && isIn(fromTop) ? shown : around([x, y], shown.width, projection)
}

const edgeShare = 0.06

export type Label = { readonly name: string; readonly spot: readonly [number, number] }

/** Characters across a map, and lines from top to bottom, about: a name takes so much of what is shown. */
const [charactersWide, linesHigh] = [76, 26]
const labelsMax = 18

/** Those names that can be read at once, the first ones first; a name never lies on another. */
export function labelsIn(names: readonly MapName[], shown: Shown, projection: Projection): readonly Label[] {
  const placed: (Label & { readonly half: number })[] = []
  const height = shown.height / linesHigh
  for (const [name, lat, lon] of names) {
    if (placed.length >= labelsMax) break
    const spot = projection.toMap({ lat, lon })
    const half = ((name.length / charactersWide) * shown.width) / 2
    const isInside =
      spot[0] - half > shown.x &&
      spot[0] + half < shown.x + shown.width &&
      spot[1] - height > shown.y &&
      spot[1] + height < shown.y + shown.height
    const isFree = placed.every(
      (other) => Math.abs(other.spot[0] - spot[0]) > other.half + half || Math.abs(other.spot[1] - spot[1]) > height,
    )
    if (isInside && isFree) placed.push({ name, spot, half })
  }
  return placed.map(({ name, spot }) => ({ name, spot }))
}
