import { doMeet, isInside, type Outline, type Point } from '@openlondon/sandbox/view'
import type { Shape } from './well-known-text.ts'

/** How an entity's shape, or its point, stands to a shape that was asked for. */
type Relation = (entity: Shape, asked: Shape) => boolean

const relations: Readonly<Record<string, Relation>> = {
  within: (entity, asked) => isWithin(entity, asked),
  coveredby: (entity, asked) => isWithin(entity, asked),
  contains: (entity, asked) => isWithin(asked, entity),
  covers: (entity, asked) => isWithin(asked, entity),
  intersects: (entity, asked) => isMeeting(entity, asked),
  disjoint: (entity, asked) => !isMeeting(entity, asked),
  equals: (entity, asked) => isWithin(entity, asked) && isWithin(asked, entity),
  overlaps: (entity, asked) =>
    isMeeting(entity, asked) &&
    'outline' in entity &&
    'outline' in asked &&
    !isWithin(entity, asked) &&
    !isWithin(asked, entity),
  // Two areas never cross, and what only touches is not drawn in this city.
  crosses: () => false,
  touches: () => false,
}

export function isRelated(entity: Shape, relation: string, asked: Shape): boolean {
  return relations[relation]?.(entity, asked) ?? false
}

function isMeeting(one: Shape, other: Shape): boolean {
  if ('point' in one) return holds(other, one.point)
  if ('point' in other) return holds(one, other.point)
  return doMeet(one.outline, other.outline)
}

/** Wholly inside, the border counted in: each corner is, and no corner of the other lies in it. */
function isWithin(inner: Shape, outer: Shape): boolean {
  if ('point' in inner) return holds(outer, inner.point)
  if ('point' in outer) return false
  const cornersOf = (outline: Outline): readonly Corner[] => outline.flat(2)
  return (
    cornersOf(inner.outline).every((corner) => isAt(corner, outer.outline) || isOnBorder(corner, outer.outline)) &&
    !cornersOf(outer.outline).some((corner) => isAt(corner, inner.outline) && !isOnBorder(corner, inner.outline))
  )
}

type Corner = readonly [lon: number, lat: number]

/** Degrees: a metre or two, by which neighbours' borders differ. */
const borderDegrees = 2e-5

function isAt([lon, lat]: Corner, outline: Outline): boolean {
  return isInside({ lat, lon }, outline)
}

function isOnBorder(corner: Corner, outline: Outline): boolean {
  return outline.flat().some((ring) => {
    let before = ring.at(-1) ?? corner
    return ring.some((next) => {
      const isNear = degreesToEdge(corner, before, next) < borderDegrees
      before = next
      return isNear
    })
  })
}

function degreesToEdge([lon, lat]: Corner, from: Corner, to: Corner): number {
  const [east, north] = [to[0] - from[0], to[1] - from[1]]
  const length = east * east + north * north
  const along = length === 0 ? 0 : ((lon - from[0]) * east + (lat - from[1]) * north) / length
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(lon - from[0] - share * east, lat - from[1] - share * north)
}

function holds(shape: Shape, { lat, lon }: Point): boolean {
  return 'point' in shape ? shape.point.lat === lat && shape.point.lon === lon : isInside({ lat, lon }, shape.outline)
}
