import { isDeepStrictEqual } from 'node:util'
import { isRecord, listOf, recordOf } from '../../grammar/record.ts'
import type { Axes } from '../../model/change.ts'
import type { JsonSchema } from '../../model/model.ts'
import { conditionKeys, type Kind, type Part } from '../effective/effective-schema.ts'
import { covers, neededText, type NeededMembers } from '../effective/needed-members.ts'
import { asSchema } from '../effective/read-effective.ts'
import { typedAxes, wireAxes, type Relation } from './found.ts'
import { compareOtherBound, isOtherBound } from './compare-bounds.ts'
import { compareTuple, hasNoRest } from './compare-tuple.ts'
import { isImplied } from './is-implied.ts'
import { limitText } from './limit-text.ts'
import { tellCondition } from './tell-condition.ts'
import { inside, tell, type Comparer, type Spot, type Shared, type Whole } from './spot.ts'
import { telling } from './telling-values.ts'

/** Hold the limits of one kind of values against each other, keyword by keyword. */
export function compareFacets(
  comparer: Comparer,
  kind: Kind,
  old: Part,
  now: Part,
  shared: Shared,
  spot: Spot,
  whole: Whole,
): void {
  const keys = [...new Set([...old.facets.keys(), ...now.facets.keys()])]
  for (const key of keys) {
    const [one, other] = [old.facets.get(key), now.facets.get(key)]
    if (isShared(one, other, shared)) continue
    const [first, second] = [one?.value, other?.value]
    const inner = schemaKeywords[key]
    const units: Spot['units'] = [one?.home ?? spot.units[0], other?.home ?? spot.units[1]]
    if (key === 'items' && [old, now].some(hasNoRest)) continue
    if (isOtherBound(key, old, now)) {
      compareOtherBound(key, old, now, spot, whole)
      continue
    }
    if (key === 'propertyNames' && first !== undefined && second !== undefined)
      comparer.at(asText(first), asText(second), { ...inside(spot, '.(name)', key), units })
    else if (inner !== undefined && first !== false && second !== false)
      comparer.at(asSchema(first), asSchema(second), { ...inside(spot, inner, key), units })
    else if (key === 'prefixItems') compareTuple(comparer, old, now, { ...spot, units }, whole)
    else if (key === 'patternProperties') compareByPattern(comparer, first, second, { ...spot, units }, whole)
    else if (key === 'enum') compareValues(kind, first, second, spot, whole)
    else if (comparer.names.bindsAlike(first, second)) continue
    else if (isImplied(key, first, second, now) || isImplied(key, second, first, old)) continue
    else if (key === 'format' && isLoose(kind, first) && isLoose(kind, second))
      tell(spot, 'format-changed', `now: ${limitText(key, second)}; before: ${limitText(key, first)}.`, detail)
    else if (conditionKeys.has(key)) tellCondition(key, first, second, spot, whole)
    else if (key === 'needed') compareNeeded(first, second, spot, whole)
    else if (key === 'dependentRequired') compareDependent(first, second, spot, whole)
    else {
      // The end of a tuple is in its type.
      const isShown = key === 'additionalProperties' || (key === 'maxItems' && hasNoRest(old) !== hasNoRest(now))
      tellLimit(kind, key, [first, second], isShown, spot, whole)
    }
  }
}

/** Said by a component that both are made of; where one side says it itself, that side changed it. */
export const isShared = (
  one: { readonly home: string | undefined } | undefined,
  other: { readonly home: string | undefined } | undefined,
  shared: Shared,
): boolean => {
  const [old, now] = [one?.home, other?.home]
  if (one && other) return old !== undefined && now !== undefined && shared.get(old) === now
  return (old !== undefined && shared.has(old)) || (now !== undefined && [...shared.values()].includes(now))
}

/** Names are texts, whether that is said or not. */
const asText = (value: unknown): JsonSchema => ({ allOf: [{ type: 'string' }, asSchema(value)] })

