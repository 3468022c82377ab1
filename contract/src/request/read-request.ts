import type { ApiModel, OperationModel, ParameterModel } from '../model/model.ts'
import { namesOf, readParameter, splitQuery, type RawCall } from '../call/index.ts'
import { isFixed, parametersIn, upstreamsOf } from '../model/index.ts'
import { Refusal } from '../problem/problem.ts'
import { acceptedType } from './accepted-type.ts'
import { isNegotiated, negotiatedValue } from './negotiated-value.ts'
import { readBody } from './read-body.ts'
import { headerText, type RequestHeaders } from './request-headers.ts'

/** A request as the contract sees it. */
export type ContractRequest = {
  /** Typed values by parameter name, for those that were given. */
  readonly values: Readonly<Record<string, unknown>>
  readonly body: unknown
  /** The body as it came. */
  readonly bodyBytes?: Uint8Array
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
  readonly headers: RequestHeaders
}

/**
 * Read parameters and body. Throws a `Refusal` for what cannot be read at all; what can be read and is wrong is for the
 * check. `readBytes` gives the whole body, or throws a `Refusal` for one that is too long; it is called only where the
 * operation takes one.
 */
export async function readRequest(
  api: ApiModel,
  operation: OperationModel,
  raw: RawRequest,
  readBytes: () => Promise<Uint8Array>,
): Promise<ContractRequest> {
  const parameters = readParameters(api, operation, raw)
  const body = await readBody(api, operation, raw.headers, readBytes)
  const accepts = acceptedType(operation, headerText(raw.headers, 'accept'))
  return {
    ...parameters,
    body: body?.value,
    ...(body && { bodyType: body.mediaType, bodyBytes: body.bytes }),
    ...(accepts !== undefined && { accepts }),
  }
}

/** The part of reading that needs no network. */
export function readParameters(
  api: ApiModel,
  operation: OperationModel,
  { pathValues, search, headers }: RawRequest,
): Pick<ContractRequest, 'values' | 'unknownQuery'> {
  const raw = { pathValues, query: splitQuery(search), headers }
  const values: Record<string, unknown> = Object.create(null)
  for (const parameter of operation.parameters) {
    const value = isNegotiated(parameter) ? negotiatedValue(api, parameter, headers) : readOne(api, parameter, raw)
    if (value !== undefined) values[parameter.name] = value
  }
  return { values, unknownQuery: unknownNames(api, operation, raw) }
}

/** A header that can have but one value is added where it is missing, as the gateway does. */
function readOne(api: ApiModel, parameter: ParameterModel, raw: RawCall): unknown {
  try {
    const value = readParameter(api, parameter, raw)
    return value === undefined && parameter.in === 'header' && isFixed(parameter) ? parameter.schema.const : value
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    throw new Refusal('request.malformed', {
      detail: `The percent-encoding of the ${parameter.in} parameter "${parameter.name}" is broken.`,
    })
  }
}

/** How a query says what the headers `X-Sandbox-…` do. */
const sandboxNames = ['_scenario', '_seed', '_session', '_time'] as const

/** Neither the sandbox's own switches nor the place of an owner's key, at any of the API's hosts, counts as unknown. */
function unknownNames(api: ApiModel, operation: OperationModel, { query }: RawCall): readonly string[] {
  const keys = upstreamsOf(api).flatMap(([, upstream]) =>
    upstream.kind === 'external' && upstream.auth?.in === 'query' ? [upstream.auth.name] : [],
  )
  const own = parametersIn(operation, 'query').flatMap((parameter) => namesOf(api, parameter))
  const known = new Set([...sandboxNames, ...keys, ...own])
  return [...new Set(query.map(([name]) => withoutMember(name)))].filter((name) => !known.has(name))
}

/** `filter` of `filter[from]`. */
function withoutMember(name: string): string {
  const bracket = name.endsWith(']') ? name.indexOf('[') : -1
  return bracket < 0 ? name : name.slice(0, bracket)
}
