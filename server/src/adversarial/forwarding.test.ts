import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadCity } from '@openlondon/contract'
import { tinyCityFiles, writeCity } from '@openlondon/contract/testing/tiny-city'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendRaw, statusIn } from '../../testing/raw-request.ts'
import { newKey, signedInPerson, type Person } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

let portal: TrialPortal
let person: Person
let key: { readonly id: string; readonly secret: string }
/** A server that nobody outside should reach, on this machine. */
let inner: Server
let innerAsked = 0
let innerPort: number

beforeAll(async () => {
  inner = createServer((_request, response) => {
    innerAsked += 1
    response.end('internal')
  })
  await new Promise<void>((resolve) => inner.listen(0, resolve))
  innerPort = (inner.address() as AddressInfo).port // TCP, so not a pipe's name
  portal = await startTrialPortal()
  person = await signedInPerson(portal.origin, 'ada@example.org')
  key = await newKey(person)
})
afterAll(async () => {
  await portal.close()
  inner.closeAllConnections()
  await new Promise((resolve) => inner.close(resolve))
})

const ask = (path: string, more = ''): Promise<string> =>
  sendRaw(
    portal.port,
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: ${key.secret}\r\n${more}Connection: close\r\n\r\n`,
  )

test.each([
  '/api/demo/things/..%2fpeople',
  '/api/demo/things/..%5cpeople',
  '/api/demo/things/%2e%2e/people',
  '/api/demo/things/../people',
  '/api/demo/things/./1',
  '/api/demo/things/%2e/1',
  '/api/demo//things/1',
  '/api/demo/things//1',
  '/api//demo/things/1',
  '/api/demo/things/1%00',
  '/api/demo/things/1%0d%0aX-A:%201',
  '/api/demo/things/1;x=y',
  '/api/demo;x/things/1',
  '/api/demo/things/1%3bx',
  '/api/demo/things/%252e%252e%252fpeople',
  '/api/demo/things/%c0%ae%c0%ae/people',
  '/api/demo/things/\\people',
  '/api/demo/things/1%23x',
  '/api/demo/things/1%3fapp_key=x',
  '/api/demo/Things/1',
  '/api/DEMO/things/1',
  '/api/demo/things/meta/parts/all',
  '/api/demo/things/1/',
  '/api/demo%2fthings/1',
  '/api/%64emo/things/1',
  '/%61pi/demo/things/1',
  '/api/demo/things/%',
  '/api/demo/things/%zz',
  '/api/demo/../heady/things',
  '/api/demo/..%2f..%2fportal/v1/apis',
  '/api/demo/people%20',
  '/api/demo/people%2e',
])('case 50: %s is refused, or is the operation that the owner is asked for', async (path) => {
  const before = portal.owner.seen.length
  const status = statusIn(await ask(path))
  const reached = portal.owner.seen.slice(before).map(({ url }) => url)
  if (reached.length === 0) return expect([path, status]).toEqual([path, status === 404 ? 404 : 400])
  // What is forwarded is one segment below /things, as it was decided on, and never the closed operation.
  expect([status, ...reached]).toEqual([200, expect.stringMatching(/^\/base\/things\/[^/;?#\\]+$/)])
  expect(decodeURIComponent(reached[0] ?? '')).not.toMatch(/people|\.\.|[\0\r\n]/)
})

test.each([
  ['an absolute target', (port: number) => `GET http://127.0.0.1:${port}/api/demo/open HTTP/1.1\r\nHost: localhost`],
  ['an authority', (port: number) => `GET 127.0.0.1:${port} HTTP/1.1\r\nHost: localhost`],
  ['CONNECT', (port: number) => `CONNECT 127.0.0.1:${port} HTTP/1.1\r\nHost: 127.0.0.1:${port}`],
  ['Host', (port: number) => `GET /api/demo/open HTTP/1.1\r\nHost: 127.0.0.1:${port}`],
  ['Host with a path', (port: number) => `GET /api/demo/open HTTP/1.1\r\nHost: 127.0.0.1:${port}/x`],
  [
    'X-Forwarded-Host',
    (port: number) => `GET /api/demo/open HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: 127.0.0.1:${port}`,
  ],
  ['X-Area', (port: number) => `GET /api/heady/things HTTP/1.1\r\nHost: localhost\r\nX-Area: http://127.0.0.1:${port}`],
  ['an @ in the path', (port: number) => `GET /api/demo/things/@127.0.0.1:${port} HTTP/1.1\r\nHost: localhost`],
  ['two slashes and a host', (port: number) => `GET /api/demo//127.0.0.1:${port}/ HTTP/1.1\r\nHost: localhost`],
])('case 51: %s leads to no host but the owner’s', async (_name, head) => {
  const before = innerAsked
  await sendRaw(portal.port, `${head(innerPort)}\r\nX-Api-Key: ${key.secret}\r\nConnection: close\r\n\r\n`)
  expect(innerAsked).toBe(before)
  for (const { headers } of portal.owner.seen) expect(headers.host).toBe(new URL(portal.owner.url).host)
})

