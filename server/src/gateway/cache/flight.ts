import type { IncomingHttpHeaders } from 'node:http'
import { OwnerAsk, type OwnerListener, type OwnerRequest } from '../owner/ask-owner.ts'
import type { OwnerFailure } from '../owner/owner-failure.ts'
import type { FacadeResult } from '../facade/ask-facade.ts'
import type { CallRoom, CallTarget } from '../gateway-call.ts'
import type { CacheWord, Forwarded } from './cache-status.ts'
import { freshnessOf, type Freshness } from './freshness.ts'
import { makeSharedAnswer, renew, type SharedAnswer } from './shared-answer.ts'
import type { OwnerHeaders } from '../wire/answer-handler.ts'

/** Somebody who waits for an answer that others wait for, too. One of the calls comes, once; none after `leave`. */
export type Waiter = {
  readonly holder: string
  /** Its wishes among them. */
  readonly headers: IncomingHttpHeaders
  readonly onAnswer: (answer: SharedAnswer, word: CacheWord) => void
  readonly onFailure: (failure: OwnerFailure) => void
  /** What came is not for everybody who waits: ask alone. */
  readonly onAlone: (why: NonNullable<CacheWord['detail']>) => void
  /** What came was chosen by other wishes than this one's: ask again. */
  readonly onOther: () => void
  /** Receive the answer that is for one caller alone, from its head on. */
  readonly takeOver: ((ask: OwnerAsk) => OwnerListener) | undefined
}

/** What to ask the owner, and what to make of what it says. */
export type SharedQuestion = {
  /** With the validators of an answer that may still hold. */
  readonly request: (known: SharedAnswer | undefined) => OwnerRequest
  readonly bytesMax: number
  /** A façade's answer is made of the owner's. */
  readonly read?: (status: number, headers: OwnerHeaders, body: Buffer) => FacadeResult
}

export type FlightParts = {
  readonly room: CallRoom
  readonly target: CallTarget
  readonly question: SharedQuestion
  /** An answer past its lifetime. */
  readonly stale: SharedAnswer | undefined
  readonly why: Forwarded
  /** The wishes that are sent along. */
  readonly wishes: IncomingHttpHeaders
  readonly chosenBy: (vary: string, headers: IncomingHttpHeaders) => string
  /** Called before anybody hears of the end. */
  readonly whenOver: () => void
  readonly keep: (answer: SharedAnswer, holder: string) => void
  readonly drop: () => void
}

const pieceBytes = 65_536
/** So long an owner who failed is not asked again where there is an older answer to give, milliseconds. */
const restMs = 5_000

/**
 * One question to an owner for all who ask it at the same time. Each holder among them stands in line for a place; who
 * comes first asks for everybody, so that nobody waits behind another's crowd. Whoever leaves leaves alone; when all have
 * left, the question is dropped.
 */
export class Flight {
  readonly #parts: FlightParts
  readonly #waiters = new Set<Waiter>()
  readonly #inLine = new Map<string, OwnerAsk>()
  #asking: { readonly ask: OwnerAsk; readonly holder: string } | undefined
  #head: { readonly status: number; readonly headers: OwnerHeaders } | undefined
  #freshness: Freshness = { kind: 'once' }
  readonly #chunks: Buffer[] = []
  #length = 0
  #reserved = 0
  #passing: OwnerListener | undefined
  #isOver = false

  constructor(parts: FlightParts) {
    this.#parts = parts
  }

