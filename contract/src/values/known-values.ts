import type { ApiModel, JsonSchema } from '../model/model.ts'
import { isRecord } from '../grammar/record.ts'
import {
  branchesOf,
  resultResponses,
  flattenSchema,
  mergeFlat,
  ownOf,
  typesOf,
  type FlatSchema,
} from '../model/index.ts'

/**
 * Scalars seen under a property name, in examples and fixtures: what makes a generated answer look like the
 * city. Under `Line.name` those of one schema, under `name` those of all.
 */
export type KnownValues = ReadonlyMap<string, readonly unknown[]>

/** How many values of one name are worth keeping. */
const valuesMax = 12

/** What of a contract a value is made from. */
export type ValueSource = Pick<ApiModel, 'schemas' | 'operations'>

const knownByApi = new WeakMap<ValueSource, KnownValues>()

/** Harvested once for each API, in document order, so that the same contract always yields the same values. */
export function knownValues(api: ValueSource): KnownValues {
  const remembered = knownByApi.get(api)
  if (remembered) return remembered
  const values = new Map<string, unknown[]>()
  for (const [name, schema] of Object.entries(api.schemas)) harvestExamples([name], schema, values)
  for (const media of api.operations.flatMap(resultResponses).flatMap(({ content }) => content)) {
    for (const { value } of media.examples) harvestValue(api, media.schema ?? {}, value, values)
  }
  knownByApi.set(api, values)
  return values
}

/** The schema with its choices made the way the value is: a list takes the list of `oneOf: [X, array of X]`. */
export function shapeFor(api: ValueSource, schema: JsonSchema, value: unknown): FlatSchema {
  const flat = flattenSchema(api, schema)
  return flat.choices.reduce<FlatSchema>((sum, branches) => {
    const flatBranches = branches.map((candidate) => flattenSchema(api, candidate))
    const branch = flatBranches.find((candidate) => hasShape(candidate, value))
    return branch ? mergeFlat(sum, branch) : sum
  }, flat)
}

function hasShape(flat: FlatSchema, value: unknown): boolean {
  return typesOf(flat.schema).includes(Array.isArray(value) ? 'array' : 'object')
}

function harvestExamples(owners: readonly string[], schema: JsonSchema, values: Map<string, unknown[]>): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    for (const example of [...(property.examples ?? []), ...(property.items?.examples ?? [])]) {
      for (const value of Array.isArray(example) ? example : [example]) keep(owners, name, value, values)
    }
    harvestExamples([], property, values)
  }
  if (schema.items) harvestExamples([], schema.items, values)
  for (const part of branchesOf(schema)) harvestExamples(owners, part, values)
}

function harvestValue(api: ValueSource, schema: JsonSchema, value: unknown, values: Map<string, unknown[]>): void {
  const flat = shapeFor(api, schema, value)
  if (Array.isArray(value)) {
    for (const item of value) harvestValue(api, flat.schema.items ?? {}, item, values)
    return
  }
  if (!isRecord(value)) return
  for (const [name, property] of Object.entries(value)) {
    for (const item of Array.isArray(property) ? property : [property]) keep(flat.names, name, item, values)
    harvestValue(api, ownOf(flat.schema.properties, name) ?? {}, property, values)
  }
}

function keep(owners: readonly string[], name: string, value: unknown, values: Map<string, unknown[]>): void {
  if (typeof value === 'object' || value === undefined || value === '') return
  for (const key of [name, ...owners.map((owner) => `${owner}.${name}`)]) {
    const seen = values.get(key)
    if (!seen) values.set(key, [value])
    else if (seen.length < valuesMax && !seen.includes(value)) seen.push(value)
  }
}