/** Keywords of which a schema stands for what lies inside, and how it is written behind a name. */
const schemaKeywords: Readonly<Record<string, string>> = { items: '[]', additionalProperties: '.*' }

function tellLimit(
  kind: Kind,
  key: string,
  [old, now]: readonly [unknown, unknown],
  isShown: boolean,
  spot: Spot,
  whole: Whole,
): void {
  // A format that binds no value is none.
  const bound = (value: unknown): unknown => (key === 'format' && isLoose(kind, value) ? undefined : value)
  const relation = relationOf(key, bound(old), bound(now))
  const isClosing = key === 'additionalProperties'
  const axes = isShown ? typedAxes(spot.direction, relation) : softened(key, relation, spot)
  const rule = isClosing ? (now === false ? 'members-closed' : 'members-opened') : limitRule(key, old, now)
  const said = `now: ${limitText(key, now)}; before: ${limitText(key, old)}.`
  tell(spot, rule, said, axes, { ...whole, hints: telling(kind, key, old, now) })
}

/** Formats that bind no value that is sent: words about its size or its look. */
const isLoose = (kind: Kind, format: unknown): boolean =>
  format === undefined || loose.has(String(format)) || (kind === 'number' && format !== 'int32')

const loose = new Set(['password', 'binary', 'float', 'double', 'int64'])

const detail: Axes = { wire: 'patch', types: 'none', meaning: 'none' }

const limitRule = (key: string, old: unknown, now: unknown): string => {
  const name = key === 'format' || key === 'pattern' ? key : 'limit'
  if (old === undefined) return `${name}-set`
  return now === undefined ? `${name}-dropped` : `${name}-changed`
}

/** A form that is stated of answers, and was not before, is worth knowing; one that is no longer stated is no promise broken. */
function softened(key: string, relation: Relation, spot: Spot): ReturnType<typeof wireAxes> {
  const axes = wireAxes(spot.direction, relation)
  if (spot.direction === 'request') return axes
  const isTold = (key === 'format' || key === 'integer') && relation === 'narrower'
  return isTold || (key === 'pattern' && relation === 'wider') ? { ...axes, wire: 'minor' } : axes
}

const lower = /^(min|exclusiveMin)/

function relationOf(key: string, old: unknown, now: unknown): Relation {
  if (old === undefined) return 'narrower'
  if (now === undefined) return 'wider'
  if (key === 'additionalProperties') return now === false ? 'narrower' : 'wider'
  if (typeof old !== 'number' || typeof now !== 'number') return 'other'
  if (key === 'multipleOf') return isMultiple(old, now) ? 'wider' : isMultiple(now, old) ? 'narrower' : 'other'
  return now > old === lower.test(key) ? 'narrower' : 'wider'
}

const isMultiple = (value: number, of: number): boolean => Number.isInteger(Number((value / of).toFixed(9)))

function compareValues(kind: Kind, old: unknown, now: unknown, spot: Spot, whole: Whole): void {
  const [before, after] = [old, now].map((value) => (Array.isArray(value) ? (value as readonly unknown[]) : undefined)) // an `enum` is a list
  const isIn = (list: readonly unknown[], value: unknown): boolean =>
    list.some((other) => other === value || isDeepStrictEqual(other, value))
  const lost = (before ?? []).filter((value) => !isIn(after ?? [], value))
  const gained = (after ?? []).filter((value) => !isIn(before ?? [], value))
  const hints = [...lost, ...gained, ...telling(kind, 'enum', old, now)]
  if (before && after) {
    if (lost.length === 0 && gained.length === 0) return
    const relation: Relation = lost.length === 0 ? 'wider' : gained.length === 0 ? 'narrower' : 'other'
    const parts = [
      ...(gained.length > 0 ? [`may be ${listed(gained)} now`] : []),
      ...(lost.length > 0 ? [`may be ${listed(lost)} no more`] : []),
    ]
    const rule =
      relation === 'wider'
        ? 'enum-values-added'
        : relation === 'narrower'
          ? 'enum-values-removed'
          : 'enum-values-changed'
    tell(spot, rule, `${parts.join(', and ')}; before: ${listed(before)}.`, typedAxes(spot.direction, relation), {
      ...whole,
      hints,
    })
  } else if (after)
    tell(
      spot,
      'enum-set',
      `is one of ${listed(after)} now; before: any value of its type.`,
      typedAxes(spot.direction, 'narrower'),
      {
        ...whole,
        hints,
      },
    )
  else
    tell(
      spot,
      'enum-dropped',
      `is any value of its type now; before: ${listed(before ?? [])}.`,
      typedAxes(spot.direction, 'wider'),
      {
        ...whole,
        hints,
      },
    )
}

