import { connect } from 'node:net'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, sendRaw, statusIn } from '../../testing/raw-request.ts'
import { newKey, newPerson, signedInPerson, type Person } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

// Attacks beside the eighty: found, or looked for, while the finished server was tried to break.

let portal: TrialPortal
let ada: Person
let keys: readonly [ada: string, grace: string]
beforeAll(async () => {
  portal = await startTrialPortal({ CACHE_MB: '16' })
  ada = await signedInPerson(portal.origin, 'ada@example.org')
  const grace = await signedInPerson(portal.origin, 'grace@example.org')
  keys = [(await newKey(ada)).secret, (await newKey(grace)).secret]
})
afterAll(() => portal.close())

const call = (key: string, thing: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${portal.origin}/api/demo/things/${thing}`, { headers: { 'x-api-key': key, ...headers } })

test('nobody chooses the form or the language of an answer that others are served', async () => {
  portal.owner.behave('chosen', ({ headers }, response) => {
    // An owner who chooses by what is asked for and does not say so.
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-language': headers['accept-language'] ?? 'en',
    })
    response.end(JSON.stringify({ accept: headers.accept, language: headers['accept-language'] ?? 'en' }))
  })
  const poisoned = await call(keys[0], 'chosen', { accept: 'text/html', 'accept-language': 'xx' })
  expect(await poisoned.json()).toMatchObject({ language: 'xx' })
  const served = await call(keys[1], 'chosen', { accept: 'application/json' })
  expect(await served.json()).toMatchObject({ accept: 'application/json' })
  expect(served.headers.get('content-language')).not.toBe('xx')
})

test.each([
  ['Host', { host: 'evil.example' }],
  ['X-Forwarded-Host', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-forwarded-port': '1' }],
  ['Forwarded', { forwarded: 'host=evil.example;proto=https' }],
  ['X-Original-URL', { 'x-original-url': '/dev/outbox', 'x-rewrite-url': '/dev/outbox' }],
])('%s puts no address into a mail, a link or a cookie', async (name, headers) => {
  const email = `${name.toLowerCase()}@example.org`
  const body = JSON.stringify({ email })
  const asked = await ask(
    portal.port,
    '/portal/v1/sign-ups',
    { host: 'localhost', 'content-type': 'application/json', 'content-length': String(body.length), ...headers },
    { method: 'POST', body },
  )
  expect(asked.status).toBe(202)
  expect(asked.headers['set-cookie']?.join()).not.toMatch(/evil|Secure|Domain/)
  const refused = await ask(portal.port, '/api/demo/things/1', { host: 'localhost', ...headers })
  expect(refused.text).toContain(`"docs":"${portal.origin}/errors/key.missing"`)
  const folder = join(portal.dataDir, 'outbox')
  const mails = async (): Promise<string> =>
    (await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')))).join('\n')
  await expect.poll(mails).toContain(email)
  expect(await mails()).not.toContain('evil')
})

test.each([
  "' OR 1=1 --",
  '" OR ""="',
  'key_%',
  'key_*',
  '../account',
  '%00',
  '\\',
  '{{7*7}}',
  '${7*7}',
  '__proto__',
  'x'.repeat(3_000),
])('an id of %s is no key of anybody’s', async (id) => {
  const path = `/keys/${encodeURIComponent(id)}`
  for (const [method, at, body] of [
    ['GET', `${path}/usage`, undefined],
    ['DELETE', path, undefined],
    ['POST', `${path}/rotation`, {}],
  ] as const)
    expect([400, 404, 422]).toContain((await ada.call(method, at, body)).status)
  expect((await ada.call('GET', '/keys')).body.keys).toHaveLength(1)
})

test.each([
  '/sandbox/demo/things/1?a%0d%0aSet-Cookie:%20x=1=1',
  '/sandbox/demo/things/1?%E2%80%A8=1&%00=2&%FF=3&%=4',
  '/sandbox/demo/things/%0d%0aSet-Cookie:%20x=1',
  '/sandbox/demo/%0d%0aSet-Cookie:x',
  '/api/demo/%0d%0aSet-Cookie:x',
  '/api/%0d%0aSet-Cookie:x/y',
  '/portal/v1/%0d%0aSet-Cookie:x',
  '/guide%0d%0aSet-Cookie:x',
])('%s splits no answer', async (path) => {
  const answer = await sendRaw(portal.port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  expect(statusIn(answer)).toBeGreaterThan(0)
  expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1)
  expect(answer.split('\r\n\r\n')[0]).not.toMatch(/^set-cookie/im)
})

test('whoever asks ten thousand times on one connection and never listens costs no more than who listens', async () => {
  const before = process.memoryUsage().rss
  const socket = connect(portal.port, '127.0.0.1')
  socket.pause()
  socket.on('error', () => {})
  const request = 'GET /apis/portal/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n'
  let asked = 0
  for (; asked < 10_000 && !socket.destroyed; asked += 100) {
    if (!socket.write(request.repeat(100))) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect((process.memoryUsage().rss - before) / 1_048_576).toBeLessThan(150)
  expect((await fetch(`${portal.origin}/healthz`)).status).toBe(200)
  socket.destroy()
})

test('two sessions in one request are one, and it is not for the later to choose', async () => {
  const eve = await signedInPerson(portal.origin, 'eve@example.org')
  const [own, tossed] = [ada, eve].map((person) => person.cookies.get('portal_session') ?? '')
  const account = async (cookie: string): Promise<string> =>
    (await newPerson(portal.origin).call('GET', '/account', undefined, { cookie })).body.email
  expect(await account(`portal_session=${own}; portal_session=${tossed}`)).toBe('ada@example.org')
  expect(await account(`x_portal_session=${tossed}; portal_session=${own}`)).toBe('ada@example.org')
})

test('nothing that went wrong here was a fault of ours', () => {
  expect(portal.log.filter(({ level }) => level === 'error')).toEqual([])
})
