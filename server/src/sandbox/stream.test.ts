import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { smallCity } from '@openlondon/contract/testing/small-city'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStream } from '../../testing/trial-stream.ts'
import { createSandbox } from './index.ts'

let server: Server
let origin: string

beforeAll(async () => {
  const apis = smallCity.apis.map((api) => ({
    ...api,
    operations: api.operations.map((one) => (one.id === 'trams.lines' ? { ...one, watch: true as const } : one)),
  }))
  const networkOf = ({ headers }: IncomingMessage): string => String(headers['x-network'] ?? 'ours')
  const sandbox = createSandbox({ ...smallCity, apis }, { networkOf })
  server = createServer((request, response) => {
    void sandbox(request, response, new URL(request.url ?? '/', 'http://localhost'))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // TCP, so not a pipe's name
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const patiently = { timeout: 15_000 }

test('a stream tells the answer once, and not to whoever has it', async () => {
  const plain = await (await fetch(`${origin}/sandbox/trams/lines`)).text()
  const stream = await openStream(`${origin}/sandbox/trams/lines`, {})
  await expect.poll(() => stream.events.length, patiently).toBe(1)
  expect(stream.response.headers.get('content-type')).toBe('text/event-stream')
  expect(JSON.parse(stream.events[0]?.data ?? '')).toEqual(JSON.parse(plain))
  const again = await openStream(`${origin}/sandbox/trams/lines`, { 'last-event-id': stream.events[0]?.id ?? '' })
  await expect.poll(() => again.text(), patiently).toBe('retry: 3000\n\n')
  stream.leave()
  again.leave()
})

test('what cannot be watched says so', async () => {
  const response = await fetch(`${origin}/sandbox/trams/lines/red`, { headers: { accept: 'text/event-stream' } })
  expect([response.status, (await response.json()).code]).toEqual([406, 'request.not_watchable'])
})

test('one network has a share of all streams, and leaves the others theirs', async () => {
  const leaving = new AbortController()
  // Kept, because what is forgotten is closed.
  const opened: Response[] = []
  const open = async (network: string): Promise<number> => {
    const headers = { accept: 'text/event-stream', 'x-network': network }
    const response = await fetch(`${origin}/sandbox/trams/lines`, { headers, signal: leaving.signal })
    opened.push(response)
    return response.status
  }
  const statuses = await Promise.all(Array.from({ length: 250 }, () => open('crowd')))
  expect(statuses.filter((status) => status === 200)).toHaveLength(188)
  expect(await opened.find(({ status }) => status === 503)?.json()).toMatchObject({ code: 'server.unavailable' })
  expect(await open('another')).toBe(200)
  leaving.abort()
})
