import type { OwnerFailure } from '../owner/owner-failure.ts'
import type { GatewayCall } from '../gateway-call.ts'
import { bringsBody } from '../../http/request/request-body.ts'
import type { Sweepable } from './sweeper.ts'

const bodyBytesMax = 1_048_576
/** A body of unknown length is taken a piece at a time. */
const pieceBytes = 65_536

/**
 * Read a caller's body to its end before an owner is asked, so that a caller who sends nothing holds nothing of the
 * owner's. `null` for a request that has none.
 */
export function readBodyAhead(
  call: GatewayCall,
  then: (body: Buffer | null) => void,
  otherwise: (failure: OwnerFailure) => void,
): void {
  const { headers, method } = call.request
  const length = headers['content-length']
  if (method === 'GET' || method === 'HEAD' || !bringsBody(call.request)) return then(null)
  if (Number(length ?? 0) > bodyBytesMax) return otherwise(tooLarge)
  new BodyAhead(call, then, otherwise).start(length === undefined ? pieceBytes : Number(length))
}

const tooLarge = { problem: 'request.too_large', cause: 'the body is too large' } as const

class BodyAhead implements Sweepable {
  readonly #call: GatewayCall
  readonly #then: (body: Buffer) => void
  readonly #otherwise: (failure: OwnerFailure) => void
  readonly #chunks: Buffer[] = []
  #length = 0
  #reserved = 0
  #stallsAt = 0

  constructor(call: GatewayCall, then: (body: Buffer) => void, otherwise: (failure: OwnerFailure) => void) {
    this.#call = call
    this.#then = then
    this.#otherwise = otherwise
  }

  start(expected: number): void {
    if (!this.#reserve(expected)) return
    const { request, room } = this.#call
    this.#stallsAt = room.surroundings.monotonicMs() + room.config.callerStallMs
    this.#call.whenLeft = () => this.#stop()
    room.sweeper.add(this)
    request.on('data', this.#take)
    request.on('end', this.#end)
  }

  sweep(nowMs: number): void {
    if (nowMs >= this.#stallsAt)
      this.#fail({ problem: 'request.timeout', cause: 'the caller stopped sending its body' })
  }

  readonly #take = (chunk: Buffer): void => {
    const { room } = this.#call
    this.#length += chunk.length
    this.#stallsAt = room.surroundings.monotonicMs() + room.config.callerStallMs
    if (this.#length > bodyBytesMax) return this.#fail(tooLarge)
    if (this.#length > this.#reserved && !this.#reserve(Math.max(pieceBytes, chunk.length))) return
    this.#chunks.push(chunk)
  }

  readonly #end = (): void => {
    this.#stop()
    this.#then(Buffer.concat(this.#chunks))
  }

  #reserve(bytes: number): boolean {
    const { room, holder } = this.#call
    this.#reserved += bytes
    if (this.#call.reserve(bytes)) return true
    const isOwn = room.buffers.heldBy(holder) > 0
    const problem = isOwn ? 'limit.concurrency' : 'server.unavailable'
    this.#fail({ problem, cause: 'no memory for another body', retrySeconds: 1 })
    return false
  }

  #fail(failure: OwnerFailure): void {
    this.#stop()
    // What still comes is thrown away, until the connection ends with the answer.
    this.#call.request.resume()
    this.#otherwise(failure)
  }

  #stop(): void {
    const { request, room } = this.#call
    this.#call.whenLeft = undefined
    room.sweeper.delete(this)
    request.off('data', this.#take)
    request.off('end', this.#end)
  }
}
