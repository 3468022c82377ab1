import { ownOf } from '../grammar/record.ts'
import { flattenSchema, typesOf } from '../model/schemas/flatten-schema.ts'
import type { ApiModel, JsonSchema, ParameterModel } from '../model/model.ts'
import { splitPairs, type RawPair } from './raw-call.ts'
import { decodeParameter, readParameter } from './read-parameter.ts'
import type { FormEncoding } from './write-body.ts'

/**
 * Read the named fields of a form, each as a repeated query parameter of its schema would be (OpenAPI 3.1 §4.8.14.4), or
 * as a joined or a deep one; an object is JSON.
 * Throws URIError on broken percent-encoding.
 */
export function readForm(
  api: ApiModel,
  schema: JsonSchema,
  text: string,
  { joined = [], deep = [] }: FormEncoding = {},
): Readonly<Record<string, unknown>> {
  const { properties, rest } = fieldsOf(api, schema)
  const pairs = splitPairs(text).map(([name, value]) => [decodeURIComponent(name), value] as const)
  const isDeep = (name: string): boolean => deep.some((field) => name.startsWith(`${field}[`))
  const raw = Map.groupBy(
    pairs.filter(([name]) => !isDeep(name)),
    ([name]) => name,
  )
  const deepValues = deep.map(
    (name) => [name, readDeepField(api, field(name, ownOf(properties, name) ?? {}), pairs)] as const,
  )
  const values = [...raw].map(([name, own]) => [name, readField(api, name, own, properties, rest, joined)] as const)
  return Object.fromEntries([...values, ...deepValues.filter(([, value]) => value !== undefined)])
}

const readDeepField = (api: ApiModel, parameter: ParameterModel, query: readonly RawPair[]): unknown =>
  readParameter(api, { ...parameter, style: 'deepObject' }, { pathValues: {}, query, headers: {} })

function readField(
  api: ApiModel,
  name: string,
  pairs: readonly RawPair[],
  properties: Fields['properties'],
  rest: JsonSchema,
  joined: readonly string[],
): unknown {
  const values = pairs.map(([, value]) => value)
  const known = Object.hasOwn(properties, name) ? properties[name] : undefined
  const stated = known ?? (values.length > 1 ? { type: 'array' as const, items: rest } : rest)
  const { schema } = flattenSchema(api, stated)
  const parameter = field(name, stated)
  const json = { ...parameter, mediaType: 'application/json' }
  if (typesOf(schema).includes('object')) return decodeParameter(api, json, values)
  if (schema.items && isJson(api, schema.items)) return values.map((value) => decodeParameter(api, json, [value]))
  return decodeParameter(api, { ...parameter, explode: !joined.includes(name) }, values)
}

/** Objects and lists inside a list have no other way to travel. */
const isJson = (api: ApiModel, items: JsonSchema): boolean =>
  typesOf(flattenSchema(api, items).schema).some((type) => type === 'object' || type === 'array')

type Fields = {
  readonly properties: Readonly<Record<string, JsonSchema>>
  /** The schema of fields that nobody named. */
  readonly rest: JsonSchema
}

/** The fields of every branch of a schema; one that several branches have may be as any of them says. */
function fieldsOf(api: ApiModel, schema: JsonSchema): Fields {
  const flat = flattenSchema(api, schema)
  const branches = flat.choices.flat().map((choice) => fieldsOf(api, choice))
  const inBranches = Object.groupBy(
    branches.flatMap(({ properties }) => Object.entries(properties)),
    ([name]) => name,
  )
  const properties = Object.entries(inBranches).map(([name, found = []]) => {
    const [first, ...more] = found.map(([, property]) => property)
    return [name, first && more.length === 0 ? first : { anyOf: found.map(([, property]) => property) }] as const
  })
  const extra = flat.schema.additionalProperties
  return {
    properties: { ...Object.fromEntries(properties), ...flat.schema.properties },
    rest: typeof extra === 'object' ? extra : {},
  }
}

const field = (name: string, schema: JsonSchema): ParameterModel => ({
  name,
  in: 'query',
  required: false,
  description: '',
  schema,
  style: 'form',
  explode: true,
  allowEmptyValue: false,
  deprecated: false,
})
