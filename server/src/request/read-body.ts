import type { IncomingMessage } from 'node:http'
import type { ApiModel, JsonSchema, OperationModel, ParameterModel } from '@openlondon/spec'
import { mediaTypeOf, parseJsonBody, readBytes } from '../http/request-body.ts'
import { Refusal } from '../problem/problem.ts'
import { decodeParameter } from './decode-parameter.ts'
import { flattenSchema } from './flatten-schema.ts'

const bodyBytesMax = 256 * 1024

const formType = 'application/x-www-form-urlencoded'

/** Read the body in whichever of the declared media types it came: JSON, or the named fields of a form. */
export async function readBody(api: ApiModel, operation: OperationModel, request: IncomingMessage): Promise<unknown> {
  const declared = operation.requestBody?.content ?? []
  if (declared.length === 0) return undefined
  const bytes = await readBytes(request, bodyBytesMax)
  if (bytes.length === 0) return undefined
  const given = mediaTypeOf(request)
  const media = declared.find(({ mediaType }) => mediaType.toLowerCase() === given)
  if (!media) {
    const wanted = declared.map(({ mediaType }) => mediaType).join(' or ')
    throw new Refusal('request.media_type', { detail: `This operation takes ${wanted}.` })
  }
  if (/[/+]json$/.test(given)) return parseJsonBody(bytes)
  const text = bytes.toString('utf8')
  return given === formType ? readForm(api, media.schema ?? {}, text) : text
}

/** A field is read as a repeated query parameter of its schema would be (OpenAPI 3.1 §4.8.14.4). */
function readForm(api: ApiModel, schema: JsonSchema, text: string): Readonly<Record<string, unknown>> {
  const { properties, rest } = fieldsOf(api, schema)
  const raw = Map.groupBy(
    text.split('&').filter((pair) => pair !== ''),
    (pair) => nameOf(pair),
  )
  return Object.fromEntries(
    [...raw].map(([name, pairs]) => {
      const values = pairs.map((pair) => pair.slice(pair.indexOf('=') + 1 || pair.length))
      const known = properties[name] ?? (values.length > 1 ? { type: 'array' as const, items: rest } : rest)
      return [name, decodeParameter(api, field(name, known), values)]
    }),
  )
}

/** Fields by name, those of every branch of the schema; and the schema of fields nobody named. */
function fieldsOf(api: ApiModel, schema: JsonSchema): { readonly properties: Fields; readonly rest: JsonSchema } {
  const flat = flattenSchema(api, schema)
  const branches = flat.choices.flat().map((choice) => fieldsOf(api, choice).properties)
  const extra = flat.schema.additionalProperties
  return {
    properties: Object.assign({}, ...branches, flat.schema.properties),
    rest: typeof extra === 'object' ? extra : {},
  }
}

type Fields = Readonly<Record<string, JsonSchema>>

function nameOf(pair: string): string {
  const equals = pair.indexOf('=')
  const raw = equals < 0 ? pair : pair.slice(0, equals)
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '))
  } catch {
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
