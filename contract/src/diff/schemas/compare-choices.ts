import type { JsonSchema } from '../../model/model.ts'
import type { Branch, Kind, Part } from '../effective/effective-schema.ts'
import { referenceOf } from '../effective/reference.ts'
import { typedAxes } from './found.ts'
import { tell, type Comparer, type Spot, type Visit, type Whole } from './spot.ts'
import { waysWithin, type Within } from './ways-within.ts'

/**
 * Hold the branches of two choices against each other: the same component, the same words, or the one that is left on
 * each side. Answers whether that says all there is to say of this kind; false where both have limits around the choice.
 */
export function compareChoices(
  comparer: Comparer,
  kind: Kind,
  old: Part,
  now: Part,
  spot: Spot,
  whole: Whole,
): boolean {
  const isOneSided = (old.choices.length === 0) !== (now.choices.length === 0)
  const before = branchesOf(old, whole.before, spot.units[0], isOneSided)
  const after = branchesOf(now, whole.after, spot.units[1], isOneSided)
  const pairs: [Branch, Branch][] = []
  const [gone, fresh] = [new Set(before), new Set(after)]
  for (const isPair of pairings(comparer))
    for (const branch of gone) {
      const same = [...fresh].find((other) => isPair(branch, other))
      if (!same) continue
      pairs.push([branch, same])
      gone.delete(branch)
      fresh.delete(same)
    }
  const [lostOne, ...lostMore] = gone
  const [newOne, ...newMore] = fresh
  if (lostOne && newOne && lostMore.length === 0 && newMore.length === 0 && before.length > 1 && after.length > 1) {
    pairs.push([lostOne, newOne])
    gone.clear()
    fresh.clear()
  }
  const within = isOneSided && pairs.length === 0 ? waysWithin(comparer, before, after, spot) : undefined
  if (within) {
    tellWithin(before, after, within, spot, whole)
    return true
  }
  if (isOneSided)
    for (const [one, other] of nearestPairs(comparer, gone, fresh, spot)) {
      pairs.push([one, other])
      gone.delete(one)
      fresh.delete(other)
    }
  for (const [one, other] of pairs)
    if (one.schema !== whole.before || other.schema !== whole.after)
      comparer.at(one.schema, other.schema, { ...spot, units: [one.home, other.home] })
  if (gone.size > 0 && fresh.size > 0)
    tell(
      spot,
      'variants-changed',
      `is ${named(after)} now, before ${named(before)}.`,
      typedAxes(spot.direction, 'other'),
      { ...whole, hints: [] },
    )
  else if (fresh.size > 0)
    tell(spot, 'variant-added', `may be ${named([...fresh])} now, too.`, typedAxes(spot.direction, 'wider'), {
      ...whole,
      hints: [],
    })
  else if (gone.size > 0)
    tell(
      spot,
      'variant-removed',
      `is never ${named([...gone])} now; before it could be.`,
      typedAxes(spot.direction, 'narrower'),
      {
        ...whole,
        hints: [],
      },
    )
  return isOneSided || kind !== 'object'
}

