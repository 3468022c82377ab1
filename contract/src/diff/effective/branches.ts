import { isDeepStrictEqual } from 'node:util'
import {
  conditionKeys,
  emptyPart,
  type Branch,
  type EffectiveSchema,
  type Facet,
  type Kind,
  type Part,
} from './effective-schema.ts'
import { intersectParts } from './intersect.ts'
import { neededMembers } from './needed-members.ts'

type Read = { readonly branch: Branch; readonly means: EffectiveSchema }

/**
 * A schema of which a value fits one branch, too. Of a kind that only one branch has, that branch says all: so null in
 * any wording, and a text or a number, are told by kind. `oneOf` and `anyOf` are read alike, because what fits two
 * branches at once is a slip that lint tells of.
 */
export function withBranches(whole: EffectiveSchema, branches: readonly Read[]): EffectiveSchema {
  const parts = [...whole.parts].flatMap(([kind, part]) => {
    const chosen = chosenPart(kind, branches)
    const both = chosen && intersectParts(part, chosen)
    return both ? [[kind, both] as const] : []
  })
  const others = branches.filter(({ means }) => [...means.parts.keys()].some((kind) => kind !== 'null'))
  const [only] = others
  const alone = others.length === 1 ? only?.means : undefined
  return {
    parts: new Map(parts),
    marks: new Map([...(alone?.marks ?? others.filter(isAlone(others)).flatMap(ownMarks)), ...whole.marks]),
    rules: new Map([...(alone?.rules ?? []), ...whole.rules]),
    bases: new Set([...whole.bases, ...others.filter(isAlone(others)).flatMap(({ means }) => [...means.bases])]),
  }
}

/** Whether a branch is the only one of each of its kinds, so that what it says is said of the whole. */
const isAlone =
  (others: readonly Read[]) =>
  (one: Read): boolean =>
    others.every(
      (other) =>
        other === one || [...one.means.parts.keys()].every((kind) => kind === 'null' || !other.means.parts.has(kind)),
    )

function chosenPart(kind: Kind, branches: readonly Read[]): Part | undefined {
  const having = branches.flatMap(({ branch, means }) => {
    const part = means.parts.get(kind)
    return part ? [{ branch, part, means }] : []
  })
  const [first, ...more] = having
  if (!first) return undefined
  const isOnlyWay = more.every(({ part }) => isDeepStrictEqual(bare(part), bare(first.part)))
  if (isOnlyWay && more.length === 0) return { ...first.part, facets: withConditions(first.part, first.means) }
  if (isOnlyWay && isPlain(first.part)) return first.part
  if (kind !== 'object' && kind !== 'array') {
    if (having.some(({ part }) => isFree(part))) return emptyPart
    const values = having.map(({ part }) => part.facets.get('enum')?.value)
    if (values.every(Array.isArray))
      return { ...emptyPart, facets: new Map([['enum', { value: unique(values.flat()), home: first.branch.home }]]) }
  }
  const needed = kind === 'object' ? neededMembers(having.map(({ part }) => part)) : undefined
  if (needed) return { ...emptyPart, facets: new Map([['needed', { value: needed, home: first.branch.home }]]) }
  return { ...emptyPart, choices: [having.map(({ branch }) => branch)] }
}

/** What a branch says of its values in our own words, as far as the whole can say it, too: not that nobody may send them. */
const ownMarks = ({ means }: Read): readonly (readonly [string, Facet])[] =>
  [...means.marks].filter(([key]) => key.startsWith('x-'))

/** A condition of the only branch of a kind binds that kind alone. */
const withConditions = ({ facets }: Part, { rules }: EffectiveSchema): Part['facets'] =>
  new Map([...facets, ...[...rules].filter(([key]) => conditionKeys.has(key))])

const isFree = ({ facets, members, choices }: Part): boolean =>
  facets.size === 0 && members.size === 0 && choices.length === 0

const isPlain = ({ members, choices }: Part): boolean => members.size === 0 && choices.length === 0

const bare = ({ facets, members, choices }: Part): unknown => [
  [...facets].map(([key, { value }]) => [key, value]),
  [...members].map(([name, { schema, isRequired }]) => [name, schema, isRequired]),
  choices,
]

const unique = (values: readonly unknown[]): readonly unknown[] =>
  values.filter((value, index) => values.findIndex((other) => isDeepStrictEqual(value, other)) === index)
