import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { Pool, type Dispatcher } from 'undici'
import { createSweeper } from '../src/gateway/queue/sweeper.ts'
import type { AnswerController, AnswerHandler } from '../src/gateway/wire/answer-handler.ts'
import { createWire, type Wire } from '../src/gateway/wire/wire.ts'

/** An owner that says what a test tells it to, byte by byte. */
export type RawOwner = {
  readonly origin: string
  /** Heads of the questions that came, in turn. */
  readonly questions: readonly string[]
  /** How many there were in all, and how many there are. */
  readonly connections: () => number
  readonly open: () => number
  readonly close: () => Promise<void>
}

/** `answer` is called for each question with its number on its connection and in all. */
export async function startRawOwner(
  answer: (socket: Socket, question: string, onConnection: number, inAll: number) => void,
  listen: (onConnection: (socket: Socket) => void) => Server = (onConnection) => createServer(onConnection),
): Promise<RawOwner> {
  const questions: string[] = []
  const sockets = new Set<Socket>()
  let connections = 0
  const server = listen((socket) => {
    connections += 1
    sockets.add(socket)
    let held = ''
    let asked = 0
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    socket.setEncoding('latin1').on('data', (text: string) => {
      held += text
      for (let end = held.indexOf('\r\n\r\n'); end >= 0; end = held.indexOf('\r\n\r\n')) {
        const question = held.slice(0, end)
        held = held.slice(end + 4)
        questions.push(question)
        asked += 1
        answer(socket, question, asked, questions.length)
      }
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    questions,
    connections: () => connections,
    open: () => sockets.size,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** What came of a question: an answer in whole, or why there is none. */
export type Outcome = { readonly status: number; readonly body: string } | { readonly error: string }

/** Asks, and waits for the end. `during` may pause, resume or abort. */
export function outcomeOf(
  ask: (handler: AnswerHandler) => void,
  during: (controller: AnswerController, bytes: number) => void = () => {},
): Promise<Outcome> {
  return new Promise((done) => {
    let status = 0
    let body = ''
    ask({
      onRequestStart: (controller) => during(controller, -1),
      onResponseStart: (controller, given) => {
        status = given
        during(controller, 0)
      },
      onResponseData: (controller, chunk) => {
        body += chunk.toString('latin1')
        during(controller, body.length)
      },
      onResponseEnd: () => done({ status, body }),
      onResponseError: (_controller, error) => done({ error: 'code' in error ? String(error.code) : error.message }),
    })
  })
}

export type AskedWire = {
  readonly wire: Wire
  readonly library: Pool
  readonly read: (path?: string, during?: Parameters<typeof outcomeOf>[1]) => Promise<Outcome>
  readonly close: () => Promise<void>
}

/** A wire to an origin, with what it leaves to the library. */
export function openAskedWire(origin: string, times = { connectMs: 1_000, silentMs: 1_000 }): AskedWire {
  const now = (): number => performance.now()
  const sweeper = createSweeper(now)
  const library = new Pool(origin)
  const wire = createWire(origin, times, sweeper, now)
  const ask = wire.through(library, false)
  const question = (path: string) => ({
    method: 'GET' as Dispatcher.HttpMethod,
    path,
    headers: ['accept', '*/*'],
    body: null,
  })
  return {
    wire,
    library,
    read: (path = '/', during = undefined) => outcomeOf((handler) => ask(question(path), handler), during),
    close: async () => {
      wire.close()
      sweeper.stop()
      await library.destroy()
    },
  }
}
