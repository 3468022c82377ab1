import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { report } from './child-report.ts'

const small = Buffer.from(JSON.stringify({ text: 'x'.repeat(2_037) }))
const big = Buffer.alloc(50 * 1_048_576)
const counts: Record<string, number> = {}
let version = 0

/** What an owner does for `?line=…`; everything else is a small answer at once. */
const behaviours: Readonly<Record<string, (response: ServerResponse) => void>> = {
  big: (response) => void response.writeHead(200, { 'content-length': big.length }).end(big),
  drip: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 500)
    response.on('close', () => clearInterval(timer))
  },
  // Another answer each time, that holds for two seconds.
  live: (response) => {
    version += 1
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'max-age=2' })
    response.end(JSON.stringify({ version, text: 'x'.repeat(2_000) }))
  },
}

const server = createServer((request, response) => {
  const name = /behave(\w+)/.exec(request.url ?? '')?.[1] ?? 'small'
  counts[name] = (counts[name] ?? 0) + 1
  const behaviour = behaviours[name]
  if (behaviour) return behaviour(response)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': small.length, etag: '"1"' })
  response.end(small)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
  const { port } = server.address() as AddressInfo
  report(`http://127.0.0.1:${port}`, [''], async () => server.closeAllConnections(), { counts: () => ({ ...counts }) })
})
