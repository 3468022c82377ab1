import { gunzip } from 'node:zlib'
import { writeEvent } from '../../http/answer/event-stream.ts'
import { problemBody } from '@openlondon/contract/problem'
import type { OwnerFailure } from '../owner/owner-failure.ts'
import type { SharedAnswers } from '../cache/shared-answers.ts'
import type { SharedQuestion } from '../cache/flight.ts'
import type { CacheWord } from '../cache/cache-status.ts'
import type { SharedAnswer } from '../cache/shared-answer.ts'
import type { CallRoom, CallTarget } from '../gateway-call.ts'
import type { Sweepable } from '../queue/sweeper.ts'
import type { Newest, Subscriber } from './subscriber.ts'

export type ChannelParts = {
  readonly room: CallRoom
  readonly shared: SharedAnswers
  readonly target: CallTarget
  readonly key: string
  readonly question: SharedQuestion
  readonly wishes: Readonly<Record<string, string>>
  /** Called when nobody watches any more. */
  readonly whenEmpty: () => void
  /** Called for whom there is no memory for an answer that grew; takes the subscriber out. */
  readonly sendAway: (subscriber: Subscriber, last: Buffer) => void
}

/** Somebody who has come and does not know yet whether there is anything to watch. */
export type Arrival = {
  readonly onOpen: (channel: Channel) => void
  /** There is no answer to begin with: the owner's word, or why there is none. */
  readonly onAnswer: (answer: SharedAnswer, word: CacheWord) => void
  readonly onFailure: (failure: OwnerFailure) => void
}

/** Subscribers are written to so many at a time, so that other calls come between. */
const atOnce = 250
/** An answer is asked for a little after its lifetime, never before. */
const lateMs = 20
const pauseMs = 5_000
const plainBytesMax = 16 * 1_048_576
/** What of an event is nobody's share of the memory for answers: what most watch is shorter. */
const freeBytes = 262_144
/** Why there is no more of a stream, for the log. */
export const noMemory = 'no memory for another long answer that the holder watches'
/** The owner answers again; what was shown last still holds, or a newer event is here already. */
const recovered = writeEvent({ name: 'recovered', data: '{}' })

/**
 * Everybody who watches the same. The answer is asked for through the cache when its lifetime is over, as one more caller
 * would, and whoever watches is told when its bytes are others.
 */
export class Channel implements Sweepable {
  readonly subscribers = new Set<Subscriber>()
  readonly #parts: ChannelParts
  readonly #arrivals = new Set<Arrival>()
  readonly #holders = new Map<string, { readers: number; bytes: number }>()
  #newest: Newest | undefined
  #digest: string | undefined
  #version = 0
  #pollAt = 0
  #polling: { readonly leave: () => void } | undefined
  #trouble: Buffer | undefined

  constructor(parts: ChannelParts) {
    this.#parts = parts
  }

  get digest(): string | undefined {
    return this.#digest
  }

  get newest(): Newest | undefined {
    return this.#newest
  }

  /** What is wrong with the owner at the moment, as an event. */
  get trouble(): Buffer | undefined {
    return this.#trouble
  }

  arrive(arrival: Arrival): void {
    if (this.#newest) return arrival.onOpen(this)
    this.#arrivals.add(arrival)
    this.#poll()
  }

  leave(arrival: Arrival): void {
    this.#arrivals.delete(arrival)
    this.#endWhenEmpty()
  }

  /** False when its holder may not have so much memory. */
  add(subscriber: Subscriber): boolean {
    if (!this.#enter(subscriber.call.holder)) return false
    this.subscribers.add(subscriber)
    return true
  }

  remove(subscriber: Subscriber): void {
    if (!this.subscribers.delete(subscriber)) return
    this.#leave(subscriber.call.holder)
    this.#endWhenEmpty()
  }

  /** The newest event is kept for all readers together, so each holder among them answers for it once. */
  #enter(holder: string): boolean {
    const known = this.#holders.get(holder)
    if (known) {
      known.readers += 1
      return true
    }
    const bytes = this.#bytesCounted()
    if (bytes > 0 && !this.#parts.room.buffers.take(holder, bytes)) return false
    this.#holders.set(holder, { readers: 1, bytes })
    return true
  }

  #leave(holder: string): void {
    const known = this.#holders.get(holder)
    if (!known) return
    known.readers -= 1
    if (known.readers > 0) return
    this.#holders.delete(holder)
    if (known.bytes > 0) this.#parts.room.buffers.give(holder, known.bytes)
  }

  /** An event that grew, or shrank, is counted anew. Who may not have so much is not told of it. */
  #countAgain(): void {
    const bytes = this.#bytesCounted()
    const refused = new Set<string>()
    for (const [holder, known] of this.#holders) {
      const more = bytes - known.bytes
      if (more > 0 && !this.#parts.room.buffers.take(holder, more)) {
        refused.add(holder)
        continue
      }
      if (more < 0) this.#parts.room.buffers.give(holder, -more)
      known.bytes = bytes
    }
    if (refused.size === 0) return
    const last = this.problemEvent({ problem: 'limit.streams', cause: noMemory, retrySeconds: 60 })
    for (const subscriber of this.subscribers)
      if (refused.has(subscriber.call.holder)) this.#parts.sendAway(subscriber, last)
  }

