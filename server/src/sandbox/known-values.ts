import type { ApiModel, JsonSchema } from '@openlondon/spec'
import { isRecord } from './record.ts'

/** Scalars seen under a property name, in examples and fixtures: what makes a generated answer look like the city. */
export type KnownValues = ReadonlyMap<string, readonly unknown[]>

/** How many values of one name are worth keeping. */
const valuesMax = 12

const knownByApi = new WeakMap<ApiModel, KnownValues>()

/** Harvested once for each API, in document order, so that the same contract always yields the same values. */
export function knownValues(api: ApiModel): KnownValues {
  const remembered = knownByApi.get(api)
  if (remembered) return remembered
  const values = new Map<string, unknown[]>()
  for (const schema of Object.values(api.schemas)) harvestSchema(schema, values)
  for (const operation of api.operations) {
    for (const { content } of operation.responses.filter((response) => response.status.startsWith('2'))) {
      for (const { schema, examples } of content) {
        if (schema) harvestSchema(schema, values)
        for (const { value } of examples) harvestValue('', value, values)
      }
    }
  }
  knownByApi.set(api, values)
  return values
}

function harvestSchema(schema: JsonSchema, values: Map<string, unknown[]>): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    for (const example of property.examples ?? []) harvestValue(name, example, values)
    for (const example of property.items?.examples ?? []) harvestValue(name, example, values)
    harvestSchema(property, values)
  }
  for (const part of [schema.items, ...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    if (part) harvestSchema(part, values)
  }
}

function harvestValue(name: string, value: unknown, values: Map<string, unknown[]>): void {
  if (Array.isArray(value)) {
    for (const item of value) harvestValue(name, item, values)
    return
  }
  if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) harvestValue(key, item, values)
    return
  }
  if (value === null || value === undefined || value === '') return
  const seen = values.get(name)
  if (!seen) values.set(name, [value])
  else if (seen.length < valuesMax && !seen.includes(value)) seen.push(value)
}
