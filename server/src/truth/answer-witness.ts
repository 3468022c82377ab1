import type { LookBook, Looked } from './look-book.ts'
import type { LookJob, LookResult } from './look-job.ts'
import { newlySampled, type LookSampler } from './look-sampler.ts'
import type { LookThread } from './look-thread.ts'

/** Sees the answers of one operation pass. It never keeps one from passing, and changes none. */
export type AnswerWitness = {
  /** An answer begins; undefined when it is not looked at. */
  readonly begins: (status: number, headers: AnswerHeaders, asked: Asked) => PassingLook | undefined
  /** The owner was asked and gave no whole answer. */
  readonly failed: () => void
}

export type AnswerHeaders = Readonly<Record<string, string | string[] | undefined>>

/** What the owner was asked; names and values of headers by turns. */
export type Asked = { readonly method: string; readonly headers: readonly string[] }

/** What all witnesses share. */
export type LookRoom = {
  readonly book: LookBook
  readonly sampler: LookSampler
  readonly thread: LookThread
  readonly now: () => number
  readonly monotonicMs: () => number
  /** Bytes of answers that are held to be looked at. */
  held: number
}

/** An answer as it came over the wire, bytes; a longer one is not looked at. */
export const lookBytesMax = 2 * 1_048_576
const heldBytesMax = 16 * 1_048_576
const waitingMax = 64
/** An operation whose answer cost a thread is left alone for so long, milliseconds. */
const restMs = 3_600_000

/** Answers to questions with a condition, or for a part, which no contract describes. */
const conditionalStatuses = new Set([206, 412, 416])
const conditions = new Set(['range', 'if-match', 'if-unmodified-since', 'if-none-match', 'if-modified-since'])

export type WitnessedOperation = Looked & { readonly apiId: string; readonly method: string }

export function createAnswerWitness(room: LookRoom, operation: WitnessedOperation): AnswerWitness {
  const { book, sampler, thread } = room
  const sampled = newlySampled()

  const whenLooked = (result: LookResult | 'lost'): void => {
    if (result === 'lost') {
      sampled.restsUntil = room.monotonicMs() + restMs
      return book.unseen(operation, room.now())
    }
    sampler.spend(result.ms, room.monotonicMs())
    book.look(operation, result, room.now())
  }

  return {
    begins: (status, headers, asked) => {
      if (asked.method !== operation.method || status === 304) return undefined
      if (conditionalStatuses.has(status) && isConditional(asked)) return undefined
      book.came(operation, room.now())
      if (thread.waiting() >= waitingMax || !sampler.isDue(sampled, room.monotonicMs())) return undefined
      if (Number(headers['content-length']) > lookBytesMax) return void book.unseen(operation, room.now())
      const head = {
        apiId: operation.apiId,
        operationId: operation.operationId,
        status,
        contentType: textOf(headers['content-type']),
        accept: valueOf(asked, 'accept'),
        coding: textOf(headers['content-encoding']) ?? 'identity',
      }
      return new PassingLook(room, head, whenLooked, () => book.unseen(operation, room.now()))
    },
    failed: () => book.failed(operation, room.now()),
  }
}

/** The bytes of one answer, gathered as they pass and given to the thread when all have. */
export class PassingLook {
  readonly #room: LookRoom
  readonly #head: Omit<LookJob, 'body'>
  readonly #done: (result: LookResult | 'lost') => void
  readonly #tooMuch: () => void
  #chunks: Buffer[] = []
  #length = 0
  #isOver = false

  constructor(
    room: LookRoom,
    head: Omit<LookJob, 'body'>,
    done: (result: LookResult | 'lost') => void,
    tooMuch: () => void,
  ) {
    this.#room = room
    this.#head = head
    this.#done = done
    this.#tooMuch = tooMuch
  }

  push(chunk: Buffer): void {
    if (this.#isOver || chunk.length === 0) return
    const isTooLong = this.#length + chunk.length > lookBytesMax
    if (isTooLong || this.#room.held + chunk.length > heldBytesMax) {
      this.drop()
      if (isTooLong) this.#tooMuch()
      return
    }
    this.#chunks.push(chunk)
    this.#length += chunk.length
    this.#room.held += chunk.length
  }

  end(): void {
    if (this.#isOver) return
    this.#isOver = true
    const length = this.#length
    // A memory of its own: it goes to the thread as it is, and takes no other's along.
    const body = new Uint8Array(length)
    let at = 0
    for (const chunk of this.#chunks) {
      body.set(chunk, at)
      at += chunk.length
    }
    this.#chunks = []
    this.#room.thread.look({ ...this.#head, body }, (result) => {
      this.#room.held -= length
      this.#done(result)
    })
  }

  /** The answer does not come to its end, or nobody waits for it. */
  drop(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#room.held -= this.#length
    this.#chunks = []
  }
}

const textOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(', ') : value

function valueOf({ headers }: Asked, wanted: string): string | undefined {
  const at = headers.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === wanted)
  return at < 0 ? undefined : headers[at + 1]
}

const isConditional = ({ headers }: Asked): boolean =>
  headers.some((name, index) => index % 2 === 0 && conditions.has(name.toLowerCase()))
