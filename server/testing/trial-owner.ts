import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as the owner's server saw it. */
export type SeenRequest = {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** An API owner's server on this machine that writes down what reaches it. */
export type TrialOwner = {
  readonly url: string
  readonly seen: SeenRequest[]
  /** Lets `/things/stream`, which has said "first ", say "second" and end. */
  readonly speakOn: () => void
  /** From now on, what `/things/<name>` does. */
  readonly behave: (name: string, behaviour: Behaviour) => void
  /** The most requests for `/things/<name>` that were under way at the same time. */
  readonly mostAtOnce: (name: string) => number
  /** Stop listening and cut every connection, until `comeBack`. */
  readonly goAway: () => Promise<void>
  readonly comeBack: () => Promise<void>
  /** Connections that broke before their answer was complete. */
  readonly brokenOff: () => number
  readonly close: () => Promise<void>
}

export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void

/** What `/things/<name>` does; every other address answers a small JSON object. */
const behaviours: Readonly<Record<string, Behaviour>> = {
  error: (_request, response) =>
    void response.writeHead(500, { 'content-type': 'application/json' }).end('{"fault":true}'),
  gone: (_request, response) => void response.writeHead(404, { 'content-type': 'text/plain' }).end('no such thing'),
  never: () => {},
  hangup: (request) => void request.socket.destroy(),
  half: (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('half', () => response.destroy())
  },
  redirect: (_request, response) =>
    void response.writeHead(302, { location: 'http://169.254.169.254/?app_key=owner-secret' }).end(),
  moved: (_request, response) => void response.writeHead(301, { location: '/base/things/here?moved=1' }).end(),
  circle: (request, response) => void response.writeHead(307, { location: request.url }).end(),
  choices: (_request, response) =>
    void response.writeHead(300, { 'content-type': 'application/json' }).end('{"choose":[]}'),
  chatty: (_request, response) =>
    void response
      .writeHead(200, {
        'set-cookie': 'owner=1',
        server: 'OwnerServer/1.0',
        'x-powered-by': 'Owner',
        connection: 'close, x-private',
        'x-private': 'yes',
        'x-kept': 'yes',
        'cache-control': 'public, max-age=7',
        vary: 'Accept-Language',
        'ratelimit-limit': '1',
        'access-control-allow-origin': 'https://owner.example',
        'access-control-allow-credentials': 'true',
      })
      .end('{}'),
  big: (_request, response) =>
    void response.writeHead(200, { 'content-length': String(fiftyMegabytes.length) }).end(fiftyMegabytes),
  drip: (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' })
    const timer = setInterval(() => response.write('.'), 50)
    response.on('close', () => clearInterval(timer))
  },
  endless: (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' })
    const timer = setInterval(() => response.write('x'.repeat(1_000)), 5)
    response.on('close', () => clearInterval(timer))
  },
}

const fiftyMegabytes = Buffer.alloc(50 * 1_048_576)

export async function startTrialOwner(): Promise<TrialOwner> {
  const seen: SeenRequest[] = []
  const speaking = new Set<ServerResponse>()
  const taught = new Map<string, Behaviour>()
  const atOnce = new Map<string, { now: number; most: number }>()
  let brokenOff = 0
  const server = createServer(async (request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) brokenOff += 1
    })
    const body = await readAll(request).catch(() => undefined)
    if (body === undefined) return
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
    if (request.url === '/spare/trees/_search') return answerSearch(body, response)
    const name = /^\/(?:base\/)?things\/(\w+)/.exec(request.url ?? '')?.[1] ?? ''
    const counts = atOnce.get(name) ?? { now: 0, most: 0 }
    atOnce.set(name, counts)
    counts.now += 1
    counts.most = Math.max(counts.most, counts.now)
    response.on('close', () => {
      counts.now -= 1
    })
    if (name === 'stream') {
      speaking.add(response.writeHead(200, { 'content-type': 'text/plain' }))
      return void response.write('first ')
    }
    const behaviour = taught.get(name) ?? behaviours[name]
    if (behaviour) return behaviour(request, response)
    response.writeHead(200, { 'content-type': 'application/json', etag: '"1"' }).end('{"fine":true}')
  })
  const listen = (port: number): Promise<void> =>
    new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve))
  const goAway = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  await listen(0)
  // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    speakOn: () => {
      for (const response of speaking) response.end('second')
      speaking.clear()
    },
    behave: (name, behaviour) => void taught.set(name, behaviour),
    brokenOff: () => brokenOff,
    mostAtOnce: (name) => atOnce.get(name)?.most ?? 0,
    goAway,
    comeBack: () => listen(port),
    close: goAway,
  }
}

/** As a search engine does: a list for oaks, half an answer for `slow`, a fault for `odd`. */
function answerSearch(body: string, response: ServerResponse): void {
  if (body.includes('"odd"')) return void response.writeHead(400).end('{"error":"parse_exception at shard 3"}')
  const hits = [1, 2].map((id) => ({ _source: { id, kind: 'oak' }, sort: [id] }))
  const answer = { timed_out: body.includes('"slow"'), hits: { total: { value: 5 }, hits } }
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
}

/** Rejects when the gateway breaks the request off. */
async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
