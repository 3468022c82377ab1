import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { City } from '@openlondon/contract'
import { createSandbox } from '../sandbox.ts'

/** A sandbox that listens by itself, for a check. */
export type ServedSandbox = { readonly origin: string; readonly close: () => Promise<void> }

/** Serve a city's sandbox, and nothing else, at a free port of this machine. */
export async function serveSandbox(city: City): Promise<ServedSandbox> {
  const sandbox = createSandbox(city)
  const server = createServer((request, response) => {
    sandbox(request, response, new URL(request.url ?? '/', 'http://127.0.0.1')).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A TCP server that listens has an AddressInfo.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