  #bytesCounted(): number {
    return Math.max(0, (this.#newest?.event.length ?? 0) - freeBytes)
  }

  sweep(nowMs: number): void {
    if (nowMs >= this.#pollAt) this.#poll()
  }

  /** The last event that says what is wrong, for somebody who is sent away. */
  problemEvent({ problem, cause: _cause, retrySeconds }: OwnerFailure): Buffer {
    const identity = { origin: this.#parts.room.origin, requestId: '' }
    const { requestId: _none, ...body } = problemBody(identity, problem)
    return writeEvent({
      name: 'problem',
      data: JSON.stringify(retrySeconds === undefined ? body : { ...body, retryAfter: retrySeconds }),
    })
  }

  #poll(): void {
    if (this.#polling) return
    const { shared, target, key, question, wishes } = this.#parts
    this.#pollAt = Number.POSITIVE_INFINITY
    const ended = <Arguments extends readonly unknown[]>(then: (...told: Arguments) => void) => {
      return (...told: Arguments): void => {
        this.#polling = undefined
        then(...told)
      }
    }
    const polling = shared.wait(target, key, question, {
      // A holder of its own, with one place at most: nobody's crowd stands before it.
      holder: `watch ${key}`,
      headers: wishes,
      onAnswer: ended((answer, word) => this.#onAnswer(answer, word)),
      onFailure: ended((failure) => this.#onFailure(failure)),
      onAlone: ended((why) => this.#onFailure({ problem: 'upstream.invalid', cause: `it cannot be shared: ${why}` })),
      onOther: ended(() => this.#again(0)),
      takeOver: undefined,
    })
    // It may have ended already.
    if (this.#pollAt === Number.POSITIVE_INFINITY) this.#polling = polling
  }

  #again(inMs: number): void {
    this.#pollAt = this.#now() + inMs + lateMs
  }

  #onAnswer(answer: SharedAnswer, word: CacheWord): void {
    const isStale = word.detail === 'owner-failed'
    this.#again(this.#waitAfter(answer, isStale))
    if (answer.status !== 200) {
      const cause = `the owner answered ${answer.status}`
      for (const arrival of this.#takeArrivals()) arrival.onAnswer(answer, word)
      this.#fail({ problem: answer.status < 500 ? 'upstream.invalid' : 'upstream.unreachable', cause })
      return this.#endWhenEmpty()
    }
    if (answer.digest === this.#digest) return this.#settle(isStale)
    if (!answer.isGzip) return this.#change(answer, answer.body, isStale)
    gunzip(answer.body, { maxOutputLength: plainBytesMax }, (error, plain) => {
      if (error) this.#onFailure({ problem: 'upstream.invalid', cause: error.message })
      else this.#change(answer, plain, isStale)
    })
  }

  /** What has no lifetime of its own is asked for as often as the operation says. */
  #waitAfter({ status, freshUntil, restsUntil, bornAt }: SharedAnswer, isStale: boolean): number {
    if (isStale) return Math.max(pauseMs, restsUntil - this.#now())
    if (status !== 200 || freshUntil <= bornAt) return this.#parts.target.operation.cacheSeconds * 1_000
    return Math.max(0, freshUntil - this.#now())
  }

  #change({ digest }: SharedAnswer, body: Buffer, isStale: boolean): void {
    this.#digest = digest
    this.#show(writeEvent({ id: digest, data: body }))
    this.#settle(isStale)
  }

  /** A new event takes the place of the one before it, for whoever has not been given that one yet. */
  #show(event: Buffer): void {
    this.#version += 1
    const newest = { version: this.#version, event }
    this.#newest = newest
    this.#countAgain()
    this.#toEach(
      (subscriber) => subscriber.give(newest),
      () => this.#newest === newest,
    )
  }

  #settle(isStale: boolean): void {
    for (const arrival of this.#takeArrivals()) arrival.onOpen(this)
    if (isStale) this.#fail({ problem: 'upstream.failing', cause: 'an older answer is served' })
    else if (this.#trouble) this.#recover()
    this.#endWhenEmpty()
  }

  #onFailure(failure: OwnerFailure): void {
    this.#again((failure.retrySeconds ?? 0) * 1_000 || pauseMs)
    for (const arrival of this.#takeArrivals()) arrival.onFailure(failure)
    this.#fail(failure)
    this.#endWhenEmpty()
  }

  /** Said once, until there is an answer again; the newest answer stays what a newcomer begins with. */
  #fail(failure: OwnerFailure): void {
    if (this.#trouble) return
    const trouble = this.problemEvent(failure)
    this.#trouble = trouble
    this.#toEach(
      (subscriber) => subscriber.say(trouble),
      () => this.#trouble === trouble,
    )
  }

  #recover(): void {
    this.#trouble = undefined
    this.#toEach(
      (subscriber) => subscriber.say(recovered),
      () => this.#trouble === undefined,
    )
  }

  #takeArrivals(): readonly Arrival[] {
    const arrivals = [...this.#arrivals]
    this.#arrivals.clear()
    return arrivals
  }

  #toEach(tell: (subscriber: Subscriber) => void, isStillSo: () => boolean): void {
    const subscribers = this.subscribers.values()
    const next = (): void => {
      if (!isStillSo()) return
      for (let count = 0; count < atOnce; count += 1) {
        const { value, done } = subscribers.next()
        if (done) return
        tell(value)
      }
      setImmediate(next)
    }
    next()
  }

  #endWhenEmpty(): void {
    if (this.subscribers.size > 0 || this.#arrivals.size > 0) return
    this.#polling?.leave()
    this.#polling = undefined
    this.#parts.whenEmpty()
  }

  #now(): number {
    return this.#parts.room.surroundings.monotonicMs()
  }
}
