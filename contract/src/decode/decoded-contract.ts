import { isRecord, listOf, recordOf } from '../grammar/record.ts'
import { itemShape, memberShape, type Shape } from '../grammar/shape.ts'
import type { ApiModel, Derived, JsonSchema, OpenApiDocument } from '../model/model.ts'
import { nullValuesOf, withoutNullTexts } from '../model/schemas/null-texts.ts'
import { resolveSchema } from '../model/schemas/resolve-schema.ts'
import { withoutDropped } from '../model/schemas/without-dropped.ts'
import { camelKey } from './camel-key.ts'
import { manyOf, memberSchema, smooths } from './plan.ts'

const decodedByApi = new WeakMap<ApiModel, OpenApiDocument>()

/**
 * The contract as the SDK's user meets it: texts that mean nothing are null, numbers are numbers, envelopes are
 * open. The same document when there is nothing to smooth.
 */
export function decodedDocument(api: ApiModel): OpenApiDocument {
  const known = decodedByApi.get(api)
  if (known) return known
  const isSmoothed = api.operations.some((operation) => smooths(api, operation))
  const document = isSmoothed ? decodeDocument(api) : api.document
  decodedByApi.set(api, document)
  return document
}

function decodeDocument(api: ApiModel): OpenApiDocument {
  const schemas = Object.fromEntries(
    Object.entries(api.schemas).map(([name, schema]) => [name, decodedSchema(api, schema)]),
  )
  const components = { ...recordOf(api.document['components']), schemas }
  const paths = answers(api, api.document['paths'], 'map')
  const shared = answers(api, components, 'object')
  return { ...api.document, paths, components: { ...recordOf(shared), schemas } }
}

/** Walks the document's own grammar: a media type below a response is decoded, one below a request is not. */
function answers(api: ApiModel, value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((item) => answers(api, item, itemShape(shape)))
  if (!isRecord(value) || shape === 'literal' || shape === 'schema' || shape === 'schema-map') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key === 'responses' && shape === 'object') return [key, decodedResponses(api, member)]
      return [key, answers(api, member, memberShape(shape, key))]
    }),
  )
}

function decodedResponses(api: ApiModel, responses: unknown): unknown {
  return Object.fromEntries(
    Object.entries(recordOf(responses)).map(([status, response]) => {
      if (!isRecord(response) || !isRecord(response['content'])) return [status, response]
      const path = typeof response['x-unwrap'] === 'string' ? response['x-unwrap'].split('.') : []
      const content = Object.entries(response['content']).map(([mediaType, media]) => {
        const { schema, examples: _examples, example: _example, ...rest } = recordOf(media)
        if (!isRecord(schema)) return [mediaType, media]
        const wire = withoutDropped(schema) as JsonSchema // a schema is a record of optional members
        // Fixtures are what comes over the wire: beside a decoded schema they would be wrong.
        return [mediaType, { ...rest, schema: decodedSchema(api, memberSchema(api, wire, path)) }]
      })
      return [status, { ...response, content: Object.fromEntries(content) }]
    }),
  )
}

/** What a value of this schema is after decoding. References stay references: their targets are decoded too. */
export function decodedSchema(api: Pick<ApiModel, 'schemas'>, wire: JsonSchema): JsonSchema {
  const schema = withoutNullTexts(wire)
  const nulls = nullValuesOf(schema['x-null-value'])
  const decode = schema['x-decode']
  const { description } = schema
  const words = description === undefined ? {} : { description }
  if (decode === 'list' || decode === 'first') {
    const item = decodedSchema(api, manyOf(api, schema)?.items ?? {})
    return decode === 'first' ? { ...item, ...words } : { ...words, type: 'array', items: item }
  }
  if (schema.$ref !== undefined && (decode !== undefined || nulls.length > 0)) {
    const { $ref: _reference, ...whole } = resolveSchema(api, schema)
    if (decode !== undefined || whole['x-brand'] === undefined) return decodedSchema(api, { ...whole, ...words })
    return { ...words, anyOf: [{ $ref: schema.$ref }, { type: 'null' }] }
  }
  if (decode !== undefined) {
    // A number or boolean is sure only where the wire's own pattern or values leave no other text.
    const isSure = decode === 'dateTime' || schema.pattern !== undefined || schema.enum !== undefined
    const brand = schema['x-brand'] === undefined ? {} : { 'x-brand': schema['x-brand'] }
    return { ...words, ...scalar(decode, nulls.length > 0 || !isSure || mayBeNull(schema), schema['x-unit']), ...brand }
  }
  const members = decodedMembers(api, schema)
  if (nulls.length === 0) return members
  const { 'x-null-value': _nulls, enum: values, ...rest } = members
  return {
    ...rest,
    type: [...new Set([...[rest.type ?? 'string'].flat(), 'null' as const])],
    ...(values ? { enum: [...values.filter((value) => !nulls.includes(String(value))), null] } : {}),
    ...(rest['x-extensible-enum']
      ? { 'x-extensible-enum': rest['x-extensible-enum'].filter((value) => !nulls.includes(value)) }
      : {}),
  }
}

