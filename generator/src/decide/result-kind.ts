import {
  memberSchema,
  type ApiModel,
  type JsonSchema,
  type JsonType,
  type OperationModel,
  type ResponseModel,
} from '@openlondon/contract'
import { flattenSchema, isJsonType, readMediaType, resultResponses, typesOf } from '@openlondon/contract/model'

type Schemas = Pick<ApiModel, 'schemas'>

/** The function of `runtime/kind.ts` that knows a result of an operation from anything else; `undefined` for what may be anything. */
export function resultKind(api: Schemas, operation: OperationModel): string | undefined {
  const kinds = new Set(resultResponses(operation).map((response) => kindOfResponse(api, response)))
  const [kind] = kinds
  return kinds.size === 1 ? kind : undefined
}

function kindOfResponse(api: Schemas, response: ResponseModel): string | undefined {
  const mediaType = readMediaType(response)
  if (mediaType === undefined || !isJsonType(mediaType)) return undefined
  const whole = response.content.find((media) => media.mediaType === mediaType)?.schema ?? {}
  const schema = response.unwrap ? memberSchema(api, whole, response.unwrap) : whole
  if (!response.oneOrMany && flattenSchema(api, schema).schema['x-decode'] !== 'list') return kindOf(api, schema)
  // One thing or a list of them on the wire, a list for whoever calls.
  const choices = [schema, ...flattenSchema(api, schema).choices.flat()].map((choice) => kindOf(api, choice))
  return choices.includes('isObject') ? 'isObjects' : 'isList'
}

function kindOf(api: Schemas, schema: JsonSchema): string | undefined {
  const flat = flattenSchema(api, schema)
  // What a decoder makes of a value is another, and a choice may be of any kind.
  if (flat.schema['x-decode'] !== undefined || flat.schema['x-null-value'] !== undefined) return undefined
  const types = typesOf(flat.schema)
  if (types.length !== 1) return undefined
  return kinds[types[0] ?? 'null']
}

const kinds: Partial<Record<JsonType, string>> = { array: 'isList', object: 'isObject', string: 'isText' }
