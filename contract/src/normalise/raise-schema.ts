import { besideReference } from '../grammar/beside-reference.ts'
import { memberShape } from '../grammar/shape.ts'
import { isRecord, type JsonRecord } from '../grammar/record.ts'
import { plainDiscriminator, plainXml } from './later-words.ts'

/** What the owner's document says it is written in; many a 3.1 document still says `nullable`. */
export type Dialect = 'before-3.1' | '3.1' | '3.2'

/**
 * Raise a schema of Swagger 2 or OpenAPI 3.0 to JSON Schema 2020-12: `nullable` becomes a type,
 * boolean exclusive bounds become numbers, `example` becomes `examples`, `type: file` a string.
 * Before 3.1 a constraint beside a reference was ignored, so there it is dropped; words are kept.
 */
export function raiseSchema(schema: unknown, dialect: Dialect): unknown {
  if (Array.isArray(schema)) return schema.map((item) => raiseSchema(item, dialect))
  if (!isRecord(schema)) return schema
  const raised = raiseKeywords(schema, dialect)
  const entries = Object.entries(raised).map(([key, value]) => [key, raiseMember(key, value, dialect)] as const)
  return raisedFrom(schema, Object.fromEntries(entries))
}

function raiseMember(key: string, value: unknown, dialect: Dialect): unknown {
  const shape = memberShape('schema', key)
  if (shape === 'schema') return raiseSchema(value, dialect)
  if (shape !== 'schema-map' || !isRecord(value)) return value
  const entries = Object.entries(value).map(([name, member]) => [name, raiseSchema(member, dialect)] as const)
  return raisedFrom(value, Object.fromEntries(entries))
}

const written = new WeakMap<object, object>()

function raisedFrom(original: object, raised: JsonRecord): JsonRecord {
  written.set(raised, original)
  return raised
}

/** What an object of a raised schema was before, which knows where it stood; itself where it was not raised. */
export const originalOf = (raised: object): object => written.get(raised) ?? raised

function raiseKeywords(stated: JsonRecord, dialect: Dialect): JsonRecord {
  const schema = withNullableBranch(stated)
  const { nullable, 'x-nullable': vendorNullable, example, exclusiveMinimum, exclusiveMaximum, ...rest } = schema
  const isNullable = nullable === true || vendorNullable === true
  if (typeof rest['$ref'] === 'string') return reference(rest, isNullable, dialect)
  if (isNullable && compositions.some((key) => rest[key] !== undefined))
    return orNull(raiseKeywords({ ...rest, example }, dialect))
  const raised = {
    ...rest,
    ...raiseType(rest, isNullable),
    ...raiseItems(rest['items']),
    ...raiseDiscriminator(rest['discriminator']),
    ...(dialect === '3.2' ? { ...plainDiscriminator(rest), ...plainXml(rest) } : {}),
    ...(example !== undefined && rest['examples'] === undefined ? { examples: [example] } : {}),
    ...raiseBound(rest, 'minimum', 'exclusiveMinimum', exclusiveMinimum),
    ...raiseBound(rest, 'maximum', 'exclusiveMaximum', exclusiveMaximum),
  }
  return Object.fromEntries(Object.entries(raised).filter(([, value]) => value !== undefined))
}

const compositions = ['allOf', 'anyOf', 'oneOf']

/** Words about a value stand beside the choice; what binds it goes into the branch that is not null. */
function orNull(schema: JsonRecord): JsonRecord {
  const isWord = (key: string): boolean =>
    (besideReference.has(key) && key !== '$ref') || key === 'examples' || key.startsWith('x-')
  const entries = Object.entries(schema)
  return {
    ...Object.fromEntries(entries.filter(([key]) => isWord(key))),
    anyOf: [Object.fromEntries(entries.filter(([key]) => !isWord(key))), { type: 'null' }],
  }
}

/** `allOf: [{ nullable: true }, …]`: a branch that says this and no more says it of the whole, or it would say nothing. */
function withNullableBranch(schema: JsonRecord): JsonRecord {
  const { allOf } = schema
  if (!Array.isArray(allOf)) return schema
  const isAside = (branch: unknown): boolean =>
    isRecord(branch) &&
    branch['nullable'] === true &&
    branch['$ref'] === undefined &&
    Object.keys(branch).every((key) => key === 'nullable' || besideReference.has(key))
  const others = allOf.filter((branch) => !isAside(branch))
  return others.length > 0 && others.length < allOf.length ? { ...schema, nullable: true, allOf: others } : schema
}

/** A list of schemas, one for each place, is `prefixItems` since 2020-12. */
const raiseItems = (items: unknown): JsonRecord =>
  Array.isArray(items) ? { items: undefined, prefixItems: items } : {}

/** Swagger 2.0 names the member alone. */
const raiseDiscriminator = (discriminator: unknown): JsonRecord =>
  typeof discriminator === 'string' ? { discriminator: { propertyName: discriminator } } : {}

function reference(schema: JsonRecord, isNullable: boolean, dialect: Dialect): JsonRecord {
  const kept = Object.fromEntries(
    Object.entries(schema).filter(
      ([key]) => dialect !== 'before-3.1' || besideReference.has(key) || key.startsWith('x-'),
    ),
  )
  if (!isNullable) return kept
  const { $ref, ...words } = kept
  return { ...words, anyOf: [{ $ref }, { type: 'null' }] }
}

const knownTypes = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])

/** Types that JSON Schema does not know, by what owners mean. All others are inventions for text: `file`, `time`, `date`. */
const meantTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    int: 'integer',
    long: 'integer',
    float: 'number',
    double: 'number',
    decimal: 'number',
    bool: 'boolean',
    list: 'array',
    map: 'object',
  }),
)

/** These say that nothing is said. */
const openTypes = new Set(['any', 'mixed', '*', 'unknown'])

function raiseType(schema: JsonRecord, isNullable: boolean): JsonRecord {
  const { type } = schema
  const values = Array.isArray(schema['enum']) ? schema['enum'] : undefined
  // A list of values that has null among them is meant, whatever the type beside it says.
  const mayBeNull = isNullable || values?.includes(null) === true
  const withNull = mayBeNull && values && !values.includes(null) ? { enum: [...values, null] } : {}
  if (type === undefined) return withNull
  const stated = [type].flat().map((one) => String(one))
  if (stated.some((one) => openTypes.has(one.toLowerCase()))) return { type: undefined }
  const known = stated.map((one) => (knownTypes.has(one) ? one : (meantTypes.get(one.toLowerCase()) ?? 'string')))
  const all = [...new Set(mayBeNull ? [...known, 'null'] : known)]
  return { type: Array.isArray(type) || all.length > 1 ? all : all[0], ...withNull }
}

function raiseBound(schema: JsonRecord, bound: string, exclusive: string, value: unknown): JsonRecord {
  if (typeof value === 'number') return { [exclusive]: value }
  if (value !== true || schema[bound] === undefined) return {}
  return { [exclusive]: schema[bound], [bound]: undefined }
}
