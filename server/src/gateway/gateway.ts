import type { IncomingMessage, ServerResponse } from 'node:http'
import type { City, OperationModel, UpstreamAuth } from '@openlondon/spec'
import type { Config } from '../config.ts'
import { clientNetwork } from '../http/client-address.ts'
import { identityOf, sendProblem } from '../http/respond.ts'
import type { Hasher } from '../keys/hash-key.ts'
import type { KeyCache } from '../keys/key-cache.ts'
import { parseKey } from '../keys/key-format.ts'
import type { KeyRecord } from '../keys/key-record.ts'
import { verifyKey } from '../keys/verify-key.ts'
import type { ProblemCode } from '../problem/catalog.ts'
import { Refusal } from '../problem/problem.ts'
import type { ProblemOptions } from '../problem/problem.ts'
import { matchOperation } from '../routing/match-operation.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Allowance, Allowances } from './allowance.ts'
import { answerOptions, corsHeaders } from './cors.ts'
import { readCredentials } from './credentials.ts'
import { forward } from './forward.ts'
import type { ForwardResult } from './forward.ts'
import { limitHeaders } from './limit-headers.ts'
import { normalisePath } from './request-path.ts'
import { openGatewayApi, operationFacts } from './route.ts'
import type { GatewayApi } from './route.ts'
import type { UsageMeter } from './usage-meter.ts'

export type GatewayParts = {
  readonly city: City
  readonly config: Config
  readonly origin: string
  readonly cache: KeyCache
  readonly hash: Hasher
  readonly allowances: Allowances
  readonly meter: UsageMeter
  readonly surroundings: Surroundings
}

export type Gateway = {
  readonly handle: (request: IncomingMessage, response: ServerResponse, path: string, search: string) => void
  readonly close: () => Promise<void>
}

/** A call that has been matched to an operation and let in. */
type Admitted = { readonly key: KeyRecord | undefined; readonly allowance: Allowance }

/** `/api/<api-id>/<path>`: match, authenticate, limit, forward, count. */
export function openGateway(parts: GatewayParts): Gateway {
  const targets = new Map(
    parts.city.apis.flatMap((api) => {
      const target = openGatewayApi(api, parts.config)
      return target ? [[api.id, target] as const] : []
    }),
  )

  const handle: Gateway['handle'] = (request, response, fullPath, search) => {
    try {
      handleCall(parts, targets, request, response, fullPath, search)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refuse(response, error.code, error.options)
    }
  }
  return {
    handle,
    close: async () => void (await Promise.all([...targets.values()].map((target) => target.pool.destroy()))),
  }
}

function handleCall(
  parts: GatewayParts,
  targets: ReadonlyMap<string, GatewayApi>,
  request: IncomingMessage,
  response: ServerResponse,
  fullPath: string,
  search: string,
): void {
  const slash = fullPath.indexOf('/', 5)
  const apiId = fullPath.slice(5, slash < 0 ? undefined : slash)
  const target = targets.get(apiId)
  if (!target) throw unknownApi(parts.city, apiId)
  const path = slash < 0 ? undefined : normalisePath(fullPath.slice(slash))
  if (path === undefined) throw new Refusal(slash < 0 ? 'operation.unknown' : 'request.path_ambiguous')
  const auth = target.api.upstream.kind === 'external' ? target.api.upstream.auth : undefined

  const match = matchOperation(target.api, request.method ?? 'GET', path)
  if (match.kind === 'unknown-path' || hidesLiteral(target, match)) throw new Refusal('operation.unknown')
  if (match.kind === 'method-not-allowed') {
    if (request.method === 'OPTIONS') return answerOptions(request, response, match.allow, target.api.operations, auth)
    throw new Refusal('request.method_not_allowed', { headers: { Allow: match.allow.join(', ') } })
  }
  const { operation } = match
  const { key, allowance } = admit(parts, request, search, auth, operation)
  if (!allowance.ok) {
    if (key) parts.meter.count(key.id, operation.id, 'limited', parts.surroundings.now())
    return refuse(response, allowance.problem, {
      headers: { ...limitHeaders(allowance.limits), 'Retry-After': String(allowance.retrySeconds) },
    })
  }

  const startedAt = parts.surroundings.monotonicMs()
  const { requestId } = identityOf(response)
  const facts = operationFacts(operation, parts.origin)
  const headers = { 'X-Request-Id': requestId, ...corsHeaders, ...facts.headers, ...limitHeaders(allowance.limits) }
  forward({ target, facts, request, response, path, search, headers }, (result) => {
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
  })
}

