import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OperationModel, UpstreamAuth } from '@openlondon/contract'
import { parametersIn } from '@openlondon/contract/model'
import { guardHeaders } from '../../http/answer/answer-guard.ts'
import { sendEmpty } from '../../http/answer/respond.ts'
import type { ProblemCode } from '@openlondon/contract/problem'
import type { KeyRecord } from '../../store/tables/key-table.ts'

/**
 * What a call with some key may be read by. An answer to a browser key is for the page that asked with it, which is one of
 * those the key is bound to, or the call would have been refused.
 */
export function corsHeadersFor(request: IncomingMessage, key: KeyRecord | undefined): Readonly<Record<string, string>> {
  const { origin } = request.headers
  if (key?.environment !== 'browser' || origin === undefined) return corsHeaders(request)
  return { ...anyOriginSeesHeaders, 'Access-Control-Allow-Origin': origin }
}

/** A page that a key is not bound to may not even read that it was refused. */
export function corsHeadersOfRefusal(request: IncomingMessage, code: ProblemCode): Readonly<Record<string, string>> {
  return code === 'key.origin_not_allowed' ? guardHeaders : corsHeaders(request)
}

/**
 * Any page may read an answer, headers included, and none may send cookies with the request: a key is the only identity
 * here, and whoever has it can call from anywhere anyway. No browser may do more with it than read it.
 */
export function corsHeaders(request: IncomingMessage): Readonly<Record<string, string>> {
  return request.headers.origin === undefined ? anyOrigin : anyOriginSeesHeaders
}

const anyOrigin = { 'Access-Control-Allow-Origin': '*', ...guardHeaders }
// Without credentials the wildcard stands for every header (Fetch §3.3.3).
const anyOriginSeesHeaders = { ...anyOrigin, 'Access-Control-Expose-Headers': '*' }

/** Answer OPTIONS without a key: a browser asks before it may show one (Fetch §4.8). */
export function answerOptions(
  request: IncomingMessage,
  response: ServerResponse,
  methods: readonly string[],
  operations: readonly OperationModel[],
  auth: UpstreamAuth | undefined,
): void {
  if (request.headers['access-control-request-method'] === undefined) {
    return sendEmpty(response, 204, { Allow: methods.join(', '), ...anyOrigin })
  }
  const declared = operations.flatMap((operation) => parametersIn(operation, 'header').map(({ name }) => name))
  const ownHeader = [auth?.in === 'header' ? auth.name : auth?.header].filter((name) => name !== undefined)
  sendEmpty(response, 204, preflightHeaders(methods, [...ownHeader, ...declared], 7_200))
}

/**
 * Whether a browser asked if it may ask for what is nothing here, and was told that it may: only then can a page read what
 * is wrong with its call. Of a call that is refused before, a page learns nothing at all.
 */
export function letAskInVain(request: IncomingMessage, response: ServerResponse): boolean {
  const method = request.headers['access-control-request-method']
  if (request.method !== 'OPTIONS' || method === undefined || !/^[A-Z]{1,16}$/.test(method)) return false
  const names = String(request.headers['access-control-request-headers'] ?? '').split(',')
  const announced = names.map((name) => name.trim()).filter((name) => /^[\w-]{1,64}$/.test(name))
  sendEmpty(response, 204, preflightHeaders([method], announced.slice(0, 32), 60))
  return true
}

function preflightHeaders(
  methods: readonly string[],
  names: readonly string[],
  seconds: number,
): Readonly<Record<string, string>> {
  return {
    ...anyOrigin,
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers': [...new Set([...usualHeaders, ...names])].join(', '),
    'Access-Control-Max-Age': String(seconds),
    Vary: 'Access-Control-Request-Method, Access-Control-Request-Headers',
  }
}

/** Of what is asked on condition a page may name the condition, as it was given the validators. */
const usualHeaders = [
  'Authorization',
  'X-Api-Key',
  'X-Area',
  'Content-Type',
  'Last-Event-ID',
  'If-None-Match',
  'If-Modified-Since',
] as const