test.each([
  () => 'http://169.254.169.254/latest/meta-data/',
  () => `http://localhost:${innerPort}/`,
  () => `http://127.0.0.1:${innerPort}/`,
  () => `http://[::1]:${innerPort}/`,
  () => `http://0.0.0.0:${innerPort}/`,
  () => `http://2130706433:${innerPort}/`,
  () => `//127.0.0.1:${innerPort}/`,
  () => `\\\\127.0.0.1:${innerPort}\\`,
  () => `http://${new URL(portal.owner.url).host}@127.0.0.1:${innerPort}/`,
  () => `http://${new URL(portal.owner.url).hostname}:${innerPort}/base/things/1`,
  () => `https://${new URL(portal.owner.url).host}/base/things/1`,
  () => 'file:///etc/passwd',
  () => 'gopher://127.0.0.1:25/',
  () => 'javascript:alert(1)',
  () => 'http://[broken',
])('case 52: a redirect elsewhere is not followed: %s', async (location) => {
  for (const status of [301, 302, 303, 307, 308]) {
    portal.owner.behave('away', (_request, response) => void response.writeHead(status, { location: location() }).end())
    const before = innerAsked
    const answer = await ask('/api/demo/things/away')
    expect([statusIn(answer), answer.includes('"upstream.invalid"')]).toEqual([502, true])
    expect(answer).not.toMatch(/^location:/im)
    expect(innerAsked).toBe(before)
  }
})

