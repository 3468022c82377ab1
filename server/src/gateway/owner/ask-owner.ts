import type { Dispatcher } from 'undici'
import type { ProblemCode } from '@openlondon/contract/problem'
import type { Entrant, GateRefusal } from '../queue/gate.ts'
import type { Sweepable } from '../queue/sweeper.ts'
import { answerWithoutMembers, type Cleaned } from '../taken-out/answer-without-members.ts'
import type { AnswerWitness, PassingLook } from '../../truth/answer-witness.ts'
import type { MemberRemover } from '../taken-out/take-out-members.ts'
import type { SecretRemover } from '../taken-out/take-out-secret.ts'
import type { AnswerController, AnswerHandler, OwnerHeaders } from '../wire/answer-handler.ts'
import type { OwnerFailure } from './owner-failure.ts'
import type { OwnerHost } from './owner-host.ts'

/** What is asked of an owner's host; `path` is below its base address, with the query. */
export type OwnerRequest = {
  readonly method: Dispatcher.HttpMethod
  readonly path: string
  readonly headers: string[]
  readonly body: Buffer | null
  /** Names of members that name private people, to be taken out of the answer; the answer must come whole and plain. */
  readonly dropped?: readonly string[]
  /** Sees the answer pass, as the caller gets it. */
  readonly witness?: AnswerWitness | undefined
}

/** Who listens to the owner. After `onEnd` or `onFailure` nothing more is called. */
export type OwnerListener = {
  /** The owner is being asked: the wait for a place is over. */
  readonly onAsk?: () => void
  readonly onHead: (status: number, headers: OwnerHeaders) => void
  /** False asks for a pause, until `resume`. */
  readonly onData: (chunk: Buffer) => boolean
  /** False keeps the place at the host until `release`. */
  readonly onEnd: () => boolean
  readonly onFailure: (failure: OwnerFailure) => void
}

/** An owner may move a thing about on its own host; more than this many moves in a row is going in circles. */
const movesMax = 3

/**
 * One question to an owner's host: it waits for a place, asks if the breaker lets it, follows a read that has moved on the
 * same host, and ends in the time that the host is given. Only hosts in the contract are ever called.
 */
export class OwnerAsk implements Entrant, Sweepable, AnswerHandler {
  readonly host: OwnerHost
  readonly holder: string
  before: Sweepable | undefined
  after: Sweepable | undefined
  readonly #request: OwnerRequest
  readonly #listener: OwnerListener
  #path: string
  #controller: AnswerController | undefined
  #state: 'waiting' | 'asking' | 'answering' | 'over' = 'waiting'
  #hasPlace = false
  #endsAt = 0
  #moves = 0
  #movedTo: string | undefined
  #remover: SecretRemover | undefined
  #members: MemberRemover | undefined
  #look: PassingLook | undefined

  /** `holder` is whom the place is counted for. */
  constructor(host: OwnerHost, holder: string, request: OwnerRequest, listener: OwnerListener) {
    this.host = host
    this.holder = holder
    this.#request = request
    this.#listener = listener
    this.#path = `${host.basePath}${request.path}`
  }

  start(): void {
    this.host.gate.enter(this)
  }

  resume(): void {
    this.#controller?.resume()
  }

