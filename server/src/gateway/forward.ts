import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import type { ProblemCode } from '../problem/catalog.ts'
import { withoutKey } from './credentials.ts'
import { addHeadersForCaller } from './answer-headers.ts'
import { headersForOwner } from './forwarded-headers.ts'
import type { OperationFacts } from '../operation/operation-facts.ts'
import type { OwnerHost } from './owner-host.ts'

/** How a forwarded call ended: a status that was passed on, or the reason there is none. */
export type ForwardResult =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'failed'; readonly problem: ProblemCode; readonly cause: string }
  /** The caller went away, or the answer broke off after it began: nothing can be said any more. */
  | { readonly kind: 'cut'; readonly status: number; readonly cause: string }

export type ForwardCall = {
  readonly host: OwnerHost
  readonly facts: OperationFacts
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly path: string
  readonly search: string
  /** What the gateway itself says on the answer. */
  readonly headers: Record<string, string | string[]>
}

const bodyBytesMax = 1_048_576

/** An owner may move a thing about on its own host; more than this many moves in a row is going in circles. */
const movesMax = 3

/**
 * Send a call to the owner and stream the answer back, holding at most a socket buffer of it. A redirect is followed
 * for a read that stays on the same host, and refused otherwise: only hosts in the contract are ever called.
 */
export function forward(call: ForwardCall, done: (result: ForwardResult) => void): void {
  const { request, response } = call
  let finished = false
  let abort: ((cause: Error) => void) | undefined

  const finish = (result: ForwardResult): void => {
    if (finished) return
    finished = true
    response.removeListener('close', whenClosed)
    done(result)
  }
  const whenClosed = (): void => {
    finish({ kind: 'cut', status: response.headersSent ? response.statusCode : 499, cause: 'the caller went away' })
    abort?.(new Error('the caller went away'))
  }
  response.on('close', whenClosed)

  const ask = (path: string, moves: number): void => {
    let movedTo: string | undefined
    const remover = call.host.ownKey?.secret.remover()
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: (controller) => {
        abort = (cause) => controller.abort(cause)
        if (finished) controller.abort(new Error('the caller went away'))
      },
      onResponseStart: (controller, status, headers) => {
        if (finished || status < 200) return
        if (headers['location'] !== undefined && status >= 300 && status < 400) {
          movedTo = moves < movesMax ? sameHostPath(call, path, String(headers['location'])) : undefined
          if (movedTo === undefined)
            finish({ kind: 'failed', problem: 'upstream.invalid', cause: `redirect ${status}` })
          return controller.abort(new Error('the answer lies elsewhere'))
        }
        const refusal = refusalOf(call, status, headers)
        if (refusal !== undefined) {
          finish(refusal)
          return controller.abort(new Error(refusal.cause))
        }
        writeHead(call, status, headers)
        response.on('drain', () => controller.resume())
      },
      onResponseData: (controller, chunk) => {
        if (!finished && !response.write(remover ? remover.push(chunk) : chunk)) controller.pause()
      },
      onResponseEnd: () => {
        if (finished) return
        finish({ kind: 'answered', status: response.statusCode })
        response.end(remover?.end())
      },
      onResponseError: (_controller, error) => {
        if (finished) return
        if (movedTo !== undefined) return ask(movedTo, moves + 1)
        const cause = 'code' in error ? `${String(error.code)} ${error.message}` : error.message
        if (!response.headersSent) return finish({ kind: 'failed', problem: problemFor(error), cause })
        finish({ kind: 'cut', status: response.statusCode, cause })
        response.destroy()
      },
    }
    call.host.pool.dispatch(
      {
        origin: call.host.origin,
        path,
        // The contract's operation decided on this method; node gives it in capitals.
        method: request.method as Dispatcher.HttpMethod,
        headers: ownerHeaders(call),
        body: hasBody(request) ? Readable.from(limited(request)) : null,
      },
      handler,
    )
  }
  ask(ownerPath(call), 0)
}

/** The owner's refusal of the operator's key looks to the caller as if it were of their own. */
function refusalOf(
  { host }: ForwardCall,
  status: number,
  answered: Dispatcher.ResponseData['headers'],
): Extract<ForwardResult, { readonly kind: 'failed' }> | undefined {
  if (host.ownKey === undefined) return undefined
  if (status === 401 || status === 403)
    return { kind: 'failed', problem: 'upstream.refused', cause: `the owner answered ${status} to the operator's key` }
  const coding = answered['content-encoding']
  if (coding === undefined || coding === 'identity' || status === 204 || status === 304) return undefined
  return { kind: 'failed', problem: 'upstream.invalid', cause: `the owner answered in ${String(coding)}` }
}

/** Where a read goes on, when that is on the host it was sent to; the operator's key in the query goes along. */
function sameHostPath({ host, request }: ForwardCall, from: string, location: string): string | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  const base = new URL(from, host.origin)
  if (!URL.canParse(location, base)) return undefined
  const target = new URL(location, base)
  if (target.origin !== host.origin) return undefined
  const { ownKey } = host
  if (ownKey?.in === 'query' && !target.searchParams.has(ownKey.name))
    target.searchParams.set(ownKey.name, ownKey.value)
  return `${target.pathname}${target.search}`
}

function ownerPath({ host, path, search }: ForwardCall): string {
  const { auth, ownKey, basePath } = host
  const query = withoutKey(search, auth)
  const own = ownKey?.in === 'query' ? `${ownKey.name}=${encodeURIComponent(ownKey.value)}` : ''
  const both = query !== '' && own !== '' ? `${query}&${own}` : query + own
  return `${basePath}${path}${both === '' ? '' : `?${both}`}`
}

function ownerHeaders({ host, facts, request }: ForwardCall): string[] {
  const { ownKey } = host
  const headers = headersForOwner(request.rawHeaders, facts.declaredHeaders, ownKey !== undefined)
  for (const [name, value] of facts.fixedHeaders) if (request.headers[name] === undefined) headers.push(name, value)
  if (ownKey?.in === 'header') headers.push(ownKey.name, ownKey.value)
  const length = request.headers['content-length']
  if (length !== undefined && hasBody(request)) headers.push('content-length', length)
  return headers
}

function writeHead(
  { response, headers, facts, host }: ForwardCall,
  status: number,
  answered: Dispatcher.ResponseData['headers'],
): void {
  addHeadersForCaller({ status, headers: answered }, facts, host, headers)
  response.writeHead(status, headers)
}

function hasBody(request: IncomingMessage): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  return request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0
}

async function* limited(request: IncomingMessage): AsyncGenerator<Buffer> {
  let length = 0
  for await (const chunk of request) {
    // node:http yields Buffers while no encoding is set, and none is.
    const bytes = chunk as Buffer
    length += bytes.length
    if (length > bodyBytesMax) throw new BodyTooLarge()
    yield bytes
  }
}

class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge'
  readonly code = 'BODY_TOO_LARGE'
}

function problemFor(error: Error): ProblemCode {
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'BODY_TOO_LARGE') return 'request.too_large'
  return /TIMEOUT|TIMEDOUT/.test(code) ? 'upstream.timeout' : 'upstream.unreachable'
}
