import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The child's side of `startMeasured`: serve on a free port of the loopback, tell where, then the CPU time whenever asked. */
export function serveMeasured(listener: RequestListener): void {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1', () => {
    // A TCP server that listens has an AddressInfo.
    const { port } = server.address() as AddressInfo
    process.send?.(`http://127.0.0.1:${port}`)
  })
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.(user + system)
  })
  process.on('disconnect', () => process.exit())
}
