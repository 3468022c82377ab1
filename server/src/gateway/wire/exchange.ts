import type { AnswerController, AnswerHandler } from './answer-handler.ts'

/** What carries an exchange, as far as it asks for anything. */
type Carrier = AnswerController & { readonly isAsked: (exchange: Exchange) => boolean }

/** One question and its answer, and what may be done with the answer while it comes. */
export class Exchange implements AnswerController {
  readonly text: string
  readonly handler: AnswerHandler
  /** Whether an answer in a coding would be of no use. */
  readonly isPlain: boolean
  /** Asks in another way, where nothing of an answer was told yet. */
  readonly elsewhere: (why: 'odd' | 'stale') => void
  #connection: Carrier | undefined

  constructor(
    text: string,
    handler: AnswerHandler,
    isPlain: boolean,
    elsewhere: (exchange: Exchange, why: 'odd' | 'stale') => void,
  ) {
    this.text = text
    this.handler = handler
    this.isPlain = isPlain
    this.elsewhere = (why) => elsewhere(this, why)
  }

  begins(connection: Carrier): void {
    this.#connection = connection
    this.handler.onRequestStart(this)
  }

  pause(): void {
    if (this.#connection?.isAsked(this)) this.#connection.pause()
  }

  resume(): void {
    if (this.#connection?.isAsked(this)) this.#connection.resume()
  }

  abort(reason: Error): void {
    if (this.#connection?.isAsked(this)) this.#connection.abort(reason)
  }
}