/** One shape that is now told apart into those that it could be, or the other way round. */
function tellWithin(
  before: readonly Branch[],
  after: readonly Branch[],
  { found, lacking }: Within,
  spot: Spot,
  whole: Whole,
): void {
  const isApart = after.length > before.length
  const missing =
    lacking.length === 0 ? '' : ` Not each of them has ${lacking.map((name) => `\`${name}\``).join(', ')}.`
  tell(
    spot,
    isApart ? 'variants-told-apart' : 'variants-joined',
    isApart
      ? `is ${named(after)} now; before it was one shape that could be each of them.${missing}`
      : `is one shape now, which can be all that it could be before: ${named(before)}.`,
    { wire: 'minor', types: lacking.length > 0 ? 'major' : 'minor', meaning: 'none' },
    { ...whole, hints: [] },
  )
  spot.visit.found.push(...found)
}

/** As many breaks may lie between what had no branches and the branch that it became. */
const differencesMax = 2

/** What had no branches is the branch that differs least from it. */
function nearestPairs(
  { at }: Comparer,
  gone: ReadonlySet<Branch>,
  fresh: ReadonlySet<Branch>,
  spot: Spot,
): readonly (readonly [Branch, Branch])[] {
  const tries = [...gone].flatMap((one) =>
    [...fresh].map((other) => {
      const visit: Visit = { found: [], links: new Set() }
      at(one.schema, other.schema, { ...spot, visit, units: [one.home, other.home] })
      const breaks = visit.found.filter(({ axes }) => axes.wire === 'major' || axes.types === 'major')
      return { one, other, differences: breaks.length + visit.found.length / 100, breaks: breaks.length }
    }),
  )
  const [best] = tries.toSorted((first, second) => first.differences - second.differences)
  return best && best.breaks <= differencesMax ? [[best.one, best.other]] : []
}

/**
 * The branches of a part, each with what is said around the choice; where there is no choice, its only branch or the schema
 * itself is the only way.
 */
function branchesOf(
  { choices }: Part,
  schema: JsonSchema,
  home: string | undefined,
  isAround: boolean,
): readonly Branch[] {
  const branches = choices.flat()
  // A choice that stands further in is part of what would be said around its branches.
  const isHere = isAround && (schema.oneOf ?? schema.anyOf) !== undefined
  if (branches.length > 0) return isHere ? branches.map((branch) => aroundBranch(schema, branch)) : branches
  const [only, ...more] = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter(({ type }) => type !== 'null')
  return [{ schema: only && more.length === 0 ? only : schema, home }]
}

/** A branch with all that the schema says beside it. */
function aroundBranch(schema: JsonSchema, branch: Branch): Branch {
  const { oneOf: _one, anyOf: _any, discriminator: _told, ...rest } = { discriminator: undefined, ...schema }
  return Object.keys(rest).every((key) => key === 'title' || key === 'description')
    ? branch
    : { ...branch, schema: { allOf: [rest, branch.schema] }, shown: branch.schema }
}

type IsPair = (one: Branch, other: Branch) => boolean

const pairings = ({ names, read }: Comparer): readonly IsPair[] => [
  (one, other) => {
    const [first, second] = [referenceOf(one.schema), referenceOf(other.schema)]
    return first !== undefined && second !== undefined && names.isSame(first.name, second.name)
  },
  (one, other) => names.isWrittenAlike(one.schema, other.schema),
  (one, other) => {
    const tag = tagOf(read.before(one.schema, one.home).parts.get('object'))
    return tag !== undefined && tag === tagOf(read.after(other.schema, other.home).parts.get('object'))
  },
  (one, other) =>
    names.isWrittenAlike(
      bare(read.before(one.schema, one.home).parts),
      bare(read.after(other.schema, other.home).parts),
    ),
]

/** Members that have one value only, which tell a branch from others. */
function tagOf(part: Part | undefined): string | undefined {
  const tags = [...(part?.members ?? [])].flatMap(([name, { schema }]) => {
    const value = schema.const ?? (schema.enum?.length === 1 ? schema.enum[0] : undefined)
    return value === undefined ? [] : [[name, value]]
  })
  return tags.length === 0 ? undefined : JSON.stringify(tags)
}

const bare = (parts: ReadonlyMap<Kind, Part>): unknown =>
  [...parts].map(([kind, { facets, members }]) => [
    kind,
    [...facets].map(([key, { value }]) => [key, value]),
    [...members].map(([name, { schema, isRequired }]) => [name, schema, isRequired]),
  ])

/** A branch by the name of its component, its title, what tells it from others, or the members that it must have. */
function named(branches: readonly Branch[]): string {
  const names = branches.map(({ schema: whole, shown: schema = whole }) => {
    const reference = referenceOf(schema)
    if (reference) return `\`${reference.name}\``
    if (schema.title !== undefined) return `"${schema.title}"`
    const members = Object.entries(schema.properties ?? {})
    const tag = members.find(([, { const: only, enum: values }]) => only !== undefined || values?.length === 1)
    if (tag) return `an object whose \`${tag[0]}\` is ${JSON.stringify(tag[1].const ?? tag[1].enum?.[0])}`
    const required = schema.required ?? []
    if (required.length > 0) return `an object with ${required.map((name) => `\`${name}\``).join(' and ')}`
    return schema.type === undefined
      ? 'a value of a shape without a name'
      : `a value of type ${[schema.type].flat().join(' or ')}`
  })
  return [...new Set(names)].join(' or ')
}
