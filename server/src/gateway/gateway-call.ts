import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Config } from '../config.ts'
import { corsHeaders } from './headers/cors.ts'
import { headersNamed, type HeaderList } from '../http/answer/header-list.ts'
import { identityOf, sendProblem, whenStalled } from '../http/answer/respond.ts'
import { whenClosed } from '../http/answer/when-closed.ts'
import type { OperationFacts } from '../operation/operation-facts.ts'
import type { OperationModel } from '@openlondon/contract'
import type { Tally } from '../metrics/tally.ts'
import type { ProblemCode, ProblemOptions } from '@openlondon/contract/problem'
import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Measures } from '../status/start-measures.ts'
import type { AnswerWitness } from '../truth/answer-witness.ts'
import type { Surroundings } from '../surroundings.ts'
import type { FailedCalls } from '../usage/failed-calls.ts'
import type { UsageMeter } from '../usage/usage-meter.ts'
import type { OwnerFailure } from './owner/owner-failure.ts'
import type { GatewayApi, OwnerHost } from './owner/owner-host.ts'
import type { Concurrency } from './queue/concurrency.ts'
import type { Shares } from '../limit/shares.ts'
import type { Sweepable, Sweeper } from './queue/sweeper.ts'

/** What all calls share: the books, and what there is only so much of. */
export type CallRoom = {
  /** Of the portal, for links to its pages. */
  readonly origin: string
  readonly config: Config
  readonly surroundings: Surroundings
  readonly meter: UsageMeter
  readonly failures: FailedCalls
  readonly measures: Pick<Measures, 'note'>
  readonly tally: Tally
  readonly concurrency: Concurrency
  /** Bytes of bodies and answers that are held for calls. */
  readonly buffers: Shares
  readonly sweeper: Sweeper
  /** Whether this one of the calls that went well is told of in the log. */
  readonly sample: () => boolean
}

/** Who calls: a key, or a network without one. */
export type Caller = {
  readonly key: KeyRecord | undefined
  /** Whose share of everything the call takes: the account, because more keys are not more people. */
  readonly holder: string
}

/** What was asked, resolved. */
export type CallTarget = {
  readonly api: GatewayApi['api']
  readonly operation: OperationModel
  readonly facts: OperationFacts
  readonly host: OwnerHost
  readonly path: string
  readonly search: string
  readonly pathValues: Readonly<Record<string, string>>
  /** Sees the owner's answers pass, where they are held against the contract. */
  readonly witness: AnswerWitness | undefined
}

/**
 * A call that was let in, until its answer is with the caller: counted and logged once, however it ends, and what it holds
 * is given back when its response is closed.
 */
export class GatewayCall implements Sweepable {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly target: CallTarget
  readonly holder: string
  /** What the gateway itself says on the answer. */
  readonly headers: HeaderList
  readonly room: CallRoom
  /** Called when the caller leaves before the answer is complete. */
  whenLeft: (() => void) | undefined
  before: Sweepable | undefined
  after: Sweepable | undefined
  readonly #key: KeyRecord | undefined
  readonly #startedAt: number
  #recorded = false
  #reserved = 0
  #isWatched = false
  #isCounted = false