function admit(
  parts: GatewayParts,
  request: IncomingMessage,
  search: string,
  auth: UpstreamAuth | undefined,
  operation: OperationModel,
): Admitted {
  const credentials = readCredentials(request.rawHeaders, search, auth)
  if (credentials.kind === 'conflict') throw new Refusal('key.conflict')
  const monotonicMs = parts.surroundings.monotonicMs()
  if (credentials.kind === 'none') {
    if (operation.access !== 'open') throw new Refusal('key.missing')
    const network = clientNetwork(request, parts.config.trustProxy)
    return { key: undefined, allowance: parts.allowances.forNetwork(network, monotonicMs) }
  }
  const parsed = parseKey(parts.city.keyPrefix, credentials.key)
  if (!parsed) throw new Refusal('key.unknown')
  const now = parts.surroundings.now()
  const verdict = verifyKey(parts.cache.find(parts.hash(credentials.key)), operation, now)
  if (!verdict.ok) throw new Refusal(verdict.problem, explain(verdict.problem, operation))
  return { key: verdict.key, allowance: parts.allowances.forKey(verdict.key, now, monotonicMs) }
}

function explain(problem: ProblemCode, operation: OperationModel): ProblemOptions {
  if (problem !== 'key.environment') return {}
  return {
    detail: `This is a test key, and the gateway serves live data. Use a live key here, or call the same path below /sandbox/${operation.apiId}.`,
  }
}

/** Says what happened where the caller can still hear it, and answers the status for the books. */
function settle(response: ServerResponse, result: ForwardResult, headers: Readonly<Record<string, string | string[]>>): number {
  if (result.kind !== 'failed') return result.kind === 'cut' && result.status < 400 ? 599 : result.status
  const limits = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      /ratelimit/i.test(name) && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  )
  // The rest of a body that is too large is not read, so this connection cannot carry another request.
  const ending = result.problem === 'request.too_large' ? { Connection: 'close' } : {}
  refuse(response, result.problem, { headers: { ...limits, ...ending } })
  return response.statusCode
}

function refuse(response: ServerResponse, code: ProblemCode, options: ProblemOptions): void {
  sendProblem(response, code, { ...options, headers: { ...corsHeaders, ...options.headers } })
}

function unknownApi(city: City, apiId: string): Refusal {
  const upstream = city.apis.find((api) => api.id === apiId)?.upstream
  if (upstream?.kind !== 'portal') return new Refusal('api.unknown')
  return new Refusal('api.unknown', { detail: `This API is not behind the gateway: call it at ${upstream.path}.` })
}

const literalsByApi = new WeakMap<GatewayApi, ReadonlySet<string>>()

/**
 * Whether a value looks like a fixed part of another path in the wrong case, such as `/Line/mode/…` beside
 * `/Line/Mode/…`. An owner that ignores case would run that other operation, under this one's rules.
 */
function hidesLiteral(target: GatewayApi, match: ReturnType<typeof matchOperation>): boolean {
  if (match.kind !== 'found') return false
  let literals = literalsByApi.get(target)
  if (!literals) literalsByApi.set(target, (literals = foldedLiterals(target)))
  const segments = match.operation.path.split('/')
  for (const [index, segment] of segments.entries()) {
    if (!segment.startsWith('{')) continue
    const name = segment.slice(1, -1)
    const value = match.pathValues[name]
    if (value !== undefined && literals.has(`${index} ${segments.length} ${value.toLowerCase()}`)) return true
  }
  return false
}

function foldedLiterals(target: GatewayApi): ReadonlySet<string> {
  const folded = new Set<string>()
  for (const operation of target.api.operations) {
    const segments = operation.path.split('/')
    for (const [index, segment] of segments.entries()) {
      if (!segment.startsWith('{')) folded.add(`${index} ${segments.length} ${segment.toLowerCase()}`)
    }
  }
  return folded
}
