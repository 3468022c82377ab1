import { randomBytes } from 'node:crypto'
import {
  ServerResponse,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http'
import { Socket } from 'node:net'
import { flatHeaders } from './header-list.ts'
import type { CallLine } from '../../surroundings.ts'
import type { Ending } from '../ending.ts'
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
  /** How long whoever asked may read nothing of what waits for them, milliseconds; 0 waits for ever. */
  stallMs = 0
  /** In place of being cut without a word to anybody. */
  whenStalled: (() => void) | undefined
  #isWatched = false

  // Every answer goes out through here, whoever made it; nobody writes a reason phrase.
  override writeHead(status: number, given?: string | OutgoingHttpHeaders | OutgoingHttpHeader[]): this {
    const headers = typeof given === 'object' ? given : {}
    if (this.ending?.isClosing) this.shouldKeepAlive = false
    if (!this.identity?.isSafe) return super.writeHead(status, headers)
    const safely = Array.isArray(headers) ? [...headers, ...flatHeaders(onlySafely)] : { ...headers, ...onlySafely }
    return super.writeHead(status, safely)
  }

  override write(chunk: unknown, encoding?: BufferEncoding | WhenWritten, then?: WhenWritten): boolean {
    // Proof: node tells a function in the place of an encoding by its type.
    const isTaken = super.write(chunk, encoding as BufferEncoding, then)
    if (!isTaken) this.#watchReader()
    return isTaken
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | (() => void), then?: () => void): this {
    // Proof: as above.
    super.end(chunk, encoding as BufferEncoding, then)
    if (this.writableLength > 0) this.#watchReader()
    return this
  }

  /** Something waits to be read. Node's own clock of a socket counts a write that moves on as activity. */
  #watchReader(): void {
    if (this.#isWatched || this.stallMs === 0) return
    // Who asks from inside has no socket, and no clock: it reads at once.
    if (this.socket && !(this.socket instanceof Socket)) return
    this.#isWatched = true
    this.setTimeout(this.stallMs, () => {
      if (this.writableLength === 0) return
      if (this.whenStalled) this.whenStalled()
      else this.destroy()
    })
  }
}

type WhenWritten = (error: Error | null | undefined) => void

/** The server whose responses these are. */
export type PortalServer = Server<typeof IncomingMessage, typeof IdentifiedResponse>

const onlySafely = { 'Strict-Transport-Security': 'max-age=31536000' }

/** Called once for each request before anything answers it. `isSafe` says that people come by https alone (RFC 6797 §7). */
export function identify(
  response: IdentifiedResponse,
  origin: string,
  isSafe: boolean,
  ending: Ending,
  stallMs: number,
  whenProblem: (code: ProblemCode) => void,
): void {
  response.stallMs = stallMs
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

/** What to do with whoever reads nothing of an answer any more, and how long that may be, where it is not the usual. */
export function whenStalled(response: ServerResponse, then: () => void, stallMs?: number): void {
  if (!(response instanceof IdentifiedResponse)) return
  response.whenStalled = then
  if (stallMs !== undefined) response.stallMs = stallMs
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
