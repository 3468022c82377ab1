import type { IncomingMessage, ServerResponse } from 'node:http'
import type { UpstreamAuth } from '@openlondon/contract'
import { isFromProxy } from '../../http/request/client-address.ts'
import {
  identityOf,
  nameOperation,
  operationOf,
  refusedLine,
  sendEmpty,
  sendProblem,
} from '../../http/answer/respond.ts'
import { limitHeaders, catalog, problemBody, Refusal } from '@openlondon/contract/problem'
import type { LimitVerdict } from '../../limit/limits.ts'
import { isStoreBusy } from '../../store/database/store-busy.ts'
import { identifyCaller, takeFromLimits } from '../admit/admit-call.ts'
import { corsHeadersFor, corsHeadersOfRefusal } from '../headers/cors.ts'
import { withoutKey } from '../admit/credentials.ts'
import type { GatewayParts } from '../gateway-parts.ts'
import type { Caller } from '../gateway-call.ts'
import type { NoteRefusal } from '../note-refusal.ts'
import { hostOf } from '../owner/owner-host.ts'
import type { CallResolver, ResolvedCall } from '../resolve/resolve-call.ts'
import { originalRequest, type OriginalRequest } from './original-request.ts'

/** Answers a proxy of the operator's own whether it may pass a request on; `search` is that of the verification. */
export type Verifier = (request: IncomingMessage, response: ServerResponse, search: string) => Promise<void>

export type VerifierParts = GatewayParts & {
  readonly resolve: CallResolver
  readonly noteRefusal: NoteRefusal
}

type Call = Extract<ResolvedCall, { readonly kind: 'call' }>

/**
 * `/verify`: what the gateway decides before it asks an owner, for a proxy that asks the owner itself. The same keys, limits
 * and counts; the call is counted as served, because nobody tells how it went on. Only proxies that `TRUST_PROXY` names may
 * ask, because whoever asks says who is calling. Two wishes are for proxies that lack something: `refuse=403` for one that
 * knows no refusals but 401 and 403, `keys=headers` for one that would pass a key in a query on to the owner.
 */
export function createVerifier(parts: VerifierParts): Verifier {
  return async (request, response, search) => {
    if (!isFromProxy(request, parts.config.trustProxy)) return sendProblem(response, 'resource.not_found')
    const wishes = new URLSearchParams(search)
    let asked: OriginalRequest | undefined
    try {
      asked = originalRequest(request)
      await verify(parts, request, response, asked, wishes.get('keys') === 'headers')
    } catch (error) {
      const refusal = isStoreBusy(error) ? new Refusal('server.unavailable') : error
      if (!(refusal instanceof Refusal)) throw error
      refuse(parts, response, refusal, wishes.get('refuse') === '403')
      if (asked) parts.noteRefusal(request, response, asked, refusal.code)
    }
  }
}

async function verify(
  parts: VerifierParts,
  request: IncomingMessage,
  response: ServerResponse,
  { method, host, path, search }: OriginalRequest,
  headersOnly: boolean,
): Promise<void> {
  const { surroundings, tally, meter, config } = parts
  const startedAt = surroundings.monotonicMs()
  // What owners answer must not be served under the portal's own name.
  if (!['api', 'shared'].includes(parts.frontOf(host) ?? '')) throw new Refusal('request.misdirected')
  if (!path.startsWith('/api/')) throw new Refusal('api.unknown')
  const call = parts.resolve(method, path)
  if (call.kind === 'options') {
    throw new Refusal('request.method_not_allowed', {
      detail: 'The gateway answers what a browser asks before a call. Send OPTIONS there.',
      headers: { Allow: call.methods.join(', ') },
    })
  }
  const { operation } = call
  nameOperation(response, operation.id)
  if (operation.facade) throw new Refusal('operation.unknown', { detail: 'Only the gateway itself can answer this.' })
  const { auth } = hostOf(call.target, operation)
  const query = withoutKey(search, auth)
  if (headersOnly && query !== search) {
    throw new Refusal('request.invalid', {
      detail:
        'The key stands in the query, which this address cannot take it out of. Send it as "Authorization: Bearer <key>".',
    })
  }
  refuseOwnersHeader(request, auth)
  const caller = await identifyCaller(parts, request, search, auth, operation)
  const verdict = await takeFromLimits(parts, caller)
  if (!verdict.ok) {
    if (caller.key) meter.count(caller.key.id, operation.id, 'limited', surroundings.now())
    throw new Refusal(verdict.problem, {
      headers: { ...limitHeaders(verdict.limits), 'Retry-After': String(verdict.retrySeconds) },
    })
  }
  const ms = surroundings.monotonicMs() - startedAt
  if (caller.key) meter.count(caller.key.id, operation.id, 'served', surroundings.now())
  tally.ended(operation.id, 'served', 200, ms)
  sendEmpty(response, 200, verifiedHeaders(request, call, caller, verdict, query))
  if (!config.accessLog) return
  surroundings.logCall({
    event: 'verified',
    requestId: identityOf(response).requestId,
    operation: operation.id,
    key: caller.key?.id,
    status: 200,
    ms: Math.round(ms),
    cause: undefined,
  })
}

/** The gateway would keep it to itself; a proxy passes on what it was not told of, and the owner would read the key. */
function refuseOwnersHeader({ headers }: IncomingMessage, auth: UpstreamAuth | undefined): void {
  const name = auth?.in === 'header' ? auth.name : auth?.header
  if (name === undefined || /^(authorization|x-api-key)$/i.test(name)) return
  if (headers[name.toLowerCase()] === undefined) return
  throw new Refusal('request.invalid', {
    detail: `${name} would go on to the owner. Send your key as "Authorization: Bearer <key>", and not in that header.`,
  })
}

/** The target is the one spelling of path and query that was decided on, without the key: that is what an owner may see. */
function verifiedHeaders(
  request: IncomingMessage,
  { operation, facts, path }: Call,
  { key }: Caller,
  { limits }: LimitVerdict,
  query: string,
): Readonly<Record<string, string>> {
  return {
    'Cache-Control': 'no-store',
    ...corsHeadersFor(request, key),
    ...facts.headers,
    ...limitHeaders(limits),
    'X-Portal-Operation': operation.id,
    'X-Portal-Privacy': operation.privacy,
    'X-Portal-Target': query === '' ? path : `${path}?${query}`,
    ...(key ? { 'X-Portal-Key': key.id } : {}),
  }
}

/** With `as403` for a proxy that knows 401 and 403 alone: the true status and the body come in headers. */
function refuse(
  { config, surroundings, tally }: GatewayParts,
  response: ServerResponse,
  { code, options }: Refusal,
  as403: boolean,
): void {
  const { status } = catalog[code]
  const told: Readonly<Record<string, string>> = as403
    ? {
        'X-Portal-Status': String(status),
        'X-Portal-Problem': inAscii(problemBody(identityOf(response), code, options)),
      }
    : {}
  const headers = { ...corsHeadersOfRefusal(response.req, code), ...options.headers, ...told }
  sendProblem(response, code, { ...options, headers, ...(as403 && status !== 401 ? { sentAs: 403 } : {}) })
  tally.refused(operationOf(response), status)
  if (config.accessLog) surroundings.logCall({ ...refusedLine(response, code), status })
}

/** JSON that a header may hold (RFC 9110 §5.5). */
function inAscii(body: unknown): string {
  return JSON.stringify(body).replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
