import { isDeepStrictEqual } from 'node:util'
import type { JsonSchema } from '../../model/model.ts'
import { anything, type EffectiveSchema, type Kind, type Part } from '../effective/effective-schema.ts'
import { compareChoices } from './compare-choices.ts'
import { compareFacets } from './compare-facets.ts'
import { compareMarkMaps } from './compare-marks.ts'
import { compareMembers } from './compare-members.ts'
import { compareRules } from './compare-rules.ts'
import { typedAxes, type Relation } from './found.ts'
import { referenceTo } from '../effective/reference.ts'
import { tell, type Comparer, type Shared, type Spot, type Whole } from './spot.ts'

/** Hold what two schemas mean against each other, kind by kind. */
export function compareEffective(comparer: Comparer, old: JsonSchema, now: JsonSchema, at: Spot): void {
  // What is said beside a reference is said by nobody else, be it in the very component that is referred to.
  const [home, homeNow] = at.isWhole ? at.units : []
  const one = comparer.read.before(old, home)
  const other = comparer.read.after(now, homeNow)
  const shared = sharedBases(comparer, one, other, at)
  const spot = viaBases(comparer, one, other, at)
  for (const [name, now] of shared) comparer.link(name, now, spot)
  const marks = marksOf(one, other)
  const [before, after] = [new Set(shared.keys()), new Set(shared.values())]
  compareMarkMaps(own(marks.before, before), own(marks.after, after), spot)
  compareKinds(comparer, one, other, shared, spot, { before: old, after: now })
  compareRules(comparer, one, other, shared, spot, { before: old, after: now })
  // That any value is taken, or no longer, has been said in whole.
  if (one.parts.size !== other.parts.size && (isAnything(one) || isAnything(other))) return
  for (const [kind, part] of one.parts) {
    const second = other.parts.get(kind)
    if (second) compareParts(comparer, kind, part, second, shared, spot, { before: old, after: now })
  }
}

const isAnything = ({ parts }: EffectiveSchema): boolean =>
  parts.size === anything.parts.size &&
  [...parts.values()].every(
    ({ facets, members, choices }) => facets.size === 0 && members.size === 0 && choices.length === 0,
  )

type Marks = EffectiveSchema['marks']

/** A closed list that came in the place of known values, or the other way round, is one cause, which is the list's. */
function marksOf(one: EffectiveSchema, other: EffectiveSchema): { readonly before: Marks; readonly after: Marks } {
  const [first, second] = [one, other].map(({ parts }) => parts.get('string')?.facets.has('enum') === true)
  if (first === second) return { before: one.marks, after: other.marks }
  const without = (marks: Marks): Marks => new Map([...marks].filter(([key]) => key !== 'x-extensible-enum'))
  return { before: without(one.marks), after: without(other.marks) }
}

function compareParts(
  comparer: Comparer,
  kind: Kind,
  old: Part,
  now: Part,
  shared: Shared,
  spot: Spot,
  whole: Whole,
): void {
  if (old.choices.length > 0 || now.choices.length > 0) {
    const isTold = compareChoices(comparer, kind, old, now, spot, whole)
    if (isTold) return
  }
  compareFacets(comparer, kind, old, now, shared, spot, whole)
  if (kind === 'object') compareMembers(comparer, old, now, shared, spot, whole)
}

function sharedBases({ names }: Comparer, one: EffectiveSchema, other: EffectiveSchema, spot: Spot): Shared {
  const [old, now] = spot.units
  const pairs = [...one.bases].flatMap((name): (readonly [string, string])[] => {
    const same = [...other.bases].find((base) => names.isSame(name, base))
    // What a component is made of is not itself.
    const isItself = spot.isWhole && (name === old || same === now)
    return same === undefined || isItself ? [] : [[name, same]]
  })
  return new Map(pairs)
}

/** A place that is made of another component than before shows what is said there, wherever it stands. */
function viaBases({ names }: Comparer, one: EffectiveSchema, other: EffectiveSchema, spot: Spot): Spot {
  const [before, after] = [[...one.bases], [...other.bases]]
  const came = after.filter((name) => !before.some((base) => names.isSame(base, name)))
  const went = before.filter((name) => !after.some((base) => names.isSame(name, base)))
  return spot.via !== undefined || (came.length === 0 && went.length === 0)
    ? spot
    : { ...spot, via: `${went.join()} ${came.join()}` }
}

const own = <Value extends { readonly home: string | undefined }>(
  map: ReadonlyMap<string, Value>,
  shared: ReadonlySet<string>,
): ReadonlyMap<string, Value> =>
  shared.size === 0 ? map : new Map([...map].filter(([, { home }]) => home === undefined || !shared.has(home)))

/** Kinds of values that came or went; a list that became an object is one cause. */
function compareKinds(
  { read }: Comparer,
  old: EffectiveSchema,
  now: EffectiveSchema,
  shared: Shared,
  spot: Spot,
  whole: Whole,
): void {
  const lost = [...old.parts.keys()].filter((kind) => !now.parts.has(kind))
  const gained = [...now.parts.keys()].filter((kind) => !old.parts.has(kind))
  if (lost.length === 0 && gained.length === 0) return
  const isOfBase = [...shared].some(([before, after]) => {
    const [first, second] = [read.before(referenceTo(before), undefined), read.after(referenceTo(after), undefined)]
    return (
      isDeepStrictEqual(
        lost,
        [...first.parts.keys()].filter((kind) => !second.parts.has(kind)),
      ) &&
      isDeepStrictEqual(
        gained,
        [...second.parts.keys()].filter((kind) => !first.parts.has(kind)),
      )
    )
  })
  if (isOfBase) return
  const relation: Relation = lost.length === 0 ? 'wider' : gained.length === 0 ? 'narrower' : 'other'
  const axes = typedAxes(spot.direction, relation)
  const hints = [...lost, ...gained].flatMap((kind) => examples[kind])
  const quest = { ...whole, hints }
  const isNullAlone = [...lost, ...gained].every((kind) => kind === 'null')
  if (isNullAlone && relation === 'wider')
    tell(spot, 'null-allowed', 'may be null now; before it was never null.', axes, quest)
  else if (isNullAlone) tell(spot, 'null-refused', 'is never null now; before it could be.', axes, quest)
  else tell(spot, 'type-changed', `is ${kindsOf(now)} now, before ${kindsOf(old)}.`, axes, quest)
}

const examples: Readonly<Record<Kind, readonly unknown[]>> = {
  null: [null],
  boolean: [true, false],
  number: [1, 0.5],
  string: ['', 'text', '1'],
  array: [[]],
  object: [{}],
}

const names: Readonly<Record<Kind, string>> = {
  null: 'null',
  boolean: 'a boolean',
  number: 'a number',
  string: 'a text',
  array: 'a list',
  object: 'an object',
}

function kindsOf({ parts }: EffectiveSchema): string {
  if (parts.size === 0) return 'nothing at all'
  if (parts.size === 6) return 'any value'
  const isWhole = parts.get('number')?.facets.has('integer') === true
  return [...parts.keys()].map((kind) => (kind === 'number' && isWhole ? 'a whole number' : names[kind])).join(' or ')
}
