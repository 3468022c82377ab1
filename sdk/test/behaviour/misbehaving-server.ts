import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createGzip, gzipSync } from 'node:zlib'

/** What one request meets. `count` counts the requests of one case from 1. */
type Script = (request: IncomingMessage, response: ServerResponse, count: number) => void

export type MisbehavingServer = { readonly origin: string; readonly close: () => Promise<void> }

/** Bytes as they are, past all that Node would make of them, and the end of the connection. */
const raw =
  (text: string, isEnd = true): Script =>
  ({ socket }) => {
    socket.write(text)
    if (isEnd) socket.end()
  }

/** JSON, or text as it is. */
const answer =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Script =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }

/** One script for the first requests, another for the rest. */
const first =
  (times: number, before: Script, after: Script): Script =>
  (request, response, count) =>
    (count <= times ? before : after)(request, response, count)

/** Chunks until the other side has enough. */
const endless =
  (status: number, chunk: string | Buffer, headers: Readonly<Record<string, string>> = {}): Script =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    const timer = setInterval(() => response.write(chunk), 2)
    response.on('close', () => clearInterval(timer))
  }

/** Where and with what it was asked, repeated in body and headers, as owners' error pages do. */
const echo =
  (status: number, type: string, body: (address: string, keys: string) => string): Script =>
  (request, response) => {
    const { url = '', headers } = request
    const keys = `${headers['authorization'] ?? ''} ${headers['x-owner-key'] ?? ''}`
    const link = `<${url}>; rel="self"`
    response.writeHead(status, { 'content-type': type, link, 'x-asked': encodeURI(keys), 'retry-after-ms': '1' })
    response.end(body(url, keys))
  }

const soon = { 'retry-after-ms': '1' }
const good = answer(200, { a: 1 })
const half = raw('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"a":')
const reset: Script = ({ socket }) => socket.resetAndDestroy()
const problem = { 'content-type': 'application/problem+json', 'x-request-id': 'r1' }