  join(waiter: Waiter): void {
    this.#waiters.add(waiter)
    if (!this.#asking && !this.#inLine.has(waiter.holder)) this.#standInLine(waiter.holder)
  }

  leave(waiter: Waiter): void {
    if (!this.#waiters.delete(waiter) || this.#isOver) return
    const isLast = ![...this.#waiters].some(({ holder }) => holder === waiter.holder)
    if (isLast) {
      this.#inLine.get(waiter.holder)?.cancel()
      this.#inLine.delete(waiter.holder)
    }
    if (this.#waiters.size > 0) return
    this.#over()
    this.#asking?.ask.cancel()
  }

  #standInLine(holder: string): void {
    const { target, question, stale } = this.#parts
    const ask = new OwnerAsk(target.host, holder, question.request(stale), {
      onAsk: () => this.#begin(ask, holder),
      onHead: (status, headers) => this.#onHead(status, headers),
      onData: (chunk) => this.#onData(chunk),
      onEnd: () => this.#onEnd(),
      onFailure: (failure) => (this.#asking ? this.#onFailure(failure) : this.#onRefusal(holder, failure)),
    })
    this.#inLine.set(holder, ask)
    ask.start()
  }

  #begin(ask: OwnerAsk, holder: string): void {
    this.#asking = { ask, holder }
    this.#inLine.delete(holder)
    for (const other of this.#inLine.values()) other.cancel()
    this.#inLine.clear()
  }

  /** One holder was not let in; the others still stand in line. */
  #onRefusal(holder: string, failure: OwnerFailure): void {
    this.#inLine.delete(holder)
    const refused = [...this.#waiters].filter((waiter) => waiter.holder === holder)
    for (const waiter of refused) this.#waiters.delete(waiter)
    if (this.#waiters.size === 0) this.#over()
    for (const waiter of refused) this.#tellFailure(waiter, failure)
  }

  #onHead(status: number, headers: OwnerHeaders): void {
    const { target, room, question, stale } = this.#parts
    this.#head = { status, headers }
    const isUnchanged = status === 304 && stale !== undefined
    const limits = { cacheSeconds: target.operation.cacheSeconds, staleSeconds: room.config.cacheStaleSeconds }
    const said = question.read ? { status, headers: {} } : { status: isUnchanged ? 200 : status, headers }
    this.#freshness = freshnessOf(said, limits, room.surroundings.now())
    if (this.#freshness.kind === 'own' && !isUnchanged) this.#giveToOne('owner-forbids')
  }

  #onData(chunk: Buffer): boolean {
    if (this.#passing) return this.#passing.onData(chunk)
    this.#length += chunk.length
    this.#chunks.push(chunk)
    if (this.#length <= this.#parts.question.bytesMax && this.#reserve()) return true
    if (!this.#parts.question.read) return this.#giveToOne('too-large')
    this.#asking?.ask.cancel()
    this.#onFailure({ problem: 'upstream.invalid', cause: `more than ${this.#parts.question.bytesMax} bytes` })
    return true
  }

  #reserve(): boolean {
    const holder = this.#asking?.holder ?? ''
    while (this.#reserved < this.#length) {
      if (!this.#parts.room.buffers.take(holder, pieceBytes)) return false
      this.#reserved += pieceBytes
    }
    return true
  }

  #onEnd(): boolean {
    if (this.#passing) return this.#passing.onEnd()
    const { stale } = this.#parts
    const status = this.#head?.status ?? 0
    if (status === 304 && stale !== undefined) this.#settleUnchanged(stale)
    else if (status === 304) this.#onFailure({ problem: 'upstream.invalid', cause: 'a 304 that nobody asked for' })
    else if (status >= 500 && this.#mayServeStale()) this.#settleStale(status)
    else this.#settle(Buffer.concat(this.#chunks, this.#length))
    return true
  }

  #onFailure(failure: OwnerFailure): void {
    if (this.#passing) return this.#passing.onFailure(failure)
    if (this.#isOver) return
    this.#over()
    for (const waiter of this.#waiters) this.#tellFailure(waiter, failure)
  }

  #tellFailure(waiter: Waiter, failure: OwnerFailure): void {
    const { stale } = this.#parts
    if (stale && failure.problem.startsWith('upstream.') && this.#mayServeStale()) {
      stale.restsUntil = this.#now() + restMs
      waiter.onAnswer(stale, { ttlSeconds: this.#ttl(stale), detail: 'owner-failed' })
    } else waiter.onFailure(failure)
  }

  #mayServeStale(): boolean {
    return this.#now() < (this.#parts.stale?.staleUntil ?? 0)
  }

  #settleStale(status: number): void {
    this.#onFailure({ problem: 'upstream.unreachable', cause: `the owner answered ${status}` })
  }

  #settleUnchanged(stale: SharedAnswer): void {
    if (this.#freshness.kind === 'kept') renew(stale, this.#freshness, this.#now())
    else this.#parts.drop()
    this.#tellAll(stale, { forwarded: 'stale', forwardStatus: 304, ttlSeconds: this.#ttl(stale) })
  }

  #settle(body: Buffer): void {
    const { question, target, why, room } = this.#parts
    let answered = this.#head ?? { status: 0, headers: {} }
    let content = body
    if (question.read) {
      const result = question.read(answered.status, answered.headers, body)
      if (result.kind === 'failed') return this.#onFailure(result.failure)
      answered = { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' } }
      content = Buffer.from(result.text)
      this.#freshness = freshnessOf(
        answered,
        { cacheSeconds: target.operation.cacheSeconds, staleSeconds: room.config.cacheStaleSeconds },
        0,
      )
    }
    const answer = makeSharedAnswer(target, answered, content, this.#freshness, this.#now())
    const isStored = this.#freshness.kind === 'kept'
    if (isStored) this.#parts.keep(answer, this.#asking?.holder ?? '')
    else if (answered.status < 500) this.#parts.drop()
    const word = { forwarded: why, ...(why === 'stale' ? { forwardStatus: answered.status } : {}), isStored }
    this.#tellAll(answer, isStored ? { ...word, ttlSeconds: this.#ttl(answer) } : word)
  }

  #tellAll(answer: SharedAnswer, word: CacheWord): void {
    const { chosenBy, wishes } = this.#parts
    this.#over()
    const chosen = chosenBy(answer.vary, wishes)
    let isFirst = true
    for (const waiter of this.#waiters) {
      if (chosenBy(answer.vary, waiter.headers) !== chosen) waiter.onOther()
      else waiter.onAnswer(answer, isFirst ? word : { ...word, isCollapsed: true })
      isFirst = false
    }
  }

  /** Everybody but one asks alone: the first of the holder whose place this is. */
  #giveToOne(why: NonNullable<CacheWord['detail']>): boolean {
    const asking = this.#asking
    const heir = [...this.#waiters].find(({ holder, takeOver }) => holder === asking?.holder && takeOver !== undefined)
    this.#passing = asking && heir?.takeOver?.(asking.ask)
    this.#over()
    if (!this.#passing) asking?.ask.cancel()
    for (const waiter of this.#waiters) if (waiter !== heir || !this.#passing) waiter.onAlone(why)
    this.#waiters.clear()
    if (!this.#passing || !this.#head) return true
    this.#passing.onHead(this.#head.status, this.#head.headers)
    let goesOn = true
    for (const chunk of this.#chunks.splice(0)) goesOn = this.#passing.onData(chunk)
    return goesOn
  }

  #over(): void {
    if (this.#isOver) return
    this.#isOver = true
    if (this.#reserved > 0) this.#parts.room.buffers.give(this.#asking?.holder ?? '', this.#reserved)
    this.#reserved = 0
    this.#parts.whenOver()
  }

  #ttl({ freshUntil }: SharedAnswer): number {
    return Math.round((freshUntil - this.#now()) / 1_000)
  }

  #now(): number {
    return this.#parts.room.surroundings.monotonicMs()
  }
}
