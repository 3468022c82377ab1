import { STATUS_CODES, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { catalog, problemBody, type ProblemCode } from '@openlondon/contract/problem'
import { nextRequestId, type PortalServer } from '../answer/respond.ts'

/**
 * Answer what Node's parser gives up on with a problem, instead of an empty page, and close. Where an answer has begun, or
 * another request of the connection waits for its own, nothing may be said in between.
 */
export function answerBrokenRequests(server: PortalServer, origin: string): void {
  const answering = new WeakMap<Socket, ServerResponse>()
  server.on('request', (request, response) => answering.set(request.socket, response))
  server.on('clientError', (error: Error & { readonly code?: string }, socket: Socket) => {
    const response = answering.get(socket)
    const isOwn = response === undefined || response.writableFinished || !response.req.complete
    if (
      !socket.writable ||
      error.code === 'ECONNRESET' ||
      !isOwn ||
      (response?.headersSent && !response.writableFinished)
    )
      return void socket.destroy()
    socket.end(rawProblem(origin, codeFor(error.code)))
  })
}

function codeFor(code: string | undefined): ProblemCode {
  if (code === 'HPE_HEADER_OVERFLOW') return 'request.headers_too_large'
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request.timeout' : 'request.malformed'
}

function rawProblem(origin: string, code: ProblemCode): string {
  const { status } = catalog[code]
  const requestId = nextRequestId()
  const body = JSON.stringify(problemBody({ origin, requestId }, code))
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    `X-Request-Id: ${requestId}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
