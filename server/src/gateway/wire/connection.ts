import type { Socket } from 'node:net'
import type { Sweepable } from '../queue/sweeper.ts'
import type { Exchange } from './exchange.ts'
import { readHead, type AnswerHead } from './answer-head.ts'
import { Chunks } from './chunks.ts'

/** Why a connection ended before its answer did; undici's codes say the same with another beginning. */
export class WireError extends Error {
  override readonly name = 'WireError'
  readonly code: 'OWNER_CONNECT_TIMEOUT' | 'OWNER_HEADERS_TIMEOUT' | 'OWNER_BODY_TIMEOUT' | 'OWNER_SOCKET'

  constructor(code: WireError['code'], message: string) {
    super(message)
    this.code = code
  }
}

export type ConnectionTimes = { readonly connectMs: number; readonly silentMs: number }

/** Told of a connection's life: that it is free for another question, and that it is gone. */
export type ConnectionKeeper = {
  readonly times: ConnectionTimes
  readonly free: (connection: Connection) => void
  readonly gone: (connection: Connection) => void
}

const headEnd = Buffer.from('\r\n\r\n')
/** As Node's own limit for a head. */
const headBytesMax = 16_384
/** Heads that only say that there is more to come. */
const interimMax = 8

/** A connection to an owner, on which one question is asked at a time. */
export class Connection implements Sweepable {
  before: Sweepable | undefined
  after: Sweepable | undefined
  readonly #socket: Socket
  readonly #keeper: ConnectionKeeper
  #isOpen = false
  #answered = 0
  #exchange: Exchange | undefined
  #head: AnswerHead | undefined
  #interim = 0
  /** A head that has not come whole. */
  #begun: Buffer | undefined
  #left = 0
  #chunks: Chunks | undefined
  #keptMs = 0
  #isHeard = false
  #sinceMs = 0
  #isPaused = false
  #hasEnded = false
  #error: Error | undefined

