import { flattenSchema, typesOf } from '../model/flatten-schema.ts'
import type { ApiModel, JsonSchema, ParameterModel } from '../model/model.ts'
import { splitPairs } from './raw-call.ts'
import { decodeParameter } from './read-parameter.ts'

/**
 * Read the named fields of a form, each as a repeated query parameter of its schema would be (OpenAPI 3.1 §4.8.14.4), or
 * as a joined one.
 * Throws URIError on broken percent-encoding.
 */
export function readForm(
  api: ApiModel,
  schema: JsonSchema,
  text: string,
  joined: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const { properties, rest } = fieldsOf(api, schema)
  const raw = Map.groupBy(splitPairs(text), ([name]) => decodeURIComponent(name))
  return Object.fromEntries(
    [...raw].map(([name, pairs]) => {
      const values = pairs.map(([, value]) => value)
      const known = Object.hasOwn(properties, name) ? properties[name] : undefined
      const stated = known ?? (values.length > 1 ? { type: 'array' as const, items: rest } : rest)
      const isObject = typesOf(flattenSchema(api, stated).schema).includes('object')
      const parameter = {
        ...field(name, stated),
        explode: !joined.includes(name),
        ...(isObject && { mediaType: 'application/json' }),
      }
      return [name, decodeParameter(api, parameter, values)]
    }),
  )
}

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
