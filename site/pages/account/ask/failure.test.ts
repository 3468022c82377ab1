import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '@city/sdk'
import { getAccount } from '@city/sdk/portal'
import { afterAll, expect, test } from 'vitest'
import { askText } from '@openlondon/contract/languages/en/ask'
import { engineSpeech, textIn } from '../../../frame/text/use-text.ts'
import { describeFailure, waitWords, type Failure } from './failure.ts'

const { t } = textIn(engineSpeech, askText)
const now = 1_000_000
const answers: Readonly<Record<string, readonly [number, Record<string, string>, string]>> = {
  'session.missing': [401, {}, problem('session.missing', 401)],
  'session.code_wrong': [401, {}, problem('session.code_wrong', 401)],
  'limit.sign_up': [429, { 'Retry-After': '90' }, problem('limit.sign_up', 429)],
  'key.too_many': [409, { 'X-Request-Id': 'req_1' }, problem('key.too_many', 409)],
  'server.error': [500, {}, problem('server.error', 500)],
  page: [502, { 'Content-Type': 'text/html' }, '<h1>Bad gateway</h1>'],
  files: [405, { 'Content-Type': 'text/html' }, '<h1>Not allowed</h1>'],
}

function problem(code: string, status: number): string {
  return JSON.stringify({ code, status, title: `Title of ${code}`, detail: `Detail of ${code}.` })
}

const server = createServer((request, response) => {
  const [status, headers, body] = answers[String(request.headers['x-want'])] ?? [404, {}, '']
  response.writeHead(status, { 'Content-Type': 'application/problem+json', ...headers }).end(body)
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
// A listening TCP server always has an AddressInfo.
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
afterAll(() => new Promise((done) => server.close(done)))

async function failureOf(want: string, options: { origin?: string; timeoutMs?: number } = {}): Promise<Failure> {
  const client = createClient({
    via: 'sandbox',
    origin: options.origin ?? origin,
    retries: 0,
    ...(options.timeoutMs ? { timeoutMs: options.timeoutMs } : {}),
  })
  return getAccount(client, undefined, { headers: { 'X-Want': want } }).then(
    () => expect.unreachable('it must fail'),
    (error: unknown) => describeFailure(t, error, now),
  )
}

test.each<[string, Partial<Failure>]>([
  ['session.missing', { kind: 'signed-out', href: '/errors/session.missing/' }],
  ['session.code_wrong', { kind: 'code-wrong', detail: 'Detail of session.code_wrong.' }],
  ['limit.sign_up', { kind: 'wait', retryAt: now + 90_000 }],
  ['key.too_many', { kind: 'refused', title: 'Title of key.too_many', requestId: 'req_1' }],
  ['server.error', { kind: 'fault', href: '/errors/server.error/' }],
  ['page', { kind: 'fault', title: 'The portal answered 502' }],
  ['files', { kind: 'offline', title: 'No portal serves these pages' }],
])('%s', async (want, failure) => {
  expect(await failureOf(want)).toMatchObject(failure)
})

test('a page in another language has its own words for a code, and the portal’s beside them', async () => {
  const client = createClient({ via: 'sandbox', origin, retries: 0 })
  const error: unknown = await getAccount(client, undefined, { headers: { 'X-Want': 'key.too_many' } }).catch((e) => e)
  const inWords = (code: string) => (code === 'key.too_many' ? { title: 'Många', fix: 'Återkalla en.' } : undefined)
  expect(describeFailure(t, error, now, inWords)).toMatchObject({
    title: 'Många',
    detail: 'Återkalla en.',
    said: 'Detail of key.too_many.',
  })
  expect(describeFailure(t, error, now, () => undefined)).toMatchObject({ title: 'Title of key.too_many' })
})

test('nothing there is told from nothing right', async () => {
  expect(await failureOf('page', { origin: 'http://127.0.0.1:9' })).toMatchObject({ kind: 'offline' })
  expect(describeFailure(t, new TypeError('x is not a function'), now)).toMatchObject({ kind: 'fault' })
})

test.each([
  [400, 'in 1 second'],
  [12_001, 'in 13 seconds'],
  [89_000, 'in 89 seconds'],
  [91_000, 'in 2 minutes'],
  [7_200_000, 'in 2 hours'],
])('%i ms are %s', (milliseconds, words) => {
  expect(waitWords(t, milliseconds)).toBe(words)
})
