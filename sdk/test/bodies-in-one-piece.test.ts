import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient, stream } from '@openlondon/sdk'
import { parseAsIs } from '../src/runtime/answer/parse.ts'
import { readBlob } from '../src/runtime/answer/read-blob.ts'
import { operation } from '../src/runtime/call/operation.ts'
import { reply, startServer, type LocalServer } from '../testing/local-server.ts'

let server: LocalServer
beforeAll(async () => {
  server = await startServer(({ url = '' }, response) => {
    const [, status = ''] = /(\d+)/.exec(url) ?? []
    if (url === '/half') response.writeHead(200, { 'content-length': '100' }).write('{"a"', () => response.destroy())
    else reply(response, Number(status), status === '404' ? { detail: 'no such stop' } : { a: 'ö' })
  })
})
afterAll(() => server.close())

/** As React Native's, whose answers have no `body`. */
const inOnePiece: typeof fetch = async (...asked) =>
  Object.defineProperty(await fetch(...asked), 'body', { value: undefined })

const city = (maxBodyBytes?: number) =>
  createClient({ via: 'direct', hosts: { city: server.origin }, fetch: inOnePiece, retries: 0, maxBodyBytes })
const ask = (path: string, more: object = {}) =>
  operation({ id: 'city', url: 'https://owner.invalid' }, { name: 'ask', path, ...more })
const unread = { parse: parseAsIs, read: readBlob }

test('an answer is data, and a refusal says why', async () => {
  expect(await ask('/200')(city())).toEqual({ a: 'ö' })
  await expect(ask('/404')(city())).rejects.toThrow('city.ask: 404 no such stop')
})

test('bytes are a Blob, to their bound', async () => {
  const blob = (await ask('/200', unread)(city())) as Blob
  expect(await blob.text()).toBe('{"a":"ö"}')
  expect(blob.type).toMatch(/json/)
  await expect(ask('/200', unread)(city(5))).rejects.toThrow('more than 5 bytes')
})

test('what is asked for unread comes all the same', async () => {
  expect(await new Response(await stream(city(), ask('/200'), {})).text()).toBe('{"a":"ö"}')
})

test.each([
  ['data', () => ask('/half')(city())],
  ['bytes', () => ask('/half', unread)(city())],
  ['what is unread', () => stream(city(), ask('/half'), {})],
])('half of a body is no answer: %s', async (_name, call) => {
  await expect(call()).rejects.toMatchObject({ name: 'NetworkError', cause: { reason: 'broken' } })
})
