import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bridge = fileURLToPath(new URL('bridge.mjs', import.meta.url))

/** What an agent is told that connects through the bridge to this address. */
async function told(address: string): Promise<string> {
  const client = new Client({ name: 'test', version: '1' })
  const transport = new StdioClientTransport({ command: process.execPath, args: [bridge, address], stderr: 'ignore' })
  // The transport's optional members are declared without `undefined`, which it hands over nonetheless.
  const failed = client.connect(transport as Parameters<Client['connect']>[0])
  return failed.then(
    () => 'connected',
    (error: unknown) => String(error),
  )
}

test.each<[string, number, string, RegExp]>([
  ['a page of others', 501, '<h1>No</h1>', /answered with status 501: is it a portal's, and does it end in \/mcp\?$/],
  ['another address of a portal', 405, '{"detail":"Use one of Allow."}', /status 405: is it a portal's/],
  ['a portal that refuses', 413, '{"detail":"At most \\"64\\" KB."}', /refused with status 413: At most "64" KB\.$/],
  [
    'the portal at its other name',
    421,
    '{"detail":"APIs answer at https://api.open.example."}',
    /421: APIs answer at https:\/\/api\.open\.example\.$/,
  ],
])('%s is told of as what it is', async (_name, status, body, want) => {
  const server = createServer((_request, response) => void response.writeHead(status).end(body)).listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on TCP
  expect(await told(`http://127.0.0.1:${port}/mcp`)).toMatch(want)
  server.close()
})

test('nobody there is told of as nobody', async () => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on TCP
  server.close()
  expect(await told(`http://127.0.0.1:${port}/mcp`)).toMatch(/cannot be reached: fetch failed$/)
})
