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

/** Kinds of which a result is one; `undefined` for what may be anything. */
type Kinds = ReadonlySet<string> | undefined

/**
 * The functions of `runtime/answer/kind.ts` of which one knows each result of an operation from anything else; none for what may
 * be anything.
 */
export function resultKinds(api: Schemas, operation: OperationModel): readonly string[] {
  const kinds = eachOf(resultResponses(operation).map((response) => kindsOfResponse(api, response)))
  const isSaid =
    kinds !== undefined && jsonKinds.some((kind) => !kinds.has(kind)) && !(kinds.size === 1 && kinds.has(none))
  return isSaid ? [...kinds].sort() : []
}

function kindsOfResponse(api: Schemas, response: ResponseModel): Kinds {
  if (response.content.length === 0) return new Set([none])
  const mediaType = readMediaType(response)
  if (mediaType === undefined || !isJsonType(mediaType)) return undefined
  const whole = response.content.find((media) => media.mediaType === mediaType)?.schema ?? {}
  const schema = response.unwrap ? memberSchema(api, whole, response.unwrap) : whole
  if (!response.oneOrMany && flattenSchema(api, schema).schema['x-decode'] !== 'list') return kindsOf(api, schema)
  // One thing or a list of them on the wire, a list for whoever calls.
  const choices = [schema, ...flattenSchema(api, schema).choices.flat()].map((choice) => kindsOf(api, choice))
  return new Set([choices.some((choice) => choice?.has('isObject')) ? 'isObjects' : 'isList'])
}

/** Choices in choices, which may go around in circles. */
const choicesMax = 6

function kindsOf(api: Schemas, schema: JsonSchema, depth = 0): Kinds {
  const flat = flattenSchema(api, schema)
  // What a decoder makes of a value is another.
  if (flat.schema['x-decode'] !== undefined || flat.schema['x-null-value'] !== undefined) return undefined
  const types = typesOf(flat.schema)
  if (types.length > 0) return new Set(types.map((type) => kindOfType[type]))
  if (depth === choicesMax) return undefined
  return flat.choices
    .map((choice) => eachOf(choice.map((branch) => kindsOf(api, branch, depth + 1))))
    .find((kinds) => kinds !== undefined)
}

/** All of them, unless one may be anything. */
const eachOf = (all: readonly Kinds[]): Kinds =>
  all.includes(undefined) ? undefined : new Set(all.flatMap((kinds) => [...(kinds ?? [])]))

const none = 'isNothing'

const kindOfType: Readonly<Record<JsonType, string>> = {
  array: 'isList',
  boolean: 'isFlag',
  integer: 'isNumber',
  null: 'isNull',
  number: 'isNumber',
  object: 'isObject',
  string: 'isText',
}

const jsonKinds = Object.values(kindOfType)