const listed = (values: readonly unknown[]): string => {
  const texts = values.map((value) => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value)))
  return texts.slice(0, 8).join(', ') + (texts.length > 8 ? ` and ${texts.length - 8} more` : '')
}

function compareByPattern(comparer: Comparer, old: unknown, now: unknown, spot: Spot, whole: Whole): void {
  const [before, after] = [recordOf(old), recordOf(now)]
  for (const pattern of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [one, other] = [before[pattern], after[pattern]]
    if (one !== undefined && other !== undefined)
      comparer.at(asSchema(one), asSchema(other), inside(spot, `.*`, 'patternProperties', pattern))
    else
      tell(
        spot,
        one === undefined ? 'limit-set' : 'limit-dropped',
        `now: members named like \`${pattern}\` ${other === undefined ? 'are free' : 'have a shape of their own'}; before: ${one === undefined ? 'they were free' : 'they had one'}.`,
        typedAxes(spot.direction, one === undefined ? 'narrower' : 'wider'),
        { ...whole, hints: [] },
      )
  }
}

function compareNeeded(old: unknown, now: unknown, spot: Spot, whole: Whole): void {
  const [before, after] = [old, now].map((value) => listOf(value) as NeededMembers) // made by the reader of branches
  if (!before || !after) return
  const [isNarrower, isWider] = [covers(after, before), covers(before, after)]
  if (isNarrower && isWider) return
  const relation = isNarrower ? 'narrower' : isWider ? 'wider' : 'other'
  const text = (needed: NeededMembers): string =>
    needed.length === 0 ? 'nothing more is needed' : `${neededText(needed)} is needed`
  const said = `now: ${text(after)}; before: ${text(before)}.`
  tell(spot, limitRule('needed', old, now), said, wireAxes(spot.direction, relation), { ...whole, hints: [] })
}

function compareDependent(old: unknown, now: unknown, spot: Spot, whole: Whole): void {
  const pairs = (value: unknown): readonly string[] =>
    Object.entries(recordOf(value)).flatMap(([name, needed]) =>
      listOf(needed).map((one) => `\`${String(one)}\` beside \`${name}\``),
    )
  const [before, after] = [pairs(old), pairs(now)]
  const [lost, gained] = [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))]
  if (lost.length === 0 && gained.length === 0) return
  const relation: Relation = lost.length === 0 ? 'narrower' : gained.length === 0 ? 'wider' : 'other'
  const text = (names: readonly string[]): string =>
    names.length === 0 ? 'nothing more is needed' : `${names.join(', ')} is needed`
  const rule = limitRule(
    'dependentRequired',
    before.length === 0 ? undefined : old,
    after.length === 0 ? undefined : now,
  )
  const hints = [old, now].filter(isRecord).flatMap((value) => Object.keys(value).map((name) => ({ [name]: 1 })))
  tell(spot, rule, `now: ${text(after)}; before: ${text(before)}.`, wireAxes(spot.direction, relation), {
    ...whole,
    hints,
  })
}
