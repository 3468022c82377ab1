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

/** Wholly inside: each corner is, and no corner of the other lies in it unless it is its own too. */
function isWithin(inner: Shape, outer: Shape): boolean {
  if ('point' in inner) return holds(outer, inner.point)
  if ('point' in outer) return false
  const isOnCorner = ([lon, lat]: readonly [number, number], outline: Outline): boolean =>
    outline.flat(2).some(([x, y]) => x === lon && y === lat)
  const areCornersIn = inner.outline
    .flat(2)
    .every(([lon, lat]) => isInside({ lat, lon }, outer.outline) || isOnCorner([lon, lat], outer.outline))
  return (
    areCornersIn &&
    !outer.outline
      .flat(2)
      .some(([lon, lat]) => isInside({ lat, lon }, inner.outline) && !isOnCorner([lon, lat], inner.outline))
  )
}

function holds(shape: Shape, { lat, lon }: Point): boolean {
  return 'point' in shape ? shape.point.lat === lat && shape.point.lon === lon : isInside({ lat, lon }, shape.outline)
}
