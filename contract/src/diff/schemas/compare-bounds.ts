import type { Part } from '../effective/effective-schema.ts'
import { wireAxes } from './found.ts'
import { limitText } from './limit-text.ts'
import { tell, type Spot, type Whole } from './spot.ts'
import { telling } from './telling-values.ts'

const twins: Readonly<Record<string, string>> = {
  minimum: 'exclusiveMinimum',
  exclusiveMinimum: 'minimum',
  maximum: 'exclusiveMaximum',
  exclusiveMaximum: 'maximum',
}

/** Whether a bound that counts itself came for one that does not, or the other way round: one limit under two keywords. */
export function isOtherBound(key: string, old: Part, now: Part): boolean {
  const twin = twins[key]
  return (
    twin !== undefined &&
    boundOf(key, twin, old) !== undefined &&
    boundOf(key, twin, now) !== undefined &&
    old.facets.has(key) !== now.facets.has(key)
  )
}

/** Tell of it once, from the side of the keyword that went. */
export function compareOtherBound(key: string, old: Part, now: Part, spot: Spot, whole: Whole): void {
  const twin = twins[key] ?? key
  if (!old.facets.has(key)) return
  const [first, second] = [Number(old.facets.get(key)?.value), Number(now.facets.get(twin)?.value)]
  const isLeast = key.toLowerCase().endsWith('minimum')
  const isTighter = first === second ? twin.startsWith('exclusive') : second > first === isLeast
  const said = `now: ${limitText(twin, second)}; before: ${limitText(key, first)}.`
  tell(spot, 'limit-changed', said, wireAxes(spot.direction, isTighter ? 'narrower' : 'wider'), {
    ...whole,
    hints: [first, second, ...telling('number', key, first, undefined)],
  })
}

const boundOf = (key: string, twin: string, { facets }: Part): unknown =>
  facets.get(key)?.value ?? facets.get(twin)?.value
