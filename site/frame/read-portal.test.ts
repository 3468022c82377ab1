import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPortal } from './read-portal.ts'

const server = createServer((request, response) => {
  const [, status = '200', body = ''] = request.url?.split('/') ?? []
  if (status === 'cut') return request.socket.destroy()
  response.writeHead(Number(status)).end(decodeURIComponent(body))
})
let origin = ''

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // A listening TCP server always has an AddressInfo.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

test.each([
  ['an answer', '/200/{"calls":2}', { calls: 2 }],
  ['files without a portal', '/404/nothing', 'none'],
  ['files that answer each address with a page', '/200/%3Chtml%3E', 'none'],
  ['a portal that has a fault', '/500/{}', 'silent'],
  ['a portal with too much to do', '/503/{}', 'silent'],
  ['a network that is away', '/cut', 'silent'],
])('%s', async (_name, path, want) => {
  expect(await readPortal(origin + path)).toEqual(want)
})
