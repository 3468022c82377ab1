import { request, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'

/** Send bytes as they are, since `fetch` would tidy them, and answer all that comes back until the connection ends. */
export function sendRaw(port: number, bytes: string, patienceMs = 15_000): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')))
    socket.on('data', (chunk) => void (answer += chunk.toString('latin1')))
    socket.on('close', () => resolve(answer))
    socket.on('error', () => resolve(answer))
    setTimeout(() => socket.destroy(), patienceMs).unref()
  })
}

/** The status of an answer as it came over the wire; 0 for a connection that was closed without one. */
export const statusIn = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)

export type PlainAnswer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string }

/** A request under whatever name, which `fetch` does not allow. */
export function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  more: { readonly method?: string; readonly body?: string } = {},
): Promise<PlainAnswer> {
  return new Promise((resolve, reject) => {
    const asking = request({ port, host: '127.0.0.1', path, headers, method: more.method ?? 'GET' }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => void (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    asking.on('error', reject).end(more.body)
  })
}
