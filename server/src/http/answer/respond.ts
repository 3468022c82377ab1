import { randomBytes } from 'node:crypto'
import {
  ServerResponse,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http'
import type { CallLine } from '../../surroundings.ts'
import type { Ending } from '../drain.ts'
import { problemAnswer, type AnswerIdentity, type ProblemCode, type ProblemOptions } from '@openlondon/contract/problem'

const processPart = randomBytes(5).toString('hex')
let requests = 0

/** Unique across restarts without a random number for each request. */
export function nextRequestId(): string {
  requests += 1
  return `req_${processPart}${requests.toString(36).padStart(6, '0')}`
}

/** The response the portal's server makes, which knows what it will be called. */
export class IdentifiedResponse extends ServerResponse {
  identity: AnswerIdentity | undefined
  ending: Ending | undefined
  /** Told of each problem that is answered. */
  whenProblem: ((code: ProblemCode) => void) | undefined
  /** What was asked, once that is known: for the log. */
  operation: string | undefined

  // Every answer goes out through here, whoever made it; nobody writes a reason phrase or a flat list.
  override writeHead(status: number, given?: string | OutgoingHttpHeaders | OutgoingHttpHeader[]): this {
    const headers = typeof given === 'object' && !Array.isArray(given) ? given : {}
    if (this.ending?.isClosing) this.shouldKeepAlive = false
    return super.writeHead(status, this.identity?.isSafe ? { ...headers, ...onlySafely } : headers)
  }
}

/** The server whose responses these are. */
export type PortalServer = Server<typeof IncomingMessage, typeof IdentifiedResponse>

const onlySafely = { 'Strict-Transport-Security': 'max-age=31536000' }

/** Called once for each request before anything answers it. `isSafe` says that people come by https alone (RFC 6797 §7). */
export function identify(
  response: IdentifiedResponse,
  origin: string,
  isSafe: boolean,
  ending: Ending,
  whenProblem: (code: ProblemCode) => void,
): void {
  response.whenProblem = whenProblem
  response.ending = ending
  response.identity = { origin, requestId: nextRequestId(), isSafe }
}

/** A response of another server (a handler tried alone) is known by its Host header, and anew each time. */
export function identityOf(response: ServerResponse): AnswerIdentity {
  const known = response instanceof IdentifiedResponse ? response.identity : undefined
  return known ?? { origin: `http://${response.req.headers.host ?? 'localhost'}`, requestId: nextRequestId() }
}

/** Whether the server wants to stop: what would go on for ever ends. */
export function isEnding(response: ServerResponse): boolean {
  return response instanceof IdentifiedResponse && response.ending?.isEnding === true
}

/** Tell the log what was asked. */
export function nameOperation(response: ServerResponse, operation: string): void {
  if (response instanceof IdentifiedResponse) response.operation = operation
}

/** What was asked, where that is known. */
export function operationOf(response: ServerResponse): string | undefined {
  return response instanceof IdentifiedResponse ? response.operation : undefined
}

/** How the log tells of a request that was refused before anything was done for it. */
export function refusedLine(response: ServerResponse, code: ProblemCode): CallLine {
  const operation = operationOf(response)
  const { requestId } = identityOf(response)
  return { event: 'refused', requestId, operation, key: undefined, status: response.statusCode, ms: 0, cause: code }
}

/** Answer a JSON body in one write, with its length. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string | readonly string[]>> = {},
): void {
  sendText(response, status, 'application/json; charset=utf-8', JSON.stringify(body), headers)
}

/** Answer with a problem from the catalog. */
export function sendProblem(response: ServerResponse, code: ProblemCode, options: ProblemOptions = {}): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (response instanceof IdentifiedResponse) response.whenProblem?.(code)
  const { status, mediaType, body, headers } = problemAnswer(identityOf(response), code, options)
  sendText(response, status, mediaType, body, headers)
}

/** Everything that is not streamed leaves through here. A HEAD request gets the headers alone. */
export function sendText(
  response: ServerResponse,
  status: number,
  contentType: string,
  text: string | Uint8Array,
  headers: Readonly<Record<string, string | readonly string[]>> = {},
): void {
  const body = typeof text === 'string' ? Buffer.from(text) : text
  response.writeHead(status, {
    'Content-Type': contentType,
    'Content-Length': String(body.length),
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': identityOf(response).requestId,
    ...mutable(headers),
  })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** An answer without a body: 204 and its kin. */
export function sendEmpty(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string | readonly string[]>> = {},
): void {
  response.writeHead(status, { 'X-Request-Id': identityOf(response).requestId, ...mutable(headers) })
  response.end()
}

function mutable(headers: Readonly<Record<string, string | readonly string[]>>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  )
}
