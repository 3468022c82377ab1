import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { report } from './child-report.ts'

const body = Buffer.from(JSON.stringify({ text: 'x'.repeat(2_037) }))
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length, etag: '"1"' })
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
  const { port } = server.address() as AddressInfo
  report(`http://127.0.0.1:${port}`, '', async () => server.closeAllConnections())
})