  /** Nobody listens any more. */
  cancel(): void {
    if (this.#state === 'over') return
    this.#look?.drop()
    const wasAsking = this.#state === 'asking'
    if (this.#state === 'waiting') this.host.gate.withdraw(this)
    this.#state = 'over'
    if (wasAsking) this.host.breaker.leftOff()
    this.#controller?.abort(new Error('nobody waits for the answer'))
  }

  /** The place at the host is free again; for a listener that kept it. */
  release(): void {
    if (!this.#hasPlace) return
    this.#hasPlace = false
    this.host.sweeper.delete(this)
    this.host.gate.leave(this.holder)
  }

  letIn(): void {
    this.#hasPlace = true
    const now = this.host.monotonicMs()
    const waitSeconds = this.host.breaker.ask(now)
    if (waitSeconds > 0) {
      const cause = 'the breaker of this host is open'
      return this.#fail({ problem: 'upstream.failing', cause, retrySeconds: waitSeconds })
    }
    this.#state = 'asking'
    this.#endsAt = now + this.host.totalMs
    this.host.sweeper.add(this)
    this.#listener.onAsk?.()
    this.#dispatch()
  }

  refuse(why: GateRefusal): void {
    this.#fail(
      why === 'full'
        ? { problem: 'upstream.busy', cause: 'no place at this host became free', retrySeconds: 5 }
        : { problem: 'limit.concurrency', cause: "the holder's own calls took its places", retrySeconds: 1 },
    )
  }

  sweep(nowMs: number): void {
    if (nowMs < this.#endsAt) return
    const cause = 'the answer took too long in all'
    if (this.#state === 'asking') this.host.breaker.silent(nowMs, this.holder)
    this.#request.witness?.failed()
    this.#fail({ problem: 'upstream.timeout', cause })
    this.#controller?.abort(new Error(cause))
  }

  onRequestStart(controller: AnswerController): void {
    this.#controller = controller
    if (this.#state === 'over') controller.abort(new Error('nobody waits for the answer'))
  }

  onResponseStart(controller: AnswerController, status: number, headers: OwnerHeaders): void {
    if (this.#state === 'over' || status < 200) return
    this.host.breaker.answered()
    if (headers['location'] !== undefined && status >= 300 && status < 400) {
      this.#movedTo = this.#moves < movesMax ? this.#placeOnHost(String(headers['location'])) : undefined
      if (this.#movedTo === undefined) {
        this.#request.witness?.begins(status, headers, this.#request)?.end()
        this.#fail({ problem: 'upstream.invalid', cause: `redirect ${status}` })
      }
      return controller.abort(new Error('the answer lies elsewhere'))
    }
    const cleaned: Cleaned = answerWithoutMembers(this.#request.dropped ?? [], status, headers)
    const refusal = refusalOf(this.host, status, headers) ?? cleaned.refusal
    if (refusal !== undefined) {
      this.#fail(refusal)
      return controller.abort(new Error(refusal.cause))
    }
    this.#controller = controller
    this.#state = 'answering'
    this.#remover = this.host.ownKey?.secret.remover()
    this.#members = cleaned.members
    this.#look = this.#request.witness?.begins(status, cleaned.headers, this.#request)
    this.#listener.onHead(status, cleaned.headers)
  }

  onResponseData(controller: AnswerController, chunk: Buffer): void {
    if (this.#state !== 'answering') return
    const told = this.#remover ? this.#remover.push(chunk) : chunk
    const kept = this.#members ? this.#members.push(told) : told
    this.#look?.push(kept)
    if (!this.#listener.onData(kept)) controller.pause()
  }

  onResponseEnd(): void {
    if (this.#state === 'over') return this.release()
    const held = this.#remover?.end()
    const last = held && this.#members ? this.#members.push(held) : held
    for (const rest of [last, this.#members?.end()]) {
      if (!rest || rest.length === 0) continue
      this.#look?.push(rest)
      this.#listener.onData(rest)
    }
    this.#look?.end()
    this.#state = 'over'
    this.#controller = undefined
    if (this.#listener.onEnd()) this.release()
  }

  onResponseError(_controller: AnswerController, error: Error): void {
    if (this.#state === 'over') return this.release()
    if (this.#movedTo !== undefined) {
      this.#path = this.#movedTo
      this.#movedTo = undefined
      this.#moves += 1
      return this.#dispatch()
    }
    const code = 'code' in error ? String(error.code) : ''
    this.#request.witness?.failed()
    if (this.#state === 'asking') this.#tellBreaker(code)
    this.#fail({ problem: problemFor(code), cause: `${code} ${error.message}`.trim() })
    this.release()
  }

  #dispatch(): void {
    const { method, headers, body } = this.#request
    this.host.ask({ path: this.#path, method, headers, body }, this)
  }

  #fail(failure: OwnerFailure): void {
    if (this.#state === 'over') return
    const dispatched = this.#state !== 'waiting'
    this.#look?.drop()
    this.#state = 'over'
    // A place is free when the connection is; without one, at once.
    if (!dispatched) this.release()
    this.#listener.onFailure(failure)
  }

  #tellBreaker(code: string): void {
    const now = this.host.monotonicMs()
    if (noConnection.test(code)) this.host.breaker.unreachable(now)
    else this.host.breaker.silent(now, this.holder)
  }

  /** Where a read goes on, when that is on the host it was sent to; the operator's key in the query goes along. */
  #placeOnHost(location: string): string | undefined {
    const { origin, ownKey } = this.host
    if (this.#request.method !== 'GET' && this.#request.method !== 'HEAD') return undefined
    const base = new URL(this.#path, origin)
    if (!URL.canParse(location, base)) return undefined
    const target = new URL(location, base)
    if (target.origin !== origin) return undefined
    if (ownKey?.in === 'query' && !target.searchParams.has(ownKey.name))
      target.searchParams.set(ownKey.name, ownKey.value)
    return `${target.pathname}${target.search}`
  }
}

/** Codes of errors that say that no connection came about. */
export const noConnection = /REFUSED|NOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT|ETIMEDOUT|CERT|TLS/

function problemFor(code: string): ProblemCode {
  return /TIMEOUT|TIMEDOUT/.test(code) ? 'upstream.timeout' : 'upstream.unreachable'
}

/** The owner's refusal of the operator's key looks to the caller as if it were of their own; nothing coded can be looked into. */
function refusalOf({ ownKey }: OwnerHost, status: number, answered: OwnerHeaders): OwnerFailure | undefined {
  if (ownKey === undefined) return undefined
  if (status === 401 || status === 403)
    return { problem: 'upstream.refused', cause: `the owner answered ${status} to the operator's key` }
  const coding = answered['content-encoding']
  if (coding === undefined || coding === 'identity' || status === 204 || status === 304) return undefined
  return { problem: 'upstream.invalid', cause: `the owner answered in ${String(coding)}` }
}
