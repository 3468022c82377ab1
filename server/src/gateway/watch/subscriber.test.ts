import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { retryAfter, writeEvent } from '../../http/answer/event-stream.ts'
import type { GatewayCall } from '../gateway-call.ts'
import { Subscriber } from './subscriber.ts'

test('a slow reader is given the newest event when it reads again, and none between', async () => {
  const opened = Promise.withResolvers<Subscriber>()
  const server = createServer((request, response) => {
    // All that a subscriber asks of a call.
    const call = { request, response, headers: [], answered: () => {} } as unknown as GatewayCall
    const subscriber = new Subscriber(call, 0)
    subscriber.open(retryAfter(1), undefined, false)
    opened.resolve(subscriber)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // TCP, so not a pipe's name
  const socket = connect(port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  const subscriber = await opened.promise
  const eventOf = (version: number) => ({
    version,
    // More than the buffers of the system take for somebody who does not read.
    event: writeEvent({ id: String(version), data: 'x'.repeat(8 * 1_048_576) }),
  })
  for (let version = 1; version <= 20; version += 1) {
    subscriber.give(eventOf(version))
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(subscriber.call.response.writableLength).toBeLessThan(9 * 1_048_576)
  }
  expect(subscriber.beat(1_000)).toBe(true)
  expect(subscriber.beat(61_000)).toBe(false)
  let heard = ''
  socket.on('data', (chunk: Buffer) => {
    heard += chunk.toString('latin1').replaceAll(/x+/g, '')
  })
  await expect.poll(() => heard.match(/id: \d+/g), { timeout: 15_000 }).toEqual(['id: 1', 'id: 20'])
  socket.destroy()
  server.closeAllConnections()
  server.close()
})

test('many who do not read hold one event together, and whoever reads on has it whole before the end', async () => {
  const event = writeEvent({ id: '1', data: 'x'.repeat(8 * 1_048_576) })
  const subscribers: Subscriber[] = []
  const server = createServer((request, response) => {
    const call = { request, response, headers: [], answered: () => {} } as unknown as GatewayCall // as above
    const subscriber = new Subscriber(call, 0)
    subscriber.open(retryAfter(1), { version: 1, event }, false)
    subscribers.push(subscriber)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // as above
  const sockets = Array.from({ length: 20 }, () => {
    const socket = connect(port, '127.0.0.1')
    socket.pause()
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    return socket
  })
  await expect.poll(() => subscribers.length).toBe(20)
  for (const { call } of subscribers) expect(call.response.writableLength).toBeLessThan(1_048_576)
  subscribers[0]?.end(retryAfter(2))
  let heard = ''
  const [first, ...others] = sockets
  first?.on('data', (chunk: Buffer) => {
    heard += chunk.toString('latin1').replaceAll(/x+|\r\n[0-9a-f]+\r\n/g, '')
  })
  first?.resume()
  await expect
    .poll(() => heard.slice(heard.indexOf('retry: 1')), { timeout: 15_000 })
    .toMatch(/^retry: 1\n\n[^]*data: [^:]*\n\n[^:]*retry: 2\n\n/)
  for (const socket of others) socket.destroy()
  server.closeAllConnections()
  server.close()
})
