import type { Dispatcher } from 'undici'
import { OwnerAsk, type OwnerListener } from './owner/ask-owner.ts'
import type { OwnerFailure } from './owner/owner-failure.ts'
import type { OwnerHeaders } from './wire/answer-handler.ts'
import { withoutKey } from './admit/credentials.ts'
import { addHeadersForCaller } from './headers/answer-headers.ts'
import { whenClosed } from '../http/answer/when-closed.ts'
import { headersForOwner } from './headers/forwarded-headers.ts'
import type { CallTarget, GatewayCall } from './gateway-call.ts'
import type { OwnerHost } from './owner/owner-host.ts'
import { droppedMembers } from '@openlondon/contract/model'
import { readBodyAhead } from './queue/body-ahead.ts'

/** How much of an answer is taken from the owner before its caller has read it, bytes. */
const aheadBytes = 262_144

/**
 * Send a call to the owner and stream the answer back. A body is read to its end before, and a small answer is taken in
 * whole, so that the owner's connection is held for as long as the owner takes and no longer.
 */
export function forward(call: GatewayCall): void {
  readBodyAhead(
    call,
    (body) => ask(call, body),
    (failure) => call.failed(failure),
  )
}

function ask(call: GatewayCall, body: Buffer | null): void {
  const { host, path, search, witness } = call.target
  // The contract's operation decided on this method; node gives it in capitals.
  const method = call.request.method as Dispatcher.HttpMethod
  const dropped = droppedOf(call.target)
  const request = { method, path: ownerPath(host, path, search), headers: ownerHeaders(call), body, dropped, witness }
  const passing = new Passing(call)
  passing.take(new OwnerAsk(host, call.holder, request, passing)).start()
}

/** An answer on its way from the owner to the caller. */
export class Passing implements OwnerListener {
  readonly #call: GatewayCall
  #ask: OwnerAsk | undefined
  #ahead = 0
  #isPaused = false
  #isSlow = false
  #expected = Number.NaN
  #whole: Buffer | undefined

  constructor(call: GatewayCall) {
    this.#call = call
  }

  /** The question whose answer this is; it ends when the caller leaves. */
  take(asked: OwnerAsk): OwnerAsk {
    this.#ask = asked
    this.#call.whenLeft = () => asked.cancel()
    return asked
  }

  onHead(status: number, headers: OwnerHeaders): void {
    this.#expected = Number(headers['content-length'])
    writeHead(this.#call, status, headers)
  }

  onData(chunk: Buffer): boolean {
    const { response } = this.#call
    // The end comes at once, and goes out with it.
    if (chunk.length === this.#expected) {
      this.#whole = chunk
      return true
    }
    if (response.write(chunk)) return true
    this.#slow()
    if (this.#ahead === 0 && this.#call.reserve(aheadBytes)) this.#ahead = aheadBytes
    this.#isPaused = response.writableLength >= this.#ahead
    return !this.#isPaused
  }

  onEnd(): boolean {
    const { response } = this.#call
    this.#call.answered(response.statusCode)
    response.end(this.#whole)
    this.#whole = undefined
    if (response.writableLength === 0) return true
    this.#slow()
    if (this.#ahead > 0 || this.#call.reserve(response.writableLength)) return true
    whenClosed(response, () => this.#ask?.release())
    return false
  }

  onFailure(failure: OwnerFailure): void {
    this.#call.failed(failure)
  }

  #slow(): void {
    if (this.#isSlow) return
    this.#isSlow = true
    this.#call.watchReader()
    this.#call.response.on('drain', () => {
      if (!this.#isPaused) return
      this.#isPaused = false
      this.#ask?.resume()
    })
  }
}

/** A path below the owner's base address, without the caller's key and with the operator's. */
export function ownerPath({ auth, ownKey }: OwnerHost, path: string, search: string): string {
  const query = withoutKey(search, auth)
  const own = ownKey?.in === 'query' ? `${ownKey.name}=${encodeURIComponent(ownKey.value)}` : ''
  const both = query !== '' && own !== '' ? `${query}&${own}` : query + own
  return both === '' ? path : `${path}?${both}`
}

function ownerHeaders({ request, target }: GatewayCall): string[] {
  const isPlain = target.host.ownKey !== undefined || droppedOf(target).length > 0
  const headers = headersForOwner(request.rawHeaders, target.facts.declaredHeaders, isPlain)
  addOwnHeaders(headers, target, request.headers)
  return headers
}

/** Members that name private people, which no caller gets. */
export const droppedOf = ({ api, operation }: Pick<CallTarget, 'api' | 'operation'>): readonly string[] =>
  droppedMembers(api, operation)

/** What must always be said, where the caller did not say it, and the operator's key. */
export function addOwnHeaders(
  headers: string[],
  { host, facts }: Pick<CallTarget, 'host' | 'facts'>,
  given: Readonly<Record<string, unknown>>,
): void {
  const { ownKey } = host
  for (const [name, value] of facts.fixedHeaders) if (given[name] === undefined) headers.push(name, value)
  if (ownKey?.in === 'header') headers.push(ownKey.name, ownKey.value)
}

function writeHead({ response, headers, target }: GatewayCall, status: number, answered: OwnerHeaders): void {
  addHeadersForCaller(status, answered, target.facts, target.host, headers)
  response.writeHead(status, headers)
}
