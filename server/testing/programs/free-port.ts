import { createServer, type AddressInfo } from 'node:net'

/** A port that nobody listens on; somebody else may take it at any time. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
