import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What a test server saw of one request. */
export type Seen = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
  readonly atMs: number
}

export type LocalServer = {
  readonly origin: string
  readonly seen: readonly Seen[]
  readonly close: () => Promise<void>
}

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void

/** A real HTTP server on a free port. `count` tells the answer how many requests came before and counts from 1. */
export async function startServer(answer: Answer): Promise<LocalServer> {
  const seen: Seen[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    seen.push({
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body,
      atMs: performance.now(),
    })
    answer(request, response, seen.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Answer JSON, or text as it is, with a status and headers. */
export function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}
