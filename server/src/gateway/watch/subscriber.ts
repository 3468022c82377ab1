import { flatHeaders } from '../../http/answer/header-list.ts'
import { eventStreamHeaders, heartbeat } from '../../http/answer/event-stream.ts'
import { whenStalled } from '../../http/answer/respond.ts'
import type { GatewayCall } from '../gateway-call.ts'

/** The newest event of a channel, and which one that is. */
export type Newest = { readonly version: number; readonly event: Buffer }

/** A reader that has not read for so long has gone, whatever its connection says. */
export const stallMs = 60_000

/** What was not taken at once the system keeps a copy of for each reader: so much at a time, bytes. */
const pieceBytes = 262_144

/**
 * One reader of a stream. It is given the newest event when it has read what it was given before, and none of those
 * between: at most one event ever waits for it.
 */
export class Subscriber {
  readonly call: GatewayCall
  readonly openedAt: number
  #version = 0
  #next: Newest | undefined
  #last: Buffer | undefined
  #isBusy = false
  #busySince = 0

  constructor(call: GatewayCall, nowMs: number) {
    this.call = call
    this.openedAt = nowMs
  }

  /** Begin the stream; whoever `knows` the newest event begins with the one after it. */
  open(first: Buffer, newest: Newest | undefined, knows: boolean): void {
    const { call } = this
    whenStalled(call.response, () => call.cut('the subscriber stopped reading'), stallMs)
    call.answered(200)
    const headers = [...call.headers, ...flatHeaders(eventStreamHeaders)]
    call.response.writeHead(200, [...headers, 'Vary', 'Accept, Authorization, X-Api-Key, Origin'])
    this.#version = newest?.version ?? 0
    if (!newest || knows) return this.#write(first)
    call.response.write(first)
    this.#write(newest.event)
  }

  give(newest: Newest): void {
    if (this.#version === newest.version) return
    if (this.#isBusy) {
      this.#next = newest
      return
    }
    this.#version = newest.version
    this.#write(newest.event)
  }

  /** For what is worth nothing later: it is left out when something waits to be read. */
  say(words: Buffer): void {
    if (!this.#isBusy) this.#write(words)
  }

  /** False when it has read nothing of what it was given for `stallMs`. */
  beat(nowMs: number): boolean {
    if (!this.#isBusy) {
      this.#busySince = 0
      this.#write(heartbeat)
      return true
    }
    if (this.#busySince === 0) this.#busySince = nowMs
    return nowMs - this.#busySince < stallMs
  }

  /** After what it is being given, so that no event is told by half. */
  end(last: Buffer): void {
    if (this.#isBusy) this.#last = last
    else this.call.response.end(last)
  }

  #write(words: Buffer): void {
    const { response } = this.call
    this.#isBusy = true
    if (words.length <= pieceBytes) return void response.write(words, this.#read)
    const rest = words.subarray(pieceBytes)
    response.write(words.subarray(0, pieceBytes), () => {
      if (!response.destroyed) this.#write(rest)
    })
  }

  readonly #read = (): void => {
    this.#isBusy = false
    this.#busySince = 0
    if (this.#last) return void this.call.response.end(this.#last)
    const next = this.#next
    this.#next = undefined
    if (next && !this.call.response.destroyed) this.give(next)
  }
}
