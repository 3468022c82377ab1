import type { IncomingMessage } from 'node:http'
import type { ApiModel, JsonSchema, OperationModel, ParameterModel } from '@openlondon/contract'
import { mediaTypeOf, parseJsonBody, readBytes } from '../http/request-body.ts'
import { Refusal } from '../problem/problem.ts'
import { decodeParameter } from '@openlondon/contract/call'
import { flattenSchema } from '@openlondon/contract/model'

const bodyBytesMax = 256 * 1024

const formType = 'application/x-www-form-urlencoded'

/** A body and the declared media type it came in. */
export type RequestBody = { readonly value: unknown; readonly mediaType: string }

/** Read the body in whichever of the declared media types it came: JSON, or the named fields of a form. */
export async function readBody(
  api: ApiModel,
  operation: OperationModel,
  request: IncomingMessage,
): Promise<RequestBody | undefined> {
  const declared = operation.requestBody?.content ?? []
  if (declared.length === 0) return undefined
  const bytes = await readBytes(request, bodyBytesMax)
  if (bytes.length === 0) return undefined
  const given = mediaTypeOf(request)
  const media = declared.find(({ mediaType }) => covers(mediaType, given))
  if (!media) {
    const wanted = declared.map(({ mediaType }) => mediaType).join(' or ')
    throw new Refusal('request.media_type', { detail: `This operation takes ${wanted}.` })
  }
  const { mediaType } = media
  if (/[/+]json$/.test(given)) return { value: parseJsonBody(bytes), mediaType }
  const text = bytes.toString('utf8')
  return { value: given === formType ? readForm(api, media.schema ?? {}, text) : text, mediaType }
}

/** Whether a declared media type, which may be a range and have parameters (OpenAPI 3.1 §4.8.13.1), means the given one. */
function covers(declared: string, given: string): boolean {
  const [range = ''] = declared.toLowerCase().split(';')
  const type = range.trim()
  if (!type.endsWith('/*')) return type === given
  return type === '*/*' || given.startsWith(type.slice(0, -1))
}

/** A field is read as a repeated query parameter of its schema would be (OpenAPI 3.1 §4.8.14.4). */
export function readForm(api: ApiModel, schema: JsonSchema, text: string): Readonly<Record<string, unknown>> {
  const { properties, rest } = fieldsOf(api, schema)
  const raw = Map.groupBy(
    text.split('&').filter((pair) => pair !== ''),
    (pair) => nameOf(pair),
  )
  return Object.fromEntries(
    [...raw].map(([name, pairs]) => {
      const values = pairs.map((pair) => pair.slice(pair.indexOf('=') + 1 || pair.length))
      const isKnown = Object.hasOwn(properties, name)
      const known =
        (isKnown && properties[name]) || (values.length > 1 ? { type: 'array' as const, items: rest } : rest)
      return [name, readField(api, field(name, known), values)]
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

function nameOf(pair: string): string {
  const equals = pair.indexOf('=')
  return readable(() => decodeURIComponent((equals < 0 ? pair : pair.slice(0, equals)).replaceAll('+', ' ')))
}

function readField(api: ApiModel, parameter: ParameterModel, values: readonly string[]): unknown {
  return readable(() => decodeParameter(api, parameter, values))
}

function readable<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    throw new Refusal('request.malformed', { detail: 'The percent-encoding of the form is broken.' })
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
