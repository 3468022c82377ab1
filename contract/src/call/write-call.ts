import { hasDotSegment } from '../grammar/dot-segments.ts'
import { ownOf } from '../grammar/record.ts'
import type { ParameterModel } from '../model/model.ts'
import { sentMedia, writeBody, writeContent, type FormEncoding } from './write-body.ts'

/** Values by parameter name, the body under `body`. */
export type CallValues = Readonly<Record<string, unknown>>

/** What of a parameter its text depends on. */
export type WrittenParameter = Pick<ParameterModel, 'name' | 'in' | 'style' | 'explode' | 'mediaType'> &
  Partial<Pick<ParameterModel, 'allowEmptyValue'>>

/** What of an operation its request depends on: so much a page carries, too. */
export type WrittenOperation = {
  readonly method: string
  readonly path: string
  readonly parameters: readonly WrittenParameter[]
  readonly requestBody?: {
    readonly content: readonly ({ readonly mediaType: string } & FormEncoding)[]
  }
}

/** A request as it goes over the wire. */
export type WrittenCall = {
  readonly method: string
  /** Below the base of the API, with its query. */
  readonly path: string
  /** Named as the contract names them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * Write values as an operation wants them sent (OpenAPI 3.1, section 4.8.12; RFC 6570). Each value is encoded by itself
 * and joined afterwards, so that a slash or a comma inside one stays inside it. Undefined, null and an empty list are
 * not sent; a part of the path that has no value, or `.` or `..`, stays in its braces. `contract/testing/call-cases.ts` has every case.
 */
export function writeCall(operation: WrittenOperation, values: CallValues): WrittenCall {
  const at = (place: ParameterModel['in']): readonly (readonly [WrittenParameter, readonly string[]])[] =>
    operation.parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => [parameter, textsOf(parameter, ownOf(values, parameter.name))] as const)
      .filter(([, texts]) => texts.length > 0)
  const inPath = new Map(at('path').map(([{ name, style }, texts]) => [name, pathText(style, texts)]))
  const query = at('query').flatMap(([, texts]) => texts)
  const cookies = at('cookie').flatMap(([, texts]) => texts)
  const media = values['body'] === undefined ? undefined : sentMedia(operation.requestBody)
  // A fragment tells operations of one address apart in the contract, and never leaves it.
  const [template = ''] = operation.path.split('#')
  const filled = (segment: string): string =>
    segment.replaceAll(/\{([^{}]+)\}/g, (braces, name: string) => inPath.get(name) || braces)
  // No encoding hides a dot segment, and one would address something else.
  const path = template
    .split('/')
    .map((segment) => (hasDotSegment(filled(segment)) ? segment : filled(segment)))
    .join('/')
  return {
    method: operation.method,
    path: path + (query.length > 0 ? `?${query.join('&')}` : ''),
    headers: {
      ...Object.fromEntries(at('header').map(([{ name }, texts]) => [name, texts.join()])),
      ...(cookies.length > 0 && { Cookie: cookies.join('; ') }),
      // A range is no type: who sends such a body knows which it is.
      ...(media && !media.mediaType.includes('*') && { 'Content-Type': media.mediaType }),
    },
    ...(media && { body: writeBody(media.mediaType, values['body'], media) }),
  }
}

function pathText(style: ParameterModel['style'], texts: readonly string[]): string {
  const sign = style === 'label' ? '.' : style === 'matrix' ? ';' : ''
  return sign + texts.join(sign || ',')
}

/**
 * What a parameter is sent as, to be joined as its place wants: with names in a query, a cookie and a `matrix`; several
 * only where it is exploded. Headers are not percent-encoded.
 */
function textsOf(parameter: WrittenParameter, value: unknown): readonly string[] {
  const { in: place, style, explode } = parameter
  const encode = place === 'header' ? String : encodeURIComponent
  const name = encode(parameter.name)
  if (style === 'deepObject' && isObject(value)) return deepTexts(name, value as object)
  const parts = partsOf(parameter, value, encode)
  const front = place === 'query' || place === 'cookie' || style === 'matrix' ? `${name}=` : ''
  if (explode) return parts.map(([one, text]) => (text === undefined ? front + one : `${one}=${text}`))
  return parts.length > 0 ? [front + parts.flat().join(separators[style] ?? ',')] : []
}

/** `name[key]=text` for each member, `name[key][inner]=text` for those of an object in it; a list is joined by commas. */
function deepTexts(name: string, value: object): readonly string[] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const inside = `${name}%5B${encodeURIComponent(key)}%5D`
    if (member !== null && isObject(member)) return deepTexts(inside, member as object)
    const texts = [member ?? []].flat().map((one) => encodeURIComponent(String(one)))
    return texts.length > 0 ? [`${inside}=${texts.join()}`] : []
  })
}

const separators: Readonly<Partial<Record<ParameterModel['style'], string>>> = {
  spaceDelimited: '%20',
  pipeDelimited: '%7C',
}

type Part = readonly [text: string] | readonly [name: string, text: string]

/** The items of a list, or the members of an object; of anything else, and of what travels as a text of its own, one. */
function partsOf(
  { mediaType, allowEmptyValue }: WrittenParameter,
  value: unknown,
  encode: (text: string) => string,
): readonly Part[] {
  if (value === undefined || value === null) return []
  if (mediaType !== undefined) return [[encode(writeContent(mediaType, value))]]
  if (allowEmptyValue && typeof value === 'boolean') return value ? [['']] : []
  const items = (given: unknown): readonly string[] => [given ?? []].flat().map((one) => encode(String(one)))
  if (!isObject(value)) return items(value).map((item) => [item])
  return Object.entries(value).flatMap(([key, member]: [string, unknown]): readonly Part[] => {
    const texts = items(member)
    return texts.length > 0 ? [[encode(key), texts.join()]] : []
  })
}

const isObject = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value)