  /** `open` makes the socket, which gives what it reads to the first and says to the second that it may be written to. */
  constructor(
    open: (read: (length: number, bytes: Buffer) => void, opened: () => void) => Socket,
    keeper: ConnectionKeeper,
    nowMs: number,
  ) {
    this.#keeper = keeper
    this.#sinceMs = nowMs
    this.#socket = open(
      (length, bytes) => this.#read(bytes.subarray(0, length)),
      () => this.#opened(),
    )
    this.#socket.on('error', (error) => (this.#error ??= error))
    this.#socket.on('end', () => (this.#hasEnded = true))
    this.#socket.on('close', () => this.#closed())
  }

  ask(exchange: Exchange): void {
    this.#exchange = exchange
    this.#isHeard = true
    exchange.begins(this)
    if (this.#isOpen) this.#socket.write(exchange.text, 'latin1')
  }

  isAsked(exchange: Exchange): boolean {
    return this.#exchange === exchange
  }

  pause(): void {
    this.#isPaused = true
    this.#socket.pause()
  }

  resume(): void {
    if (!this.#isPaused) return
    this.#isPaused = false
    this.#isHeard = true
    this.#socket.resume()
  }

  /** Whoever waits for an answer is told of the reason, when the connection is closed. */
  abort(reason: Error): void {
    this.#error ??= reason
    this.#socket.destroy()
  }

  sweep(nowMs: number): void {
    if (this.#isHeard || this.#isPaused) {
      this.#isHeard = false
      this.#sinceMs = nowMs
      return
    }
    const waitedMs = nowMs - this.#sinceMs
    const { connectMs, silentMs } = this.#keeper.times
    if (!this.#exchange) {
      if (waitedMs >= this.#keptMs) this.#socket.destroy()
    } else if (!this.#isOpen) {
      if (waitedMs >= connectMs) this.abort(new WireError('OWNER_CONNECT_TIMEOUT', 'no connection in time'))
    } else if (waitedMs >= silentMs) {
      const code = this.#head ? 'OWNER_BODY_TIMEOUT' : 'OWNER_HEADERS_TIMEOUT'
      this.abort(new WireError(code, this.#head ? 'the answer stopped' : 'no answer in time'))
    }
  }

  #opened(): void {
    this.#isOpen = true
    this.#isHeard = true
    if (this.#exchange) this.#socket.write(this.#exchange.text, 'latin1')
  }

  #read(bytes: Buffer): void {
    // A head that drips is no answer yet.
    if (this.#head) this.#isHeard = true
    try {
      const at = this.#head ? 0 : this.#readHeads(bytes)
      if (at >= 0 && this.#head && this.#exchange) this.#readBody(this.#exchange, this.#head, bytes, at)
    } catch (error) {
      this.abort(error instanceof Error ? error : new Error(String(error)))
    }
  }

  /** Where the body begins; less than 0 when it does not. */
  #readHeads(read: Buffer): number {
    const held = this.#begun?.length ?? 0
    const bytes = this.#begun ? Buffer.concat([this.#begun, read]) : read
    for (let from = 0; ;) {
      const exchange = this.#exchange
      // Nobody asked for what comes here, or it was asked for elsewhere.
      if (!exchange) return (this.#socket.destroy(), -1)
      const end = bytes.indexOf(headEnd, from)
      if (end < 0 && bytes.length - from <= headBytesMax && beginsAsHead(bytes, from)) {
        // What was read is overwritten by what is read next.
        this.#begun = Buffer.from(bytes.subarray(from))
        return -1
      }
      const head = end < 0 || end - from > headBytesMax ? undefined : readHead(bytes.toString('latin1', from, end))
      from = end + headEnd.length
      if (head && head.status < 200 && this.#interim < interimMax) {
        this.#interim += 1
        continue
      }
      if (!head || head.status < 200 || (exchange.isPlain && isCoded(head))) return (this.#giveUp(exchange, 'odd'), -1)
      this.#begun = undefined
      this.#begin(exchange, head)
      return from - held
    }
  }

  #begin(exchange: Exchange, head: AnswerHead): void {
    this.#head = head
    this.#isHeard = true
    this.#left = typeof head.framing === 'number' ? head.framing : 0
    this.#chunks = head.framing === 'chunked' ? new Chunks() : undefined
    exchange.handler.onResponseStart(exchange, head.status, head.headers)
  }

  #readBody(exchange: Exchange, { framing }: AnswerHead, bytes: Buffer, from: number): void {
    // It may have been broken off at its head.
    if (this.#socket.destroyed) return
    if (this.#chunks) {
      const into = Buffer.allocUnsafe(bytes.length - from)
      const { written, end } = this.#chunks.take(bytes, from, into)
      if (written > 0) exchange.handler.onResponseData(exchange, into.subarray(0, written))
      if (this.#chunks.isOver) this.#answerEnds(exchange, end === bytes.length)
      return
    }
    const end = framing === 'close' ? bytes.length : Math.min(bytes.length, from + this.#left)
    if (end > from) {
      this.#left -= end - from
      exchange.handler.onResponseData(exchange, Buffer.from(bytes.subarray(from, end)))
    }
    if (framing !== 'close' && this.#left === 0) this.#answerEnds(exchange, end === bytes.length)
  }

  /** More bytes than the answer has are the beginning of one that nobody asked for: nothing is asked there any more. */
  #answerEnds(exchange: Exchange, isAll: boolean): void {
    if (this.#socket.destroyed) return
    this.#keptMs = this.#head?.keptMs ?? 0
    this.#exchange = undefined
    this.#head = undefined
    this.#chunks = undefined
    this.#interim = 0
    this.#answered += 1
    if (this.#isPaused) this.resume()
    if (isAll && this.#keptMs > 0) this.#keeper.free(this)
    else this.#socket.destroy()
    exchange.handler.onResponseEnd(exchange)
  }

  #giveUp(exchange: Exchange, why: 'odd' | 'stale'): void {
    this.#exchange = undefined
    this.#socket.destroy()
    exchange.elsewhere(why)
  }

  #closed(): void {
    this.#keeper.gone(this)
    const exchange = this.#exchange
    if (!exchange) return
    const isUnheard = !this.#head && !this.#begun && this.#interim === 0
    // It was closed while the question was under way: a read is simply asked again (RFC 9110 §9.2.2, RFC 9112 §9.3.1).
    if (this.#answered > 0 && isUnheard && !(this.#error instanceof WireError) && isOfSocket(this.#error))
      return this.#giveUp(exchange, 'stale')
    if (speaksOtherwise(this.#error)) return this.#giveUp(exchange, 'odd')
    this.#exchange = undefined
    if (this.#head?.framing === 'close' && this.#hasEnded && !this.#error)
      return exchange.handler.onResponseEnd(exchange)
    const ended = new WireError('OWNER_SOCKET', 'the owner ended the connection')
    exchange.handler.onResponseError(exchange, this.#error ?? ended)
  }
}

const beginning = 'HTTP/1.1 '
/** What begins in another way will be no head, however long one waits for its end. */
const beginsAsHead = (bytes: Buffer, from: number): boolean =>
  beginning.startsWith(bytes.toString('latin1', from, from + beginning.length))

/** An owner that speaks HTTP/2 alone finds nothing in what is offered (RFC 7301 §3.2). */
const speaksOtherwise = (error: Error | undefined): boolean =>
  error !== undefined && 'code' in error && /NO_APPLICATION_PROTOCOL/.test(String(error.code))

const isCoded = ({ headers, status }: AnswerHead): boolean => {
  const coding = headers['content-encoding']
  return coding !== undefined && coding !== 'identity' && status !== 204 && status !== 304
}

/** Whether the connection ended by itself, and not because somebody here ended it. */
const isOfSocket = (error: Error | undefined): boolean =>
  error === undefined || ('code' in error && /^(?:ECONNRESET|EPIPE)$/.test(String(error.code)))