/** No decoder touches a null of the owner's own. */
const mayBeNull = ({ type, anyOf = [], oneOf = [] }: JsonSchema): boolean =>
  [type].flat().includes('null') || [...anyOf, ...oneOf].some(mayBeNull)

function scalar(decode: NonNullable<Derived['decode']>, isNullable: boolean, unit: string | undefined): JsonSchema {
  if (decode === 'point' || decode === 'latLon') return pointSchema
  const isText = decode === 'date' || decode === 'dateTime' || decode === 'lastSegment'
  const type = isText ? 'string' : decode
  return {
    type: isNullable || decode === 'date' || decode === 'lastSegment' ? [type, 'null'] : type,
    ...(decode === 'date' ? { format: 'date' } : {}),
    ...(decode === 'dateTime' ? { format: 'date-time' } : {}),
    ...(unit === undefined ? {} : { 'x-unit': unit }),
  }
}

/** A position as the SDK gives every one: WGS84 degrees; null where the owner has none. */
const pointSchema: JsonSchema = {
  type: ['object', 'null'],
  properties: { lat: { type: 'number', 'x-unit': 'deg' }, lon: { type: 'number', 'x-unit': 'deg' } },
  required: ['lat', 'lon'],
}

function decodedMembers(api: Pick<ApiModel, 'schemas'>, schema: JsonSchema): JsonSchema {
  const list = (branches: readonly JsonSchema[] | undefined): readonly JsonSchema[] | undefined =>
    branches?.map((branch) => decodedSchema(api, branch))
  const name = schema['x-decode-keys'] === 'camel' ? camelKey : (key: string) => key
  const derived = Object.entries(schema['x-derive'] ?? {})
  const { 'x-decode-keys': _keys, 'x-derive': _derive, 'x-dropped': _dropped, ...rest } = schema
  const properties = {
    ...Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, member]) => [name(key), decodedSchema(api, member)]),
    ),
    ...Object.fromEntries(derived.map(([key, one]) => [key, derivedSchema(one)])),
  }
  const required = [...listOf(schema.required).map((key) => name(String(key))), ...derived.map(([key]) => key)]
  const extra = schema.additionalProperties
  const decoded = {
    ...(schema.properties || derived.length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(schema.items ? { items: decodedSchema(api, schema.items) } : {}),
    ...(typeof extra === 'object' ? { additionalProperties: decodedSchema(api, extra) } : {}),
    ...(schema.allOf ? { allOf: list(schema.allOf) } : {}),
    ...(schema.oneOf ? { oneOf: list(schema.oneOf) } : {}),
    ...(schema.anyOf ? { anyOf: list(schema.anyOf) } : {}),
  }
  // Each `list(…)` answers an array when it is given one.
  return { ...rest, ...decoded } as JsonSchema
}

/** Always there, and null where the owner's member is missing or says nothing known. */
function derivedSchema({ decode, brand, unit, description }: Derived): JsonSchema {
  return {
    ...(description === undefined ? {} : { description }),
    ...(decode === undefined ? { type: ['string', 'null'] } : scalar(decode, true, unit)),
    ...(brand === undefined ? {} : { 'x-brand': brand }),
  }
}
