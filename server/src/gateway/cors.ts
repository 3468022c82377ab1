import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OperationModel, UpstreamAuth } from '@openlondon/contract'
import { parametersIn } from '@openlondon/contract/model'
import { sendEmpty } from '../http/respond.ts'

/**
 * Any page may read an answer, and none may send cookies with the request: a key is the only identity
 * here, and whoever has it can call from anywhere anyway.
 */
export function corsHeaders(request: IncomingMessage): Readonly<Record<string, string>> {
  return request.headers.origin === undefined ? anyOrigin : anyOriginSeesHeaders
}

const anyOrigin = { 'Access-Control-Allow-Origin': '*' }
const anyOriginSeesHeaders = {
  ...anyOrigin,
  'Access-Control-Expose-Headers':
    'RateLimit, RateLimit-Policy, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-Request-Id, Deprecation, Sunset, Link, ETag, WWW-Authenticate',
}

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
  const ownHeader = auth?.in === 'header' ? [auth.name] : []
  sendEmpty(response, 204, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers': [
      ...new Set(['Authorization', 'X-Api-Key', 'X-Area', 'Content-Type', ...ownHeader, ...declared]),
    ].join(', '),
    'Access-Control-Max-Age': '7200',
    Vary: 'Access-Control-Request-Method, Access-Control-Request-Headers',
  })
}
