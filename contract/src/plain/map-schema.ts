import { memberShape } from '../grammar/shape.ts'
import { isRecord, type JsonRecord } from '../grammar/record.ts'
import type { JsonSchema } from '../model/model.ts'

export type SchemaChange = (schema: JsonSchema) => JsonSchema

/** Change a schema and all those inside it, the inner ones first. What does not change stays the same object. */
export function mapSchema(schema: JsonSchema, change: SchemaChange): JsonSchema {
  let isChanged = false
  const member = (key: string, value: unknown): unknown => {
    const shape = memberShape('schema', key)
    if (shape === 'literal') return value
    const made = shape === 'schema' ? mapped(value, change) : mappedMembers(value, change)
    if (made !== value) isChanged = true
    return made
  }
  const entries = Object.entries(schema).map(([key, value]) => [key, member(key, value)] as const)
  return change(isChanged ? asSchema(Object.fromEntries(entries)) : schema)
}

/** A schema, or a list of them; `true` and `false` stay. */
function mapped(value: unknown, change: SchemaChange): unknown {
  if (!Array.isArray(value)) return isRecord(value) ? mapSchema(asSchema(value), change) : value
  const list = value.map((item) => mapped(item, change))
  return list.some((item, index) => item !== value[index]) ? list : value
}

function mappedMembers(value: unknown, change: SchemaChange): unknown {
  if (!isRecord(value)) return value
  const entries = Object.entries(value).map(([name, schema]) => [name, mapped(schema, change)] as const)
  return entries.some(([name, schema]) => schema !== value[name]) ? Object.fromEntries(entries) : value
}

/** What is inside a schema is one where the grammar says so: all members of `JsonSchema` are optional. */
const asSchema = (value: JsonRecord): JsonSchema => value as JsonSchema
