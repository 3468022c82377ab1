import { distance } from './distance.ts'
import type { Point } from './point.ts'

/** Something that may have a position, as answers have it: a `point`, or null. */
export type Placed = { readonly point?: Point | null }

export type Near<Thing> = { readonly thing: Thing; readonly metres: number }

/**
 * Things by how far they are from a point, the nearest first; those without a position are left out. `metres` bounds how
 * far, `count` how many.
 */
export function nearest<Thing extends Placed>(
  from: Point,
  things: readonly Thing[],
  { metres: farthest = Infinity, count = Infinity }: { readonly metres?: number; readonly count?: number } = {},
): readonly Near<Thing>[] {
  return things
    .flatMap((thing): readonly Near<Thing>[] => (thing.point ? [{ thing, metres: distance(from, thing.point) }] : []))
    .filter(({ metres }) => metres <= farthest)
    .sort((left, right) => left.metres - right.metres)
    .slice(0, count)
}
