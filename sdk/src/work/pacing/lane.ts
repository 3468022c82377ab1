import type { ObservedLimit, Window } from './limit-headers.ts'

/**
 * Everything that counts under one limit, and when the next of it may be sent. Pure but for what it remembers: the time comes in,
 * and nothing is sent here.
 */
export class Lane {
  readonly #isDeclared: boolean
  #windows: readonly Window[]
  /** When requests were answered: from then at the latest they count at the server. */
  #ended: number[] = []
  #underWay = 0
  #left: { count: number; readonly until: number } | undefined
  #pauseUntil = 0
  #isKnown: boolean

  constructor(declared: readonly Window[]) {
    this.#windows = declared
    this.#isDeclared = declared.length > 0
    this.#isKnown = this.#isDeclared
  }

  /** How long the next must wait; `Infinity` until an answer has come, which will say more. */
  waitMs(now: number): number {
    if (now < this.#pauseUntil) return this.#pauseUntil - now
    // Nothing is known of the limit: one goes ahead, and its answer tells.
    if (!this.#isKnown) return this.#underWay > 0 ? Infinity : 0
    return Math.max(this.#leftWaitMs(now), ...this.#windows.map((window) => this.#windowWaitMs(window, now)))
  }

  sent(): void {
    this.#underWay += 1
    if (this.#left) this.#left.count -= 1
  }

  /** An answer or a failure has come, with what it says of the limit and after how many requests. */
  ended(observed: ObservedLimit | undefined, requests: number, now: number): void {
    this.#underWay -= 1
    for (let count = 0; count < requests; count += 1) this.#ended.push(now)
    this.#isKnown ||= observed !== undefined
    if (!observed) return
    const { windows, left, pauseUntil } = observed
    if (windows.length > 0 && !this.#isDeclared) this.#windows = windows
    // Those under way may be counted in it already or not: they are taken off, and the last of them puts it right.
    if (left) this.#left = { count: left.count - this.#underWay, until: left.until }
    this.#pauseUntil = Math.max(this.#pauseUntil, pauseUntil ?? 0)
    const longest = Math.max(0, ...this.#windows.map(({ windowMs }) => windowMs))
    this.#ended = this.#ended.filter((at) => at >= now - longest)
  }

  #leftWaitMs(now: number): number {
    if (!this.#left || this.#left.count > 0) return 0
    if (this.#underWay > 0) return Infinity
    if (now < this.#left.until) return this.#left.until - now
    // A new span has begun, of which the next answer tells.
    this.#left = undefined
    this.#isKnown = this.#windows.length > 0
    return 0
  }

  #windowWaitMs({ count, windowMs }: Window, now: number): number {
    const counted = this.#ended.filter((at) => at >= now - windowMs)
    const tooMany = counted.length + this.#underWay - count
    if (tooMany < 0) return 0
    // So many of the oldest must have left the span.
    const oldest = counted[tooMany]
    return oldest === undefined ? Infinity : oldest + windowMs - now + 1
  }
}
