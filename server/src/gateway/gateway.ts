import type { IncomingMessage, ServerResponse } from 'node:http'
import type { City, OperationModel, UpstreamAuth } from '@openlondon/contract'
import type { Config } from '../config.ts'
import { clientNetwork } from '../http/client-address.ts'
import { identityOf, sendProblem, sendText } from '../http/respond.ts'
import type { KeyCache } from '../keys/key-cache.ts'
import { parseKey } from '../keys/key-format.ts'
import { verifyKey } from '../keys/verify-key.ts'
import { limitHeaders } from '../limit/limit-headers.ts'
import type { GatewayLimits, LimitVerdict } from '../limit/limits.ts'
import type { OperationFacts } from '../operation/operation-facts.ts'
import type { ProblemCode } from '../problem/catalog.ts'
import { Refusal, type ProblemOptions } from '../problem/problem.ts'
import type { KeyRecord } from '../store/key-table.ts'
import type { Surroundings } from '../surroundings.ts'
import type { UsageMeter } from '../usage/usage-meter.ts'
import { answerOptions, corsHeaders } from './cors.ts'
import { readCredentials } from './credentials.ts'
import { askFacade, type FacadeCall } from './facade/ask-facade.ts'
import { readFacade } from './facade/facade.ts'
import { forward, type ForwardResult } from './forward.ts'
import { createCallResolver, type CallResolver, type ResolvedCall } from './resolve-call.ts'
import { closeGatewayApi, hostForArea, hostOf, openGatewayApi, type OwnerHost } from './owner-host.ts'

export type GatewayParts = {
  readonly city: City
  readonly config: Config
  readonly origin: string
  readonly cache: KeyCache
  readonly limits: GatewayLimits
  readonly meter: UsageMeter
  readonly surroundings: Surroundings
}

export type Gateway = {
  /** At once for a key that is known; a promise while the store is asked about one. */
  readonly handle: (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    search: string,
  ) => Promise<void> | void
  readonly close: () => Promise<void>
}

/** A call that has been matched to an operation and let in. */
type Admitted = { readonly key: KeyRecord | undefined; readonly verdict: LimitVerdict }

/** `/api/<api-id>/<path>`: match, authenticate, limit, forward, count. */
export function openGateway(parts: GatewayParts): Gateway {
  const targets = new Map(
    parts.city.apis.flatMap((api) => {
      const target = openGatewayApi(api, parts.config)
      return target ? [[api.id, target] as const] : []
    }),
  )

  for (const operation of parts.city.apis.flatMap((api) => api.operations)) readFacade(operation)
  const resolve = createCallResolver(parts.city, targets, parts.origin)

  const refuseIfAsked = (response: ServerResponse, error: unknown): void => {
    if (!(error instanceof Refusal)) throw error
    refuse(response, error.code, error.options)
  }
  const handle: Gateway['handle'] = (request, response, fullPath, search) => {
    try {
      const answering = handleCall(parts, resolve, request, response, fullPath, search)
      return answering?.catch((error: unknown) => refuseIfAsked(response, error))
    } catch (error) {
      refuseIfAsked(response, error)
    }
  }
  return {
    handle,
    close: async () => void (await Promise.all([...targets.values()].map(closeGatewayApi))),
  }
}

function handleCall(
  parts: GatewayParts,
  resolve: CallResolver,
  request: IncomingMessage,
  response: ServerResponse,
  fullPath: string,
  search: string,
): Promise<void> | void {
  const call = resolve(request.method ?? 'GET', fullPath)
  if (call.kind === 'options') {
    const { api, host } = call.target
    return answerOptions(request, response, call.methods, api.operations, host.auth)
  }
  const admitted = admit(parts, request, search, hostOf(call.target, call.operation).auth, call.operation)
  if (!(admitted instanceof Promise)) return answerCall(parts, call, admitted, request, response, search)
  return admitted.then((late) => {
    // Whoever has left in the meantime is not asked for.
    if (!response.destroyed) answerCall(parts, call, late, request, response, search)
  })
}

