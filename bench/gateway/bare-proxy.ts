import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool, type Dispatcher } from 'undici'
import { report } from './child-report.ts'

// The least a proxy can do: no matching, no key, no limit, no count; headers both ways, streamed body.
const pool = new Pool(process.argv[2] ?? '', { connections: 128 })
const server = createServer((request, response) => {
  const { host: _host, connection: _connection, ...headers } = request.headers
  pool.stream(
    // The bench sends GET only.
    { path: request.url ?? '/', method: request.method as Dispatcher.HttpMethod, headers },
    ({ statusCode, headers: answered }) => {
      const { connection: _closed, 'keep-alive': _kept, 'transfer-encoding': _coding, ...passed } = answered
      response.writeHead(statusCode, passed)
      return response
    },
    (error) => {
      if (error) response.destroy()
    },
  )
})
server.listen(0, '127.0.0.1', () => {
  // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
  const { port } = server.address() as AddressInfo
  report(`http://127.0.0.1:${port}`, ['none'], async () => server.closeAllConnections())
})
