import { memberShape } from '../load/openapi-shape.ts'
import { isRecord } from '../json/record.ts'
import type { JsonRecord } from '../json/record.ts'

/** What the owner's document says it is written in; many a 3.1 document still says `nullable`. */
export type Dialect = 'before-3.1' | '3.1'

/**
 * Raise a schema of Swagger 2 or OpenAPI 3.0 to JSON Schema 2020-12: `nullable` becomes a type,
 * boolean exclusive bounds become numbers, `example` becomes `examples`, `type: file` a string.
 * Before 3.1 a constraint beside a reference was ignored, so there it is dropped; words are kept.
 */
export function raiseSchema(schema: unknown, dialect: Dialect): unknown {
  if (Array.isArray(schema)) return schema.map((item) => raiseSchema(item, dialect))
  if (!isRecord(schema)) return schema
  const raised = raiseKeywords(schema, dialect)
  return Object.fromEntries(Object.entries(raised).map(([key, value]) => [key, raiseMember(key, value, dialect)]))
}

function raiseMember(key: string, value: unknown, dialect: Dialect): unknown {
  const shape = memberShape('schema', key)
  if (shape === 'schema') return raiseSchema(value, dialect)
  if (shape !== 'schema-map' || !isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, raiseSchema(member, dialect)]))
}

const besideReference = new Set(['$ref', 'description', 'title', 'deprecated', 'readOnly', 'writeOnly'])

function raiseKeywords(schema: JsonRecord, dialect: Dialect): JsonRecord {
  const { nullable, 'x-nullable': vendorNullable, example, exclusiveMinimum, exclusiveMaximum, ...rest } = schema
  const isNullable = nullable === true || vendorNullable === true
  if (typeof rest['$ref'] === 'string') return reference(rest, isNullable, dialect)
  const raised = {
    ...rest,
    ...raiseType(rest, isNullable),
    ...(example !== undefined && rest['examples'] === undefined ? { examples: [example] } : {}),
    ...raiseBound(rest, 'minimum', 'exclusiveMinimum', exclusiveMinimum),
    ...raiseBound(rest, 'maximum', 'exclusiveMaximum', exclusiveMaximum),
  }
  return Object.fromEntries(Object.entries(raised).filter(([, value]) => value !== undefined))
}

function reference(schema: JsonRecord, isNullable: boolean, dialect: Dialect): JsonRecord {
  const kept = Object.fromEntries(
    Object.entries(schema).filter(([key]) => dialect === '3.1' || besideReference.has(key) || key.startsWith('x-')),
  )
  if (!isNullable) return kept
  const { $ref, ...words } = kept
  return { ...words, anyOf: [{ $ref }, { type: 'null' }] }
}

/** Types that JSON Schema does not know are owners' inventions for text: `file`, `time`, `date`. */
const knownTypes = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])

function raiseType(schema: JsonRecord, isNullable: boolean): JsonRecord {
  const { type } = schema
  if (Array.isArray(type) || type === undefined) return {}
  const known = typeof type === 'string' && knownTypes.has(type) ? type : 'string'
  if (!isNullable) return { type: known }
  const values = schema['enum']
  const withNull = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}
  return { type: [known, 'null'], ...withNull }
}

function raiseBound(schema: JsonRecord, bound: string, exclusive: string, value: unknown): JsonRecord {
  if (typeof value === 'number') return { [exclusive]: value }
  if (value !== true || schema[bound] === undefined) return {}
  return { [exclusive]: schema[bound], [bound]: undefined }
}