const scripts: Readonly<Record<string, Script>> = {
  good,
  silent: () => {},
  reset,
  half,
  hangUp: ({ socket }) => socket.end(),
  garbage: raw('hello\r\n\r\n'),
  resetOnce: first(1, reset, good),
  halfOnce: first(1, half, good),
  halfRefusal: raw('HTTP/1.1 404 No\r\nContent-Length: 100\r\n\r\n{"message":"no'),
  loop: (request, response) => response.writeHead(302, { location: request.url }).end(),
  badChunks: raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n'),
  chunksCutOff: raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a":\r\n'),
  badGzip: answer(200, '{"a":1}', { 'content-encoding': 'gzip' }),
  gzipCutOff: (_request, response) => {
    const packed = gzipSync(JSON.stringify({ a: 'x'.repeat(100_000) }))
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed.subarray(0, packed.length - 40))
  },
  gzip: (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}')),
  gzipBomb: (_request, response) =>
    void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(4_000_000, 32))),
  tooLong: raw('HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{"a":1}trailing'),
  noLength: raw('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{"a":1}'),
  oldHttp: raw('HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{"a":1}'),
  earlyHints: (request, response, count) => {
    response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' })
    good(request, response, count)
  },
  dripHeaders: ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\n')
    const timer = setInterval(() => socket.write('X-More: 1\r\n'), 20)
    socket.on('close', () => clearInterval(timer))
  },
  dripBody: endless(200, ' '),
  bodyNeverEnds: (_request, response) => void response.writeHead(200).write('{"a":'),
  endless: endless(200, Buffer.alloc(65_536, 32)),
  endlessRefusal: endless(503, Buffer.alloc(65_536, 120), soon),
  endlessGzip: (_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' })
    const packer = createGzip()
    packer.pipe(response)
    const timer = setInterval(() => packer.write(randomBytes(65_536)), 2)
    response.on('close', () => clearInterval(timer))
  },
  large: answer(200, `"${'x'.repeat(5_000)}"`),
  hugeHeaders: answer(200, { a: 1 }, { 'x-huge': 'x'.repeat(300_000) }),
  manyHeaders: answer(404, 'no', Object.fromEntries(Array.from({ length: 60 }, (_none, n) => [`x-h${n}`, 'v']))),
  slowly: (request, response, count) => void setTimeout(() => good(request, response, count), 300),
  strange: raw('HTTP/1.1 799 Odd\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno'),
  noType: raw('HTTP/1.1 200 OK\r\nContent-Length: 7\r\nConnection: close\r\n\r\n{"a":1}'),
  bom: answer(200, '\ufeff{"a":1}'),
  badText: (_request, response) => void response.writeHead(200).end(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
  nothing: (_request, response) => void response.writeHead(204).end(),
  notModified: (_request, response) => void response.writeHead(304).end(),
  emptyOk: answer(200, ''),
  page: answer(200, '<!doctype html><h1>Welcome</h1>', { 'content-type': 'text/html' }),
  text: answer(200, '"none"'),
  object: answer(200, { message: 'none' }),
  list: answer(200, []),
  null: answer(200, 'null'),
  number: answer(200, '7'),
  // What owners say.
  tfl: answer(400, { $type: 'Api.Error, Api', httpStatus: 'BadRequest', message: 'The line is not recognised: x' }),
  ckan: answer(200, { success: false, error: { message: 'Not found: Package', __type: 'Not Found Error' } }),
  problem: answer(
    401,
    { type: '/errors/key.expired', title: 'Expired', status: 401, detail: 'Rotate it.', code: 'key.expired' },
    problem,
  ),
  titled: answer(410, { title: 'The feed has ended', status: 410 }, problem),
  noProblem: answer(404, 'oops', problem),
  problemText: answer(404, '"oops"', problem),
  oauth: answer(401, { error: 'invalid_client', error_description: 'No such client' }),
  capital: answer(404, { Message: 'No establishment has this id' }),
  nested: answer(400, { errors: [{ status: '400', detail: 'radius must be a number' }] }),
  errorText: answer(404, { status: 404, error: 'Postcode not found' }),
  plain: answer(400, 'poly is too large', { 'content-type': 'text/plain' }),
  html: answer(502, '<html><body>Bad gateway</body></html>', { 'content-type': 'text/html', ...soon }),
  htmlInJson: answer(404, { message: '<b>no</b>' }),
  long: answer(404, 'x'.repeat(5_000)),
  silentRefusal: answer(404, ''),
  flaky: first(2, answer(503, 'later', soon), good),
  later: answer(503, 'later', soon),
  tooMany: answer(503, 'too many crimes'),
  limited: first(1, answer(429, 'slow down', { ratelimit: '"default";r=0;t=1' }), good),
  limitedOld: first(1, answer(429, 'slow down', { 'ratelimit-reset': '1' }), good),
  after: first(1, answer(429, 'slow down', { 'retry-after': '1' }), good),
  afterHours: answer(503, 'later', { 'retry-after': '7200' }),
  afterMonths: answer(503, 'later', { 'retry-after': '5000000' }),
  // What was asked, said back.
  echoText: echo(404, 'text/plain', (address, keys) => `No ${address} for ${keys}`),
  echoJson: echo(404, 'application/json', (address, keys) => JSON.stringify({ message: `No ${address} for ${keys}` })),
  echoPlus: echo(
    404,
    'text/plain',
    (address, keys) => `No ${address.replaceAll('%20', '+')} ${encodeURIComponent(keys)}`,
  ),
  echoTwice: echo(
    404,
    'text/plain',
    (address, keys) => `No ${encodeURIComponent(address)} ${encodeURIComponent(keys)}`,
  ),
  echoDecoded: echo(404, 'text/plain', (address, keys) => `No ${decodeURIComponent(address)} for ${keys}`),
  echoHtml: echo(
    404,
    'text/html',
    (address, keys) =>
      `<p>${`${decodeURIComponent(address)} ${keys}`.replaceAll('&', '&amp;').replaceAll('/', '&#47;')}</p>`,
  ),
  echoPage: echo(200, 'text/html', (address, keys) => `<p>${address} ${keys}</p>`),
  echoKind: echo(200, 'application/json', (address, keys) => JSON.stringify(`${address} ${keys}`)),
  echoLater: echo(503, 'text/plain', (address, keys) => `${address} ${keys}`),
  echoGood: echo(200, 'application/json', () => '[]'),
}

/**
 * A server that does what servers should not: `/<anything>/<script>/<case>` plays a script for one case, `/seen/<case>` says
 * what came for it, `/page` is a page of the same origin.
 */
export async function startMisbehaving(page: () => string): Promise<MisbehavingServer> {
  const seen = new Map<string, object[]>()
  const server = createServer({ maxHeaderSize: 1 << 20, keepAlive: true }, async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const [caseId = '', script = ''] = path.split('/').reverse()
    if (path === '/page') return void response.setHeader('content-type', 'text/html').end(page())
    if (script === 'seen') return void response.end(JSON.stringify(seen.get(caseId) ?? []))
    const known = seen.get(caseId) ?? []
    seen.set(caseId, known)
    const entry = { url: request.url, method: request.method, headers: request.headers, body: '' }
    known.push(entry)
    const count = known.length
    request.on('error', () => {})
    response.on('error', () => {})
    try {
      for await (const chunk of request) entry.body += String(chunk)
    } catch {
      return // Gone before it had said all.
    }
    ;(scripts[script] ?? answer(500, `no script ${script}`))(request, response, count)
  })
  server.on('clientError', (_error, socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