test.each([
  ['a host', (port: number) => `http://127.0.0.1:${port}/schema.yaml#/X`],
  ['a host without a scheme', (port: number) => `//127.0.0.1:${port}/schema.yaml#/X`],
  ['the cloud’s own address', () => 'http://169.254.169.254/latest/meta-data/#/X'],
  ['a file by its address', () => 'file:///etc/passwd#/X'],
  ['a file by its path', () => '/etc/passwd#/X'],
  ['a file above the city', () => '../../../../../../../etc/passwd#/X'],
])('case 53: a contract that refers to %s is refused, and nobody is asked', async (_name, reference) => {
  const before = innerAsked
  const [name = '', contract = ''] = Object.entries(tinyCityFiles).find(([file]) => file.endsWith('openapi.yaml')) ?? []
  const schema = `$ref: '${reference(innerPort)}'`
  const folder = await writeCity({ ...tinyCityFiles, [name]: contract.replace(/\$ref: '[^']+'/, schema) })
  const outcome = await loadCity(folder).then(
    ({ city, findings }) => JSON.stringify([findings, city.apis.map(({ document }) => document)]),
    (error: unknown) => String(error),
  )
  expect(contract).toMatch(/\$ref: '[^']+'/)
  expect(outcome).toMatch(/refer|\$ref|outside|cannot|does not exist/i)
  expect(outcome).not.toContain('root:')
  expect(innerAsked).toBe(before)
})

test('case 54: a key in the query is in no log, referrer, owner’s address or error', async () => {
  const owned = await newKey(person)
  const path = (id: string): string => `/api/demo/things/${id}?app_key=${owned.secret}&a=1`
  const answers = await Promise.all(
    [path('1'), path('error'), path('hangup'), path('..%2f'), `/api/demo/nothing?app_key=${owned.secret}`].map((one) =>
      fetch(portal.origin + one),
    ),
  )
  await person.call('DELETE', `/keys/${owned.id}`)
  answers.push(await fetch(portal.origin + path('1')))
  const said = await Promise.all(
    answers.map(async (answer) => {
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
      return (await answer.text()) + JSON.stringify([...answer.headers])
    }),
  )
  const places = { said, log: portal.log, seen: portal.owner.seen }
  for (const [name, place] of Object.entries(places))
    expect([name, JSON.stringify(place).includes(owned.secret.slice(13, -4))]).toEqual([name, false])
})

test('case 62: an answer is its caller’s, and a refusal is nobody’s to keep', async () => {
  portal.owner.behave(
    'shared',
    (_request, response) =>
      void response
        .writeHead(200, { 'cache-control': 'public, s-maxage=600, max-age=60', 'content-type': 'application/json' })
        .end('{}'),
  )
  const mine = await fetch(`${portal.origin}/api/demo/things/shared`, { headers: { 'x-api-key': key.secret } })
  expect(mine.headers.get('cache-control')).toBe('private, max-age=60')
  expect(mine.headers.get('vary')).toContain('Authorization, X-Api-Key')
  const refused = [
    await fetch(`${portal.origin}/api/demo/things/shared`),
    await fetch(`${portal.origin}/api/demo/things/shared`, { headers: { 'x-api-key': 'nothing' } }),
  ]
  portal.owner.behave(
    'busy',
    (_request, response) => void response.writeHead(429, { 'cache-control': 'public, max-age=60' }).end(),
  )
  refused.push(await fetch(`${portal.origin}/api/demo/things/busy`, { headers: { 'x-api-key': key.secret } }))
  expect(refused.map(({ status, headers }) => [status, headers.get('cache-control')])).toEqual([
    [401, 'no-store'],
    [401, 'no-store'],
    [429, 'no-store'],
  ])
})

test('case 63: a method is what the request line says, and counts by rule', async () => {
  const counted = await newKey(person)
  const headers = { 'x-api-key': counted.secret }
  for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override'])
    await fetch(`${portal.origin}/api/demo/things/1?_method=DELETE`, { headers: { ...headers, [name]: 'DELETE' } })
  const head = await fetch(`${portal.origin}/api/demo/things/1`, { method: 'HEAD', headers })
  expect([head.status, await head.text()]).toEqual([200, ''])
  for (const more of [{}, { origin: 'https://app.example', 'access-control-request-method': 'GET' }])
    await fetch(`${portal.origin}/api/demo/things/1`, { method: 'OPTIONS', headers: { ...headers, ...more } })
  expect(portal.owner.seen.slice(-4).map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'HEAD'])
  const { body } = await person.call('GET', `/keys/${counted.id}/usage`)
  expect(body.totals.calls).toBe(4)
  expect((await fetch(`${portal.origin}/api/demo/things/1`, { method: 'PATCH', headers })).status).toBe(405)
})

test('case 66: a clock that jumps gives no free calls and locks nobody out', async () => {
  const tight = await startTrialPortal({ LIMIT_KEY_PER_MINUTE: '5', LIMIT_ACCOUNT_PER_DAY: '1000' })
  tight.freeze()
  const { secret } = await newKey(await signedInPerson(tight.origin, 'ada@example.org'))
  const status = async (): Promise<number> =>
    (await fetch(`${tight.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })).status
  for (let call = 0; call < 5; call += 1) expect(await status()).toBe(200)
  expect(await status()).toBe(429)
  tight.jump(3_600_000)
  expect(await status()).toBe(429)
  tight.jump(-2 * 3_600_000)
  expect(await status()).toBe(429)
  tight.advance(70_000)
  expect(await status()).toBe(200)
  await tight.close()
})

test('case 79: pages are strict, and nothing about keys is kept', async () => {
  const page = await fetch(`${portal.origin}/account/`)
  const policy = page.headers.get('content-security-policy') ?? ''
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src')) ?? ''
  expect(scripts).toMatch(/^script-src 'self'/)
  expect(scripts).not.toMatch(/'unsafe-inline'|'unsafe-eval'|\*|https?:/)
  for (const directive of ["object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'"])
    expect(policy).toContain(directive)
  expect(page.headers.get('x-frame-options')).toBe('DENY')
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin')
  const { headers } = await person.call('POST', '/keys', { name: 'Kept', environment: 'live' })
  const answers = [headers, (await person.call('GET', '/keys')).headers, (await person.call('GET', '/account')).headers]
  for (const one of answers) {
    expect(one.get('cache-control')).toBe('no-store')
    expect(one.get('access-control-allow-origin')).toBeNull()
    expect(one.get('x-content-type-options')).toBe('nosniff')
  }
})
