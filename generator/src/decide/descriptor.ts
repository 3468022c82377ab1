import {
  resolveSchema,
  type ApiModel,
  type MediaTypeModel,
  type OperationModel,
  type ParameterModel,
  type Upstream,
} from '@openlondon/contract'
import { resultKinds } from './result-kind.ts'
import { sentMedia } from '@openlondon/contract/call'
import { isKnownForm } from './known-form.ts'
import { GenerateError } from './generate-error.ts'
import { pascalCase } from './name.ts'
import { isSmoothed } from './smoothed.ts'
import {
  fixedValues,
  isFormType,
  isJsonType,
  isTextType,
  methodNames,
  parametersIn,
  readMediaType,
  resultResponses,
  upstreamOf,
} from '@openlondon/contract/model'
import { deepNames, isObject, unfitParameters } from './unfit-parameters.ts'

/** What the generated code says of one operation: plain data, and the names of runtime functions it refers to. */
export type Descriptor = {
  readonly data: Readonly<Record<string, unknown>>
  /** Function of `runtime/request/content.ts`. */
  readonly content?: string
  /** Function of `runtime/answer/parse.ts`. */
  readonly parse?: string
  /** Function of `runtime/answer/read-blob.ts`, where a result is not read as text. */
  readonly read?: string
  /** Function of the API's own `decoders.ts`; then there is no `parse`. */
  readonly decoder?: string
  /** The member of a 2xx body that must be true. */
  readonly successFlag?: string
  /** Functions of `runtime/answer/kind.ts`, of which one must know a result. */
  readonly kinds: readonly string[]
  /** Functions of `runtime/request/shape.ts` by parameter. */
  readonly shapes: Readonly<Record<string, string>>
  /** Parameters that only ever have one value, which the SDK sends by itself. */
  readonly fixed: Readonly<Record<string, unknown>>
  /** What the SDK has to be vaguer about than it should, as half a sentence. */
  readonly doubt?: string
}

/** Decide how an operation is sent and read, or say in one sentence why it cannot be. */
export function describeOperation(
  operation: OperationModel,
  api: Pick<ApiModel, 'upstream' | 'upstreams' | 'schemas'>,
): Descriptor {
  const [unfit] = unfitParameters(operation, api)
  if (unfit) throw refusal(operation, unfit.reason)
  const shapes = queryShapes(operation, api)
  const media = bodyMedia(operation)
  const header = parametersIn(operation, 'header').map(({ name }) => name)
  const { parse, blob, accept, doubt } = reading(operation)
  const isDecoded = isSmoothed(api, operation)
  const successFlag = successFlagOf(operation)
  const results = namedResults(operation)
  const final = operation.responses.flatMap(({ status, isFinal }) => (isFinal ? [Number(status)] : []))
  const content = contentWriter(header.length > 0, media && bodyWriter(media, api))
  return {
    data: {
      name: operation.name,
      path: urlTemplate(operation, shapes, upstreamOf(api, operation)),
      ...(operation.method !== 'GET' && { method: operation.method }),
      ...(header.length > 0 && { header }),
      ...(media && media.mediaType !== 'application/json' && { body: media.mediaType }),
      ...(media?.joined && { joined: media.joined }),
      ...(media?.deep && { deep: media.deep }),
      ...(!operation.idempotent && { once: true }),
      ...(final.length > 0 && { final }),
      ...(results && { results }),
      ...(accept && { accept }),
    },
    ...(content && { content }),
    ...(blob && { read: 'readBlob' }),
    ...(isDecoded ? { decoder: parserName(operation) } : parse && { parse }),
    ...(successFlag !== undefined && { successFlag }),
    kinds: resultKinds(api, operation),
    shapes: Object.fromEntries([...shapes].map(([parameter, { writer }]) => [parameter.name, writer])),
    fixed: fixedValues(operation),
    ...(doubt !== undefined && { doubt }),
  }
}

/** The media type of a body that is made from a value of the contract's type; any other is handed on as it is. */
export const typedBody = ({ data, content }: Descriptor): string | undefined =>
  /(Json|Form)Body/i.test(content ?? '') ? String(data['body'] ?? 'application/json') : undefined

/** The function of `decoders.ts` that reads an operation's results. */
export const parserName = (operation: OperationModel): string => `parse${pascalCase(operation.name)}`

function successFlagOf(operation: OperationModel): string | undefined {
  const flags = new Set(resultResponses(operation).map((response) => response.successFlag))
  if (flags.size > 1) throw refusal(operation, 'has x-success on some of its results and not all.')
  return [...flags][0]
}

type QueryShape = { readonly writer: string; readonly names: readonly string[] }

/** Query styles few contracts use: each is rewritten by a function of its own before the template is filled. */
function queryShapes(
  operation: OperationModel,
  api: Pick<ApiModel, 'schemas'>,
): ReadonlyMap<ParameterModel, QueryShape> {
  const shaped = operation.parameters.flatMap((parameter): readonly (readonly [ParameterModel, QueryShape])[] => {
    const writer = shapeOf(parameter, api)
    const names = shapedNames(writer, parameter, api)
    return writer === undefined ? [] : [[parameter, { writer, names }]]
  })
  return new Map(shaped)
}

function shapedNames(
  writer: string | undefined,
  parameter: ParameterModel,
  api: Pick<ApiModel, 'schemas'>,
): readonly string[] {
  if (writer === 'deep') return deepNames(parameter, api)
  if (writer === 'exploded') return Object.keys(resolveSchema(api, parameter.schema).properties ?? {})
  return [writer === 'own' ? spec(parameter) : parameter.name]
}

