import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '../../grammar/record.ts'
import type { JsonSchema } from '../../model/model.ts'
import type { EffectiveSchema, Facet, Member, Part } from './effective-schema.ts'

/** What fulfils both; of words about the value the second's, which stands nearer, are kept. */
export function intersect(one: EffectiveSchema, other: EffectiveSchema): EffectiveSchema {
  return {
    parts: new Map(
      [...one.parts].flatMap(([kind, part]) => {
        const second = other.parts.get(kind)
        const both = second && intersectParts(part, second)
        return both ? [[kind, both] as const] : []
      }),
    ),
    marks: new Map([...one.marks, ...other.marks]),
    rules: mergeFacets(one.rules, other.rules),
    bases: one.bases.size === 0 ? other.bases : new Set([...one.bases, ...other.bases]),
  }
}

/** Undefined where no value fulfils both. */
export function intersectParts(one: Part, other: Part): Part | undefined {
  const facets = mergeFacets(one.facets, other.facets)
  const values = facets.get('enum')?.value
  if (Array.isArray(values) && values.length === 0) return undefined
  return { facets, members: mergeMembers(one, other), choices: [...one.choices, ...other.choices] }
}

function mergeFacets(one: ReadonlyMap<string, Facet>, other: ReadonlyMap<string, Facet>): ReadonlyMap<string, Facet> {
  if (one.size === 0) return other
  const merged = new Map(one)
  for (const [key, facet] of other) {
    const first = one.get(key)
    merged.set(key, first ? mergeFacet(key, first, facet) : facet)
  }
  return merged
}

function mergeFacet(key: string, one: Facet, other: Facet): Facet {
  if (isDeepStrictEqual(one.value, other.value)) return other
  if (typeof one.value === 'number' && typeof other.value === 'number' && key !== 'multipleOf') {
    const isLeast = /^(min|exclusiveMin)/.test(key)
    return isLeast === one.value > other.value ? one : other
  }
  if (key === 'enum' && Array.isArray(one.value) && Array.isArray(other.value)) {
    const second: readonly unknown[] = other.value
    return { ...other, value: one.value.filter((value) => second.some((same) => isDeepStrictEqual(value, same))) }
  }
  if (key === 'needed') return { ...other, value: [one.value, other.value].flat() }
  if (one.value === false || other.value === false) return { ...other, value: false }
  if (isRecord(one.value) && isRecord(other.value) && key !== 'discriminator' && key !== 'xml')
    return { ...other, value: mergeRecords(key, one.value, other.value) }
  if (key === 'pattern') return { ...other, value: [one.value, other.value].flat().toSorted() }
  return other
}

/** Keywords whose value is a map of things by name, which both sides may add to. */
const maps = new Set(['patternProperties', 'dependentRequired', 'dependentSchemas'])

const mergeRecords = (key: string, one: object, other: object): object => {
  if (maps.has(key)) return { ...one, ...other }
  return key === 'not' ? { anyOf: [one, other] } : { allOf: [one, other] }
}

function mergeMembers(one: Part, other: Part): ReadonlyMap<string, Member> {
  if (other.members.size === 0 && !isClosed(other)) return one.members
  if (one.members.size === 0 && !isClosed(one)) return other.members
  const names = [...new Set([...one.members.keys(), ...other.members.keys()])]
  return new Map(
    names.flatMap((name) => {
      const [first, second] = [one.members.get(name), other.members.get(name)]
      if (first && second) return [[name, mergeMember(first, second)] as const]
      const isShutOut = first ? isClosed(other) : isClosed(one)
      const member = first ?? second
      return member && (!isShutOut || member.isRequired) ? [[name, member] as const] : []
    }),
  )
}

const isClosed = ({ facets }: Part): boolean =>
  facets.get('additionalProperties')?.value === false && !facets.has('patternProperties')

function mergeMember(one: Member, other: Member): Member {
  const isRequired = one.isRequired || other.isRequired
  if (!other.isDescribed) return { ...one, isRequired }
  if (!one.isDescribed || isDeepStrictEqual(one.schema, other.schema)) return { ...other, isRequired }
  const both: JsonSchema = { allOf: [one.schema, other.schema] }
  return { ...other, schema: both, isRequired }
}
