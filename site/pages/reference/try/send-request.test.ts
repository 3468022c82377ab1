import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeAnswer, sendRequest } from './send-request.ts'

const asked = { via: 'gateway', by: 'server', timeMs: 1 } as const
const answer = (type: string, status = 200): Response => new Response('', { status, headers: { 'content-type': type } })

test('JSON is laid out for reading, with the headers that matter only', () => {
  const response = new Response('', {
    headers: { 'content-type': 'application/json', 'x-sandbox-answer': 'fixture', 'x-other': '1' },
  })
  expect(describeAnswer(response, '{"a":[1]}', { ...asked, timeMs: 12.4 })).toMatchObject({
    kind: 'answered',
    by: 'server',
    timeMs: 12,
    body: '{\n  "a": [\n    1\n  ]\n}',
    headers: [
      { name: 'content-type', value: 'application/json' },
      { name: 'x-sandbox-answer', value: 'fixture' },
    ],
  })
})

test('a problem tells its code, its fix page on this site and each error', () => {
  const body = JSON.stringify({
    type: 'https://elsewhere.example/errors/request.invalid',
    title: 'No',
    detail: 'Because.',
    code: 'request.invalid',
    errors: [{ path: 'query.max', message: 'must be a number' }],
  })
  expect(describeAnswer(answer('application/problem+json', 400), body, asked)).toMatchObject({
    problem: {
      title: 'No',
      detail: 'Because.',
      code: 'request.invalid',
      help: '/errors/request.invalid',
      errors: ['query.max: must be a number'],
    },
  })
})

test.each([
  ['a page instead of an answer', answer('text/html; charset=utf-8', 404), '<!doctype html>', 'unreachable'],
  ['text', answer('text/plain'), 'pong', 'answered'],
  ['broken JSON', answer('application/json'), '{', 'answered'],
])('%s', (_name, response, text, kind) => {
  expect(describeAnswer(response, text, asked).kind).toBe(kind)
})

const server = createServer((request, response) => {
  if (request.url === '/slow') return
  response
    .setHeader('content-type', 'application/json')
    .end(JSON.stringify({ key: request.headers['authorization'] ?? null }))
})
let origin = ''
beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // listening on a port, so not a pipe
        resolve()
      })
    }),
)
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('headers travel and the answer is timed', async () => {
  const request = { method: 'GET', url: `${origin}/x`, headers: { Authorization: 'Bearer k' } }
  expect(await sendRequest(request, 'gateway', new AbortController().signal)).toMatchObject({
    status: 200,
    body: '{\n  "key": "Bearer k"\n}',
  })
})

test('an abort is not an outcome', async () => {
  const controller = new AbortController()
  const pending = sendRequest({ method: 'GET', url: `${origin}/slow`, headers: {} }, 'sandbox', controller.signal)
  controller.abort()
  await expect(pending).rejects.toThrow()
})

test('a closed port is unreachable, not an exception', async () => {
  const request = { method: 'GET', url: 'http://127.0.0.1:9', headers: {} }
  expect(await sendRequest(request, 'gateway', new AbortController().signal)).toEqual({
    kind: 'unreachable',
    via: 'gateway',
  })
})