function shapeOf(parameter: ParameterModel, api: Pick<ApiModel, 'schemas'>): string | undefined {
  const { mediaType, style, explode, allowEmptyValue, schema } = parameter
  if (mediaType !== undefined) return 'json'
  if (style === 'deepObject') return 'deep'
  if (allowEmptyValue && resolveSchema(api, schema).type === 'boolean') return 'flag'
  if (!explode && style === 'pipeDelimited') return 'piped'
  if (!explode && style === 'spaceDelimited') return 'spaced'
  if (isObject(resolveSchema(api, schema)))
    return !explode ? 'listed' : parameter.in === 'query' ? 'exploded' : 'paired'
  return methodNames.has(parameter.name) ? 'own' : undefined
}

/**
 * RFC 6570: the path as it stands, and the query names, `*` where the name is repeated for each item. Last comes
 * the place of the owner's key, when the owner wants it in the query.
 */
function urlTemplate(
  operation: OperationModel,
  shapes: ReadonlyMap<ParameterModel, QueryShape>,
  upstream: Upstream,
): string {
  const auth = upstream.kind === 'external' ? upstream.auth : undefined
  const names = [
    ...parametersIn(operation, 'query').flatMap((parameter) => shapes.get(parameter)?.names ?? [spec(parameter)]),
    ...(auth?.in === 'query' ? [auth.name] : []),
  ]
  if (/[{}]/.test(operation.path.replaceAll(/\{[^{}]+\}/g, '')))
    throw refusal(operation, `has a brace in its path "${operation.path}" that names nothing.`)
  // A fragment tells operations of one address apart in the contract, and never leaves it.
  const path = operation.path.split('#')[0] ?? ''
  return names.length > 0 ? `${path}{?${names.join()}}` : path
}

const spec = (parameter: ParameterModel): string => (isRepeated(parameter) ? `${parameter.name}*` : parameter.name)

/** Only lists differ by `explode`; a reference may stand for one, and a single value is written the same either way. */
const isRepeated = ({ explode, schema: { type, $ref } }: ParameterModel): boolean =>
  explode && (type === undefined || [type].flat().includes('array') || $ref !== undefined)

function bodyMedia(operation: OperationModel): MediaTypeModel | undefined {
  if (operation.method === 'GET' && operation.requestBody)
    throw refusal(operation, 'needs a request body, which nothing sends with GET; use POST.')
  const media = sentMedia(operation.requestBody)
  if (operation.requestBody && !media) throw refusal(operation, 'has a request body without a media type.')
  return media
}

/** A form is written from named fields, as JSON is from a value, where everybody would write those alike. */
function bodyWriter({ mediaType, schema }: MediaTypeModel, api: Pick<ApiModel, 'schemas'>): string {
  if (isJsonType(mediaType)) return 'jsonBody'
  return isFormType(mediaType) && schema && isKnownForm(schema, api) ? 'formBody' : 'plainBody'
}

function contentWriter(hasHeaders: boolean, writer: string | undefined): string | undefined {
  if (writer === undefined) return hasHeaders ? 'headerParameters' : undefined
  return hasHeaders ? `headersAnd${pascalCase(writer)}` : writer
}

type Reading = {
  readonly parse?: string
  readonly blob?: true
  readonly accept?: string
  readonly doubt?: string
}

function reading(operation: OperationModel): Reading {
  const responses = resultResponses(operation)
  if (responses.length === 0)
    return { parse: 'parseAsIs', accept: '*/*', doubt: 'declares no success response; its body is given as text.' }
  const mediaTypes = [...new Set(responses.map(readMediaType).filter((mediaType) => mediaType !== undefined))]
  if (mediaTypes.length === 0) return { parse: 'parseNothing' }
  const accept = mediaTypes.join()
  if (mediaTypes.every((mediaType) => isJsonType(mediaType))) {
    const isEmptyToo = responses.some((response) => response.content.length === 0)
    const parse = answersArray(operation) ? 'parseMany' : isEmptyToo && 'parseMaybe'
    return { ...(parse && { parse }), ...(accept !== 'application/json' && { accept }) }
  }
  const isText = mediaTypes.every((mediaType) => isJsonType(mediaType) || isTextType(mediaType))
  return {
    parse: 'parseAsIs',
    ...(!isText && { blob: true }),
    accept,
    ...(mediaTypes.length > 1 && {
      doubt: `answers in ${mediaTypes.join(' and ')}; until its successes agree on one, its body is given as it comes.`,
    }),
  }
}

function namedResults(operation: OperationModel): Readonly<Record<string, string>> | undefined {
  const responses = resultResponses(operation)
  const kinds = responses.flatMap(({ status, resultKind }) => (resultKind ? [[status, resultKind] as const] : []))
  if (kinds.length === 0) return undefined
  if (kinds.length !== responses.length)
    throw refusal(operation, 'marks some of its results with x-result-kind and not all.')
  if (
    responses.some((response) => !response.content.some(({ mediaType }) => isJsonType(mediaType))) ||
    answersArray(operation)
  )
    throw refusal(operation, 'has x-result-kind on answers that are not plain JSON each.')
  return Object.fromEntries(kinds)
}

function answersArray(operation: OperationModel): boolean {
  const many = resultResponses(operation).map((response) => response.oneOrMany)
  if (many.includes(true) && many.includes(false))
    throw refusal(operation, 'marks some of its results with x-one-or-many and not all.')
  return many.includes(true)
}

const refusal = (operation: OperationModel, reason: string): GenerateError =>
  new GenerateError(`Operation ${operation.id} ${reason}`)