function answerCall(
  parts: GatewayParts,
  { target, operation, facts, path, pathValues }: Extract<ResolvedCall, { readonly kind: 'call' }>,
  { key, verdict }: Admitted,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
): void {
  const whole = hostOf(target, operation)
  const host = hostForArea(whole, areaOf(request))
  if (!host) throw unknownArea(whole)
  if (!verdict.ok) {
    if (key) parts.meter.count(key.id, operation.id, 'limited', parts.surroundings.now())
    return refuse(response, verdict.problem, {
      headers: { ...limitHeaders(verdict.limits), 'Retry-After': String(verdict.retrySeconds) },
    })
  }

  const startedAt = parts.surroundings.monotonicMs()
  const { requestId } = identityOf(response)
  const headers = {
    'X-Request-Id': requestId,
    ...corsHeaders(request),
    ...facts.headers,
    ...limitHeaders(verdict.limits),
  }
  const done = (result: ForwardResult): void => {
    const status = settle(response, result, headers)
    const now = parts.surroundings.now()
    if (key) parts.meter.count(key.id, operation.id, status < 400 ? 'served' : 'failed', now)
    if (!parts.config.accessLog) return
    // Neither path nor query: both can say where a person is. The operation id says what was asked.
    parts.surroundings.log({
      level: 'info',
      event: 'call',
      requestId,
      operation: operation.id,
      key: key?.id,
      status,
      ms: Math.round(parts.surroundings.monotonicMs() - startedAt),
      ...(result.kind === 'answered' ? {} : { cause: result.cause }),
    })
  }
  if (operation.facade === undefined) return forward({ host, facts, request, response, path, search, headers }, done)
  const { origin } = parts
  answerByFacade(
    { api: target.api, operation, host, request, pathValues, search, origin },
    response,
    headers,
    facts,
  ).then(done, (error: unknown) => response.destroy(error instanceof Error ? error : undefined))
}

/** Ask in the owner's own way and answer in ours; a request that cannot be understood is refused on the spot. */
async function answerByFacade(
  call: FacadeCall,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  { cacheControl }: OperationFacts,
): Promise<ForwardResult> {
  try {
    const result = await askFacade(call)
    if (result.kind === 'failed') return result
    sendText(response, 200, 'application/json; charset=utf-8', result.text, {
      'Cache-Control': cacheControl,
      ...headers,
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    refuse(response, error.code, { ...error.options, headers: { ...headers, ...error.options.headers } })
  }
  return { kind: 'answered', status: response.statusCode }
}

function areaOf({ headers }: IncomingMessage): string | undefined {
  const area = headers['x-area']
  return area === undefined ? undefined : String(area).trim()
}

function unknownArea({ areas }: OwnerHost): Refusal {
  const known = Object.keys(areas).join(', ')
  return new Refusal('request.invalid', { detail: `No host answers for that area. X-Area may be ${known}.` })
}

/** At once for a key that is known, which on a busy gateway is nearly always. */
function admit(
  parts: GatewayParts,
  request: IncomingMessage,
  search: string,
  auth: UpstreamAuth | undefined,
  operation: OperationModel,
): Admitted | Promise<Admitted> {
  const credentials = readCredentials(request.rawHeaders, search, auth)
  if (credentials.kind === 'conflict') throw new Refusal('key.conflict')
  if (credentials.kind === 'none') {
    if (operation.access !== 'open') throw new Refusal('key.missing')
    const network = clientNetwork(request, parts.config.trustProxy)
    return { key: undefined, verdict: parts.limits.forNetwork(network, parts.surroundings.monotonicMs()) }
  }
  const parsed = parseKey(parts.city.keyPrefix, credentials.key)
  if (!parsed) throw new Refusal('key.unknown')
  const found = parts.cache.find(credentials.key)
  return found instanceof Promise
    ? found.then((late) => admitKey(parts, late, operation))
    : admitKey(parts, found, operation)
}

function admitKey(
  parts: GatewayParts,
  found: KeyRecord | undefined,
  operation: OperationModel,
): Admitted | Promise<Admitted> {
  const now = parts.surroundings.now()
  const verified = verifyKey(found, operation, now)
  if (!verified.ok) throw new Refusal(verified.problem, explain(verified.problem, operation))
  const { key } = verified
  const limited = (): Admitted => ({
    key,
    verdict: parts.limits.forKey(key, parts.surroundings.now(), parts.surroundings.monotonicMs()),
  })
  return parts.limits.quota.prepare(key.accountId, now)?.then(limited) ?? limited()
}

function explain(problem: ProblemCode, operation: OperationModel): ProblemOptions {
  if (problem !== 'key.environment') return {}
  return {
    detail: `This is a test key, and the gateway serves live data. Use a live key here, or call the same path below /sandbox/${operation.apiId}.`,
  }
}

/** Says what happened where the caller can still hear it, and answers the status for the books. */
function settle(
  response: ServerResponse,
  result: ForwardResult,
  headers: Readonly<Record<string, string | string[]>>,
): number {
  if (result.kind !== 'failed') return result.kind === 'cut' && result.status < 400 ? 599 : result.status
  const limits = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      /ratelimit/i.test(name) && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  )
  // The rest of a body that is too large is not read, so this connection cannot carry another request.
  const ending: Readonly<Record<string, string>> = result.problem === 'request.too_large' ? { Connection: 'close' } : {}
  refuse(response, result.problem, { headers: { ...limits, ...ending } })
  return response.statusCode
}

function refuse(response: ServerResponse, code: ProblemCode, options: ProblemOptions): void {
  sendProblem(response, code, { ...options, headers: { ...corsHeaders(response.req), ...options.headers } })
}
