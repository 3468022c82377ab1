import { isRecord, listOf, recordOf } from '../../grammar/record.ts'
import type { ApiModel, JsonSchema } from '../../model/model.ts'
import { nullValuesOf, withoutNullTexts } from '../../model/schemas/null-texts.ts'
import { schemaName } from '../../model/schemas/resolve-schema.ts'
import { withBranches } from './branches.ts'
import { anything, type Branch, type EffectiveSchema, type Kind, type Part } from './effective-schema.ts'
import { fitsLimit } from './fits-limit.ts'
import { intersect } from './intersect.ts'
import { ownKeywords } from './own-keywords.ts'

/** What the schemas of one contract mean; each schema object is read once. */
export type EffectiveReader = (schema: JsonSchema, home: string | undefined) => EffectiveSchema

export function effectiveReader({ schemas }: Pick<ApiModel, 'schemas'>): EffectiveReader {
  const known = new WeakMap<JsonSchema, Map<string | undefined, EffectiveSchema>>()

  function read(schema: JsonSchema, home: string | undefined, trail: readonly string[]): EffectiveSchema {
    const remembered = known.get(schema)?.get(home)
    if (remembered) return remembered
    const means = normal(readAnew(withoutNullTexts(schema), home, trail))
    // What stands inside a reference that leads back to itself is cut, and is not what it means elsewhere.
    if (trail.length === 0) known.set(schema, (known.get(schema) ?? new Map()).set(home, means))
    return means
  }

  function readAnew(schema: JsonSchema, home: string | undefined, trail: readonly string[]): EffectiveSchema {
    const name = schemaName(schema)
    const target = name === undefined ? undefined : schemas[name]
    const isOpen = name !== undefined && target !== undefined && !trail.includes(name)
    const followed = isOpen ? basedOn(name, read(target, name, [...trail, name])) : anything
    const parts = listOf(schema.allOf).map((part) => read(asSchema(part), home, trail))
    const whole = [followed, ...parts, ownKeywords(recordOf(schema), home)].reduce(intersect)
    const groups = [schema.oneOf, schema.anyOf].filter((group) => group !== undefined && group.length > 0)
    return groups.reduce((sum: EffectiveSchema, group) => {
      const branches = listOf(group).map((one): Branch => ({ schema: asSchema(one), home }))
      const readBranches = branches.map((branch) => ({ branch, means: read(branch.schema, home, trail) }))
      return withBranches(sum, withoutNullBranches(schema, readBranches))
    }, whole)
  }

  return (schema, home) => read(schema, home, [])
}

/** Texts for nothing may have a branch of their own, which says no more than the annotation does. */
function withoutNullBranches<Read extends { readonly means: EffectiveSchema }>(
  schema: JsonSchema,
  branches: readonly Read[],
): readonly Read[] {
  const nulls = nullValuesOf(schema['x-null-value'])
  if (nulls.length === 0) return branches
  const others = branches.filter(({ means: { parts } }) => {
    const values = parts.get('string')?.facets.get('enum')?.value
    return parts.size !== 1 || !Array.isArray(values) || !values.every((value) => nulls.includes(String(value)))
  })
  return others.length > 0 ? others : branches
}

const basedOn = (name: string, means: EffectiveSchema): EffectiveSchema => ({
  ...means,
  bases: new Set([...means.bases, name]),
})

/** Where a schema stands, `false` refuses everything and `true` nothing. */
export const asSchema = (value: unknown): JsonSchema => (value === false ? { not: {} } : isRecord(value) ? value : {})

/** Limits that others imply are gone: those beside listed values, and bounds of integers have one wording. */
function normal(means: EffectiveSchema): EffectiveSchema {
  const parts = [...means.parts].flatMap(([kind, part]): readonly (readonly [Kind, Part])[] => {
    const listed = part.facets.get('enum')
    if (!listed) return [[kind, kind === 'number' ? normalNumber(part) : kind === 'object' ? normalObject(part) : part]]
    const value = listOf(listed.value).filter((one) => fitsLimits(part, one))
    return value.length === 0 ? [] : [[kind, { ...part, facets: new Map([['enum', { ...listed, value }]]) }]]
  })
  return { ...means, parts: new Map(parts) }
}

/** Whether a listed value fits what is said beside the list. */
const fitsLimits = ({ facets }: Part, value: unknown): boolean =>
  [...facets].every(([key, { value: limit }]) => key === 'enum' || fitsLimit(key, limit, value))

/** As many members as must be there are there. */
function normalObject(part: Part): Part {
  const least = part.facets.get('minProperties')?.value
  const needed = [...part.members.values()].filter(({ isRequired }) => isRequired).length
  if (typeof least !== 'number' || least > needed) return part
  return { ...part, facets: new Map([...part.facets].filter(([key]) => key !== 'minProperties')) }
}

function normalNumber(part: Part): Part {
  const facets = new Map(part.facets)
  const multiple = facets.get('multipleOf')
  if (multiple?.value === 1) {
    facets.set('integer', { value: true, home: multiple.home })
    facets.delete('multipleOf')
  }
  if (facets.has('integer'))
    for (const [exclusive, bound, step] of bounds) {
      // Added to nothing, a zero has no sign.
      const round = (value: number): number => (step > 0 ? Math.ceil(value) : Math.floor(value)) + 0
      const stated = facets.get(bound)
      if (typeof stated?.value === 'number') facets.set(bound, { ...stated, value: round(stated.value) })
      const facet = facets.get(exclusive)
      if (typeof facet?.value !== 'number') continue
      facets.delete(exclusive)
      const value = Number.isInteger(facet.value) ? facet.value + step : round(facet.value)
      const isTighter = typeof stated?.value !== 'number' || (step > 0 ? value > stated.value : value < stated.value)
      if (isTighter) facets.set(bound, { value, home: facet.home })
    }
  else
    for (const [exclusive, bound, step] of bounds) {
      const [open, closed] = [Number(facets.get(exclusive)?.value), Number(facets.get(bound)?.value)]
      // Of two bounds of one end the tighter is one.
      if (!Number.isNaN(open) && !Number.isNaN(closed)) facets.delete(step * open >= step * closed ? bound : exclusive)
    }
  return { ...part, facets }
}

const bounds = [
  ['exclusiveMinimum', 'minimum', 1],
  ['exclusiveMaximum', 'maximum', -1],
] as const
