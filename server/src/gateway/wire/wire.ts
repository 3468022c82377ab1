import type { Dispatcher } from 'undici'
import type { Sweeper } from '../queue/sweeper.ts'
import type { AnswerHandler } from './answer-handler.ts'
import { Connection, type ConnectionTimes } from './connection.ts'
import { Exchange } from './exchange.ts'
import { socketsTo } from './open-socket.ts'
import { questionText } from './question-text.ts'

/** A question to an owner; `path` with the query, `headers` as a flat list of names and values. */
export type WireQuestion = {
  readonly method: Dispatcher.HttpMethod
  readonly path: string
  readonly headers: string[]
  readonly body: Buffer | null
}

/** Asks an owner, and tells the handler what it answers. */
export type Ask = (question: WireQuestion, handler: AnswerHandler) => void

export type Wire = {
  /**
   * A way to ask: reads go over connections of our own, all else and what an owner answers in an unusual form through
   * `library`. With `isPlain`, an answer in a coding is such a form.
   */
  readonly through: (library: Dispatcher, isPlain: boolean) => Ask
  readonly close: () => void
}

/** For how long an owner whose answers have an unusual form is asked through the library alone. */
const oddMs = 60_000

/** The connections to one origin that plain reads go over, which are nearly all that is asked. ADR 57 says why. */
export function createWire(origin: string, times: ConnectionTimes, sweeper: Sweeper, monotonicMs: () => number): Wire {
  const { host } = new URL(origin)
  const open = socketsTo(origin)
  const all = new Set<Connection>()
  const idle: Connection[] = []
  let oddUntilMs = Number.NEGATIVE_INFINITY

  const keeper = {
    times,
    free: (connection: Connection) => void idle.push(connection),
    gone: (connection: Connection) => {
      all.delete(connection)
      sweeper.delete(connection)
      const at = idle.indexOf(connection)
      if (at >= 0) idle.splice(at, 1)
    },
  }
  const connect = (): Connection => {
    const connection = new Connection(open, keeper, monotonicMs())
    all.add(connection)
    sweeper.add(connection)
    return connection
  }
  // The last that was used is the least likely to have been closed.
  const askOver = (exchange: Exchange): void => (idle.pop() ?? connect()).ask(exchange)

  return {
    through: (library, isPlain) => (question, handler) => {
      const { method, path, headers, body } = question
      const askLibrary = (): void => void library.dispatch({ origin, ...question }, handler)
      const isRead = method === 'GET' && body === null && monotonicMs() >= oddUntilMs
      const text = isRead ? questionText(host, path, headers) : undefined
      if (text === undefined) return askLibrary()
      askOver(
        new Exchange(text, handler, isPlain, (exchange, why) => {
          if (why === 'stale') return connect().ask(exchange)
          oddUntilMs = monotonicMs() + oddMs
          askLibrary()
        }),
      )
    },
    close: () => {
      for (const connection of all) connection.abort(new Error('the gateway is closing'))
    },
  }
}
