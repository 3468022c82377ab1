import { request, type IncomingMessage } from 'node:http'
import { duplexPair } from 'node:stream'
import type { PortalServer } from '../http/answer/respond.ts'

/** Asked of this same server, in the name of whoever asked us. */
export type InsideQuestion = {
  /** The host whose front is to answer. */
  readonly host: string
  /** From the root, with its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

export type InsideAnswer = {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
  /** The answer was longer than is read. */
  readonly isCut: boolean
}

export type AskInside = (asker: IncomingMessage, question: InsideQuestion) => Promise<InsideAnswer>

const bytesMax = 2 * 1024 * 1024

/**
 * A GET to this server through a connection that never leaves the process. It passes every door a caller's own would:
 * the network that is limited by is the asker's, and so are the addresses that proxies wrote.
 */
export function createAskInside(server: PortalServer): AskInside {
  return async (asker, { host, path, headers }) => {
    const [near, far] = duplexPair()
    // What http reads of a socket to know whom it speaks with.
    Object.defineProperty(far, 'remoteAddress', { value: asker.socket.remoteAddress })
    server.emit('connection', far)
    const { promise, resolve, reject } = Promise.withResolvers<InsideAnswer>()
    const forwarded = asker.headers['x-forwarded-for']
    const asked = request({
      method: 'GET',
      path,
      // The client wants a socket, and uses what any duplex has.
      createConnection: () => near as never,
      headers: {
        ...headers,
        Host: host,
        Connection: 'close',
        ...(forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded }),
      },
    })
    asked.once('error', reject)
    asked.once('response', (answer) => void readAnswer(answer).then(resolve, reject))
    asked.end()
    // Who has left waits for no answer, and so nobody needs to.
    const leave = (): void => void asked.destroy(new Error('Who asked has left.'))
    asker.socket.once('close', leave)
    try {
      return await promise
    } finally {
      asker.socket.off('close', leave)
      near.destroy()
    }
  }
}

async function readAnswer(answer: IncomingMessage): Promise<InsideAnswer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of answer) {
    const bytes = chunk as Buffer // no encoding is set
    chunks.push(bytes)
    length += bytes.length
    if (length > bytesMax) break
  }
  const isCut = length > bytesMax
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    text: Buffer.concat(chunks).toString('utf8'),
    isCut,
  }
}
