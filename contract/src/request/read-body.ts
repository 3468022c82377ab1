import type { ApiModel, MediaTypeModel, OperationModel } from '../model/model.ts'
import { readForm } from '../call/index.ts'
import { isFormType, isJsonType } from '../model/index.ts'
import { Refusal } from '../problem/problem.ts'
import { parseJsonBody } from './json-body.ts'
import { headerText, type RequestHeaders } from './request-headers.ts'

/** A body and the declared media type it came in. */
export type RequestBody = { readonly value: unknown; readonly mediaType: string; readonly bytes: Uint8Array }

/** Read the body in whichever of the declared media types it came: JSON, or the named fields of a form. */
export async function readBody(
  api: ApiModel,
  operation: OperationModel,
  headers: RequestHeaders,
  readBytes: () => Promise<Uint8Array>,
): Promise<RequestBody | undefined> {
  const declared = operation.requestBody?.content ?? []
  if (declared.length === 0) return undefined
  const bytes = await readBytes()
  if (bytes.length === 0) return undefined
  const given = mediaTypeOf(headers)
  const media = declared.find(({ mediaType }) => covers(mediaType, given))
  if (!media) {
    const wanted = declared.map(({ mediaType }) => mediaType).join(' or ')
    throw new Refusal('request.media_type', { detail: `This operation takes ${wanted}.` })
  }
  const { mediaType } = media
  if (isJsonType(given)) return { value: parseJsonBody(bytes), mediaType, bytes }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { value: isFormType(given) ? formFields(api, media, text) : text, mediaType, bytes }
}

/** What the sender says the body is, in lower case and without its charset. */
function mediaTypeOf(headers: RequestHeaders): string {
  return (headerText(headers, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

/** Whether a declared media type, which may be a range and have parameters (OpenAPI 3.1 §4.8.13.1), means the given one. */
function covers(declared: string, given: string): boolean {
  const [range = ''] = declared.toLowerCase().split(';')
  const type = range.trim()
  if (!type.endsWith('/*')) return type === given
  return type === '*/*' || given.startsWith(type.slice(0, -1))
}

/** A form of more fields is none that anybody filled in. */
const fieldsMax = 1_000

function formFields(
  api: ApiModel,
  { schema = {}, joined = [], deep = [] }: MediaTypeModel,
  text: string,
): Readonly<Record<string, unknown>> {
  if (text.split('&', fieldsMax + 1).length > fieldsMax)
    throw new Refusal('request.malformed', { detail: `The form has more than ${fieldsMax} fields.` })
  try {
    return readForm(api, schema, text, { joined, deep })
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    throw new Refusal('request.malformed', { detail: 'The percent-encoding of the form is broken.' })
  }
}
