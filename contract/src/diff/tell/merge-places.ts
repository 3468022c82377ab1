import { worseAxes } from '../bump.ts'
import type { Reached } from './reached.ts'

/** One cause, and every place that shows it. */
export type Cause = { readonly first: Reached; readonly places: readonly Reached[] }

/**
 * One cause for what is said of one place, in both directions of travel; and for what is said alike of the same part of
 * several operations, which share a parameter, an answer or a server.
 */
export function mergePlaces(findings: readonly Reached[]): readonly Cause[] {
  const places = [...Map.groupBy(findings, placeKey).values()].flatMap(mergeDirections)
  return [...Map.groupBy(places, causeKey).values()].flatMap(([first, ...more]) =>
    first ? [{ first, places: [first, ...more] }] : [],
  )
}

const placeKey = ({ rule, place }: Reached): string => JSON.stringify([rule, place])

/**
 * The worse of two directions tells it. Two things said of one place under one rule and in one direction are two causes,
 * unless they are said alike, as of two media types.
 */
function mergeDirections(group: readonly Reached[]): readonly Reached[] {
  const byDirection = [...Map.groupBy(group, ({ direction }) => direction ?? '').values()].map((some) =>
    [...Map.groupBy(some, ({ said }) => said).values()].map(mergeAll),
  )
  const longest = byDirection.toSorted((one, other) => other.length - one.length)[0] ?? []
  return longest.map((_one, index) => mergeAll(byDirection.flatMap((some) => some[index] ?? [])))
}

function mergeAll(group: readonly Reached[]): Reached {
  const [first, ...more] = group.toSorted((one, other) => weight(one) - weight(other))
  // Groups are never empty.
  const worst = first as Reached
  if (more.length === 0) return worst
  return {
    ...worst,
    axes: group.map(({ axes }) => axes).reduce(worseAxes),
    operations: [...new Set(group.flatMap(({ operations }) => operations))].toSorted(),
  }
}

const severities = ['major', 'minor', 'patch', 'none']

const weight = ({ axes }: Reached): number => severities.indexOf(axes.wire) * 4 + severities.indexOf(axes.types)

/** Operations of one path come and go with it; they are called otherwise each by itself. */
const ofOneOperation = new Set(['operation-added', 'operation-removed', 'operation-moved', 'operation-renamed'])

function causeKey({ rule, axes, said, place, pointer, via }: Reached): string {
  if (via !== undefined) return JSON.stringify([rule, axes, said, via])
  if (rule === 'operation-added' || rule === 'operation-removed')
    return JSON.stringify([rule, pointer.slice(0, pointer.lastIndexOf('/'))])
  const isOfOperation = /^\/(paths|webhooks)\//.test(pointer) && !ofOneOperation.has(rule)
  return JSON.stringify(isOfOperation ? [rule, axes, said, place.tail] : [rule, place])
}
