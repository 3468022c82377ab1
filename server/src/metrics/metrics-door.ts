import { hash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocalRequest } from '../http/request/client-address.ts'
import { sendProblem, sendText } from '../http/answer/respond.ts'
import type { Metrics } from './metrics.ts'

/**
 * `/metrics` for whom the operator names: whoever has the token, or, where there is none, whoever asks on this machine
 * itself. Nobody else learns that there is anything.
 */
export function createMetricsDoor(metrics: Metrics, token: string | undefined) {
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (path !== '/metrics' || !mayAsk(request, token)) return sendProblem(response, 'resource.not_found')
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendProblem(response, 'request.method_not_allowed', { headers: { Allow: 'GET, HEAD' } })
    const text = await metrics.write()
    sendText(response, 200, metrics.contentType, text, { 'Cache-Control': 'no-store' })
  }
}

const written = ['via', 'x-real-ip', 'x-forwarded-host', 'x-forwarded-proto'] as const

function mayAsk(request: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined)
    return isLocalRequest(request) && written.every((name) => request.headers[name] === undefined)
  const [scheme = '', given = '', ...more] = (request.headers.authorization ?? '').split(' ')
  if (scheme.toLowerCase() !== 'bearer' || more.length > 0) return false
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', token, 'buffer'))
}