  constructor(
    room: CallRoom,
    request: IncomingMessage,
    response: ServerResponse,
    target: CallTarget,
    caller: Caller,
    headers: HeaderList,
  ) {
    this.room = room
    this.request = request
    this.response = response
    this.target = target
    this.holder = caller.holder
    this.headers = headers
    this.#key = caller.key
    this.#startedAt = room.surroundings.monotonicMs()
    room.concurrency.enter(this.holder)
    this.#isCounted = true
    whenClosed(response, () => this.#close())
  }

  /** It is told of and counted, and nothing more comes of it: from the beginning where the caller had left before. */
  get isOver(): boolean {
    return this.#recorded
  }

  /** An answer with this status is complete, or will be without anybody's help. */
  answered(status: number): void {
    if (status >= 400) this.#noteFailure(status, undefined)
    this.#record(status, undefined)
  }

  /** There is no answer: say so where the caller can still hear it. */
  failed({ problem, cause, retrySeconds }: OwnerFailure): void {
    if (this.#recorded) return
    if (this.response.headersSent) return this.cut(cause)
    const wait: Record<string, string> = retrySeconds === undefined ? {} : { 'Retry-After': String(retrySeconds) }
    // The rest of a body that was not read stands on this connection, so it cannot carry another request.
    const ending: Record<string, string> =
      problem === 'request.too_large' || problem === 'request.timeout' ? { Connection: 'close' } : {}
    const headers = { ...headersNamed(this.headers, /ratelimit/i), ...wait, ...ending }
    this.refuse(problem, { headers }, cause)
  }

  refuse(problem: ProblemCode, options: ProblemOptions, cause?: string): void {
    const headers = { ...corsHeaders(this.request), ...options.headers }
    sendProblem(this.response, problem, { ...options, headers })
    this.#noteFailure(this.response.statusCode, problem)
    this.#record(this.response.statusCode, cause ?? problem)
  }

  /** The answer broke off after it began: nothing can be said any more. */
  cut(cause: string): void {
    this.#record(this.response.statusCode < 400 ? 599 : this.response.statusCode, cause)
    this.response.destroy()
  }

  /** Whether so many bytes more may be held for this call until its response is closed. */
  reserve(bytes: number): boolean {
    if (!this.room.buffers.take(this.holder, bytes)) return false
    this.#reserved += bytes
    return true
  }

  /** The caller does not read as fast as there is to read: cut it when it stops altogether, or takes for ever. */
  watchReader(): void {
    if (this.#isWatched) return
    this.#isWatched = true
    whenStalled(this.response, () => this.cut('the caller stopped reading'))
    this.room.sweeper.add(this)
  }

  sweep(nowMs: number): void {
    if (nowMs - this.#startedAt > 2 * this.room.config.upstreamTotalMs) this.cut('the caller read too slowly in all')
  }

  /** It stays open for long, and is counted among streams from now on. */
  becomeStream(): void {
    if (this.#isCounted) this.room.concurrency.leave(this.holder)
    this.#isCounted = false
  }

  #close(): void {
    this.becomeStream()
    if (this.#reserved > 0) this.room.buffers.give(this.holder, this.#reserved)
    if (this.#isWatched) this.room.sweeper.delete(this)
    if (!this.response.writableFinished) this.whenLeft?.()
    if (!this.#recorded) this.#record(this.response.headersSent ? 599 : 499, 'the caller went away')
  }

  /** For the holder of the key, who may ask why; whoever left is not told. */
  #noteFailure(status: number, code: ProblemCode | undefined): void {
    if (this.#recorded || !this.#key) return
    const { accountId, id: keyId } = this.#key
    const { requestId } = identityOf(this.response)
    const at = this.room.surroundings.now()
    this.room.failures.note({ accountId, keyId, at, requestId, operationId: this.target.operation.id, status, code })
  }

  #record(status: number, cause: string | undefined): void {
    if (this.#recorded) return
    this.#recorded = true
    const { meter, measures, surroundings, config, tally } = this.room
    const { operation } = this.target
    const ms = surroundings.monotonicMs() - this.#startedAt
    tally.ended(operation.id, outcomeOf(status), status, ms)
    measures.note(operation.id, status, ms, surroundings.now())
    if (this.#key) meter.count(this.#key.id, operation.id, outcomeOf(status), surroundings.now())
    if (!config.accessLog || (status < 400 && !this.room.sample())) return
    surroundings.logCall({
      event: 'call',
      requestId: identityOf(this.response).requestId,
      operation: operation.id,
      key: this.#key?.id,
      status,
      ms: Math.round(ms),
      cause,
    })
  }
}

function outcomeOf(status: number): 'served' | 'failed' | 'limited' {
  if (status < 400) return 'served'
  return status === 429 ? 'limited' : 'failed'
}
