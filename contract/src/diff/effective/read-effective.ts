import { isRecord, listOf, recordOf } from '../../grammar/record.ts'
import type { ApiModel, JsonSchema } from '../../model/model.ts'
import { nullValuesOf, withoutNullTexts } from '../../model/schemas/null-texts.ts'
import { schemaName } from '../../model/schemas/resolve-schema.ts'
import { withBranches } from './branches.ts'
import { anything, type Branch, type EffectiveSchema, type Part } from './effective-schema.ts'
import { intersect } from './intersect.ts'
import { ownKeywords } from './own-keywords.ts'

/** What the schemas of one contract mean; each schema object is read once. */
export type EffectiveReader = (schema: JsonSchema, home: string | undefined) => EffectiveSchema

export function effectiveReader({ schemas }: Pick<ApiModel, 'schemas'>): EffectiveReader {
  const known = new WeakMap<JsonSchema, EffectiveSchema>()

  function read(schema: JsonSchema, home: string | undefined, trail: readonly string[]): EffectiveSchema {
    const remembered = known.get(schema)
    if (remembered) return remembered
    const means = normal(readAnew(withoutNullTexts(schema), home, trail))
    // What stands inside a reference that leads back to itself is cut, and is not what it means elsewhere.
    if (trail.length === 0) known.set(schema, means)
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
  const parts = [...means.parts].map(([kind, part]) => {
    if (part.facets.has('enum')) return [kind, { ...part, facets: only(part, 'enum') }] as const
    return [kind, kind === 'number' ? normalNumber(part) : part] as const
  })
  return { ...means, parts: new Map(parts) }
}

const only = ({ facets }: Part, key: string): Part['facets'] => new Map([...facets].filter(([name]) => name === key))

function normalNumber(part: Part): Part {
  const facets = new Map(part.facets)
  const multiple = facets.get('multipleOf')
  if (multiple?.value === 1) {
    facets.set('integer', { value: true, home: multiple.home })
    facets.delete('multipleOf')
  }
  if (facets.has('integer'))
    for (const [exclusive, bound, step] of [
      ['exclusiveMinimum', 'minimum', 1],
      ['exclusiveMaximum', 'maximum', -1],
    ] as const) {
      const facet = facets.get(exclusive)
      if (!facet || !Number.isInteger(facet.value)) continue
      facets.delete(exclusive)
      const value = Number(facet.value) + step
      const stated = facets.get(bound)
      const isTighter = typeof stated?.value !== 'number' || (step > 0 ? value > stated.value : value < stated.value)
      if (isTighter) facets.set(bound, { value, home: facet.home })
    }
  return { ...part, facets }
}
