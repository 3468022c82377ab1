import { listOf } from '../../grammar/record.ts'
import type { Part } from '../effective/effective-schema.ts'
import { asSchema } from '../effective/read-effective.ts'
import { onlyTypes, typedAxes } from './found.ts'
import { inside, tell, type Comparer, type Spot, type Whole } from './spot.ts'

const placesOf = ({ facets }: Part): readonly unknown[] => listOf(facets.get('prefixItems')?.value)

/** Whether nothing may follow the places that a list describes. */
export function hasNoRest(part: Part): boolean {
  const most = part.facets.get('maxItems')?.value
  return placesOf(part).length > 0 && typeof most === 'number' && most <= placesOf(part).length
}

/** A list of places; the same places in another order is one cause. */
export function compareTuple(comparer: Comparer, old: Part, now: Part, spot: Spot, whole: Whole): void {
  const [before, after] = [placesOf(old), placesOf(now)]
  if (isReordered(comparer, before, after)) {
    tell(
      spot,
      'tuple-order-changed',
      'the places of the list stand in another order now than before.',
      typedAxes(spot.direction, 'other'),
      { ...whole, hints: [] },
    )
    return
  }
  for (const [index, one] of before.slice(0, after.length).entries())
    compareAt(comparer, one, after[index], index, spot)
  if (before.length !== after.length) compareLength(comparer, old, now, spot, whole)
}

/** A place that one side describes was, or will be, what follows on the other: of one schema, of any, or of none. */
function compareLength(comparer: Comparer, old: Part, now: Part, spot: Spot, whole: Whole): void {
  const [before, after] = [placesOf(old), placesOf(now)]
  const isLonger = after.length > before.length
  const shorter = isLonger ? old : now
  // How many may come is a limit of its own.
  if (hasNoRest(shorter)) return
  const rest = shorter.facets.get('items')?.value
  const more = (isLonger ? after : before).slice(placesOf(shorter).length)
  const { isWrittenAlike } = comparer.names
  const isSpeltOut =
    rest !== undefined && more.every((one) => (isLonger ? isWrittenAlike(rest, one) : isWrittenAlike(one, rest)))
  if (rest === undefined || isSpeltOut)
    tell(
      spot,
      'tuple-length-changed',
      `describes ${after.length} places of the list now, before ${before.length}.`,
      isSpeltOut ? onlyTypes('major') : typedAxes(spot.direction, isLonger ? 'narrower' : 'wider'),
      { ...whole, hints: [] },
    )
  else
    for (const [index, one] of more.entries()) {
      const position = placesOf(shorter).length + index
      compareAt(comparer, isLonger ? rest : one, isLonger ? one : rest, position, spot)
    }
}

const compareAt = (comparer: Comparer, one: unknown, other: unknown, index: number, spot: Spot): void =>
  comparer.at(asSchema(one), asSchema(other), inside(spot, `[${index}]`, 'prefixItems', String(index)))

/** Whether the same places are described, each of them once, and one at least stands elsewhere. */
function isReordered({ names }: Comparer, before: readonly unknown[], after: readonly unknown[]): boolean {
  if (before.length !== after.length) return false
  if (before.every((one, index) => names.isWrittenAlike(one, after[index]))) return false
  const left = [...after]
  return before.every((one) => {
    const place = left.findIndex((other) => names.isWrittenAlike(one, other))
    if (place >= 0) left.splice(place, 1)
    return place >= 0
  })
}
