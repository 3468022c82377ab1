import type { Dispatcher } from 'undici'
import { OwnerAsk, type OwnerFailure, type OwnerHeaders, type OwnerListener } from './ask-owner.ts'
import { withoutKey } from './credentials.ts'
import { addHeadersForCaller } from './answer-headers.ts'
import { headersForOwner } from './forwarded-headers.ts'
import type { CallTarget, GatewayCall } from './gateway-call.ts'
import type { OwnerHost } from './owner-host.ts'
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
    (body) => new Passing(call, body).start(),
    (failure) => call.failed(failure),
  )
}

/** An answer on its way from the owner to the caller. */
class Passing implements OwnerListener {
  readonly #call: GatewayCall
  readonly #ask: OwnerAsk
  #ahead = 0
  #isPaused = false
  #isSlow = false

  constructor(call: GatewayCall, body: Buffer | null) {
    const { host } = call.target
    this.#call = call
    this.#ask = new OwnerAsk(
      host,
      call.holder,
      {
        // The contract's operation decided on this method; node gives it in capitals.
        method: call.request.method as Dispatcher.HttpMethod,
        path: ownerPath(host, call.target.path, call.target.search),
        headers: ownerHeaders(call),
        body,
      },
      this,
    )
  }

  start(): void {
    this.#call.whenLeft = () => this.#ask.cancel()
    this.#ask.start()
  }

  onHead(status: number, headers: OwnerHeaders): void {
    writeHead(this.#call, status, headers)
  }

  onData(chunk: Buffer): boolean {
    const { response } = this.#call
    if (response.write(chunk)) return true
    this.#slow()
    if (this.#ahead === 0 && this.#call.reserve(aheadBytes)) this.#ahead = aheadBytes
    this.#isPaused = response.writableLength >= this.#ahead
    return !this.#isPaused
  }

  onEnd(): boolean {
    const { response } = this.#call
    this.#call.answered(response.statusCode)
    response.end()
    if (response.writableLength === 0) return true
    this.#slow()
    if (this.#ahead > 0 || this.#call.reserve(response.writableLength)) return true
    response.once('close', () => this.#ask.release())
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
      this.#ask.resume()
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
  const headers = headersForOwner(request.rawHeaders, target.facts.declaredHeaders, target.host.ownKey !== undefined)
  addOwnHeaders(headers, target, request.headers)
  return headers
}

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
  addHeadersForCaller({ status, headers: answered }, target.facts, target.host, headers)
  response.writeHead(status, headers)
}
