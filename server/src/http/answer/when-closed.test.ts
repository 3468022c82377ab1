import { createServer, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { whenClosed } from './when-closed.ts'

/** One that was asked for by somebody who says when to leave. */
async function asked(): Promise<{ readonly response: ServerResponse; readonly leave: () => Promise<unknown> }> {
  const server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const came = new Promise<ServerResponse>((resolve) =>
    server.once('request', (_request, response) => resolve(response)),
  )
  // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  socket.resume()
  const response = await came
  const leave = (): Promise<unknown> => {
    const left = new Promise((resolve) => response.once('close', resolve))
    socket.destroy()
    return left
  }
  return { response, leave }
}

test('tells once that whoever asked has left, whether before or after it is asked to', async () => {
  const early = await asked()
  let told = 0
  whenClosed(early.response, () => (told += 1))
  expect(told).toBe(0)
  await early.leave()
  expect(told).toBe(1)
  whenClosed(early.response, () => (told += 1))
  expect(told).toBe(2)
})

test('and that the answer is complete', async () => {
  const { response } = await asked()
  const closed = new Promise<void>((resolve) => whenClosed(response, resolve))
  response.end('fine')
  await closed
  expect(response.writableFinished).toBe(true)
})
