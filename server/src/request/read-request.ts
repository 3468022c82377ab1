import type { IncomingMessage } from 'node:http'
import type { ApiModel, OperationModel, ParameterModel } from '@openlondon/contract'
import { Refusal } from '../problem/problem.ts'
import { acceptedType } from './accepted-type.ts'
import { decodeDeepObject, decodeParameter } from '@openlondon/contract/call'
import { isFixed, parametersIn, upstreamsOf } from '@openlondon/contract/model'
import { isNegotiated, negotiatedValue } from './negotiated-value.ts'
import { readBody } from './read-body.ts'

/** A request as the contract sees it. */
export type ContractRequest = {
  /** Typed values by parameter name, for those that were given. */
  readonly values: Readonly<Record<string, unknown>>
  readonly body: unknown
  /** The declared media type the body came in. */
  readonly bodyType?: string
  /** The media type wanted of those a result may have; absent where there is no choice. */
  readonly accepts?: string
  /** Names of query parameters the operation does not have. */
  readonly unknownQuery: readonly string[]
}

/** What of an HTTP request the reading needs: raw, nothing decoded yet. */
export type RawRequest = {
  readonly pathValues: Readonly<Record<string, string>>
  /** With or without its question mark. */
  readonly search: string
  readonly headers: IncomingMessage['headers']
}

/** Read parameters and body. Throws a `Refusal` for what cannot be read at all; what can be read and is wrong is for the check. */
export async function readRequest(
  api: ApiModel,
  operation: OperationModel,
  raw: RawRequest,
  request: IncomingMessage,
): Promise<ContractRequest> {
  const parameters = readParameters(api, operation, raw)
  const body = await readBody(api, operation, request)
  const accepts = acceptedType(operation, raw.headers.accept)
  return {
    ...parameters,
    body: body?.value,
    ...(body && { bodyType: body.mediaType }),
    ...(accepts !== undefined && { accepts }),
  }
}

/** The part of reading that needs no network. */
export function readParameters(
  api: ApiModel,
  operation: OperationModel,
  raw: RawRequest,
): Pick<ContractRequest, 'values' | 'unknownQuery'> {
  const query = splitQuery(raw.search)
  const values: Record<string, unknown> = Object.create(null)
  for (const parameter of operation.parameters) {
    const value = readParameter(api, parameter, raw, query)
    if (value !== undefined) values[parameter.name] = value
  }
  return { values, unknownQuery: unknownNames(api, operation, query) }
}

/** Neither the sandbox's own switch nor the place of an owner's key, at any of the API's hosts, counts as unknown. */
function unknownNames(api: ApiModel, operation: OperationModel, query: readonly Pair[]): readonly string[] {
  const keys = upstreamsOf(api).flatMap(([, upstream]) =>
    upstream.kind === 'external' && upstream.auth?.in === 'query' ? [upstream.auth.name] : [],
  )
  const own = parametersIn(operation, 'query').map(({ name }) => name)
  const known = new Set(['_scenario', ...keys, ...own])
  return [...new Set(query.map(([name]) => name.replace(/\[.*\]$/, '')))].filter((name) => !known.has(name))
}

function readParameter(api: ApiModel, parameter: ParameterModel, raw: RawRequest, query: readonly Pair[]): unknown {
  try {
    if (parameter.style === 'deepObject') return readDeepObject(api, parameter, query)
    if (isNegotiated(parameter)) return negotiatedValue(api, parameter, raw.headers)
    const given = rawValues(parameter, raw, query)
    return given.length === 0 ? undefined : decodeParameter(api, parameter, given)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    throw new Refusal('request.malformed', {
      detail: `The percent-encoding of the ${parameter.in} parameter "${parameter.name}" is broken.`,
    })
  }
}

function rawValues(parameter: ParameterModel, raw: RawRequest, query: readonly Pair[]): readonly string[] {
  switch (parameter.in) {
    case 'path': {
      const text = raw.pathValues[parameter.name]
      return text === undefined ? [] : [text]
    }
    case 'query':
      return query.flatMap(([name, text]) => (name === parameter.name ? [text] : []))
    case 'header': {
      const text = raw.headers[parameter.name.toLowerCase()] ?? fixedText(parameter)
      return text === undefined ? [] : [String(text)]
    }
    case 'cookie':
      return cookies(raw.headers.cookie).flatMap(([name, text]) => (name === parameter.name ? [text] : []))
  }
}

/** A header that can have but one value: the gateway adds it where a caller has not. */
function fixedText(parameter: ParameterModel): string | undefined {
  return isFixed(parameter) ? String(parameter.schema.const) : undefined
}

function readDeepObject(api: ApiModel, parameter: ParameterModel, query: readonly Pair[]): unknown {
  const pairs = query.flatMap(([name, text]) =>
    name.startsWith(`${parameter.name}[`) && name.endsWith(']')
      ? [[name.slice(parameter.name.length + 1, -1), text] as const]
      : [],
  )
  return pairs.length === 0 ? undefined : decodeDeepObject(api, parameter, pairs)
}

type Pair = readonly [name: string, rawText: string]

/** Names come decoded, values raw: a comma between list items must be told from one inside an item. */
function splitQuery(search: string): readonly Pair[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=')
      return equals < 0 ? [decodeName(part), ''] : [decodeName(part.slice(0, equals)), part.slice(equals + 1)]
    })
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

function cookies(header: string | undefined): readonly Pair[] {
  return (header ?? '').split(';').map((part) => {
    const [name = '', ...text] = part.trim().split('=')
    return [name, text.join('=')]
  })
}
