import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, sendRaw } from '../testing/raw-request.ts'
import { startTrialPortal, type TrialPortal } from '../testing/trial-portal.ts'

let portal: TrialPortal
let siteDir: string

beforeAll(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'trial-site-'))
  await mkdir(join(siteDir, 'guide'))
  await mkdir(join(siteDir, 'errors/key.expired'), { recursive: true })
  await mkdir(join(siteDir, 'assets'))
  await writeFile(join(siteDir, 'index.html'), 'first page')
  await writeFile(join(siteDir, '404.html'), 'no such page')
  await writeFile(join(siteDir, 'guide/index.html'), 'guide')
  await writeFile(join(siteDir, 'errors/key.expired/index.html'), 'expired')
  await writeFile(join(siteDir, 'flat.html'), 'flat')
  await writeFile(join(siteDir, 'assets/a.1f00ba44.js'), 'code()')
  await writeFile(join(siteDir, '.secret'), 'secret')
  await writeFile(join(siteDir, 'café.txt'), 'coffee')
  await writeFile(
    join(siteDir, '.inline-scripts.json'),
    JSON.stringify(['sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ=', "unsafe-inline'; default-src *"]),
  )
  portal = await startTrialPortal({ SITE_DIR: siteDir, CONNECT_ORIGINS: 'https://search.example' })
})
afterAll(async () => {
  await portal.close()
  await rm(siteDir, { recursive: true, force: true })
})

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(portal.origin + path, { headers, redirect: 'manual' })

const raw = (text: string): Promise<string> => sendRaw(portal.port, text)

describe('the site', () => {
  test.each([
    ['/', 200, 'first page', 'text/html; charset=utf-8', 'no-cache'],
    ['/guide/', 200, 'guide', 'text/html; charset=utf-8', 'no-cache'],
    ['/flat', 200, 'flat', 'text/html; charset=utf-8', 'no-cache'],
    ['/flat.html', 200, 'flat', 'text/html; charset=utf-8', 'no-cache'],
    ['/errors/key.expired/', 200, 'expired', 'text/html; charset=utf-8', 'no-cache'],
    [
      '/assets/a.1f00ba44.js?x=1',
      200,
      'code()',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/caf%C3%A9.txt', 200, 'coffee', 'text/plain; charset=utf-8', 'no-cache'],
    ['/nothing', 404, 'no such page', 'text/html; charset=utf-8', 'no-cache'],
    ['/.inline-scripts.json', 404, 'no such page', 'text/html; charset=utf-8', 'no-cache'],
    ['/.secret', 404, 'no such page', 'text/html; charset=utf-8', 'no-cache'],
    ['/%2e%2e/x', 404, 'no such page', 'text/html; charset=utf-8', 'no-cache'],
    ['/guide%2f..%2f.secret', 404, 'no such page', 'text/html; charset=utf-8', 'no-cache'],
    ['/a%00b', 404, 'no such page', 'text/html; charset=utf-8', 'no-cache'],
    ['/%zz', 404, 'no such page', 'text/html; charset=utf-8', 'no-cache'],
    ['/apis/', 404, 'no such page', 'text/html; charset=utf-8', 'no-cache'],
  ])('%s answers %s', async (path, status, text, type, cache) => {
    const response = await get(path)
    expect([response.status, await response.text()]).toEqual([status, text])
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('cache-control')).toBe(cache)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("connect-src 'self' https://search.example")
    expect(policy).toContain(
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ=';",
    )
  })

  test.each([
    ['/guide', '/guide/'],
    ['/guide?to=a%20b&c=?', '/guide/?to=a%20b&c=?'],
    ['/errors/key.expired', '/errors/key.expired/'],
    ['/flat/', '/flat'],
  ])('%s sends on to %s', async (path, want) => {
    const response = await get(path)
    expect([response.status, response.headers.get('location')]).toEqual([308, want])
  })

  test.each([['//evil.example/guide'], ['//evil.example'], ['/\\evil.example']])(
    '%s sends nobody anywhere else',
    async (path) => {
      const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1.1 404/)
      expect(answer.toLowerCase()).not.toContain('location:')
    },
  )

  test('climbing out of the folder by bytes is not possible', async () => {
    const answer = await raw('GET /../../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 404/)
  })

  test('what is expected that nobody knows is passed over, and the answer is as ever', async () => {
    const answer = await raw('GET /api/nothing HTTP/1.1\r\nHost: localhost\r\nExpect: foo\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 4(?!17)/)
    expect(answer).toContain('application/problem+json')
  })

  test('a page that has not changed is not sent again', async () => {
    const first = await get('/guide/')
    await first.text()
    const again = await get('/guide/', { 'if-none-match': `"other", ${first.headers.get('etag')}` })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('other methods are refused', async () => {
    const response = await fetch(`${portal.origin}/guide/`, { method: 'POST' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('a file that is not there any more ends in 404, also behind a link to nowhere', async () => {
    await symlink(join(siteDir, 'gone'), join(siteDir, 'dangling'))
    expect((await get('/dangling')).status).toBe(404)
  })
})

test.each([
  ['/healthz', { status: 'ok' }],
  ['/readyz', { status: 'ready', problems: [] }],
])('%s answers', async (path, want) => {
  const response = await get(path)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toEqual(want)
})

test('a server whose mail does not leave is not ready', async () => {
  const stuck = await startTrialPortal({ SMTP_URL: 'smtp://127.0.0.1:9' })
  const body = '{"email":"ada@example.org"}'
  await fetch(`${stuck.origin}/portal/v1/sign-ups`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  stuck.advance(6 * 60_000)
  const response = await fetch(`${stuck.origin}/readyz`)
  expect([response.status, await response.json()]).toEqual([
    503,
    { status: 'not ready', problems: ['mail has been waiting for more than five minutes'] },
  ])
  await stuck.close()
})

test('each contract is served to any origin', async () => {
  const response = await get('/apis/demo/openapi.json')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await response.json()).toMatchObject({ openapi: expect.stringMatching(/^3\.1/), info: { version: '1.2.0' } })
  const again = await get('/apis/demo/openapi.json', { 'if-none-match': response.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
  expect((await get('/apis/nothing/openapi.json')).status).toBe(404)
})

test.each([
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('a contract for %s is sent in %s', async (wanted, coding) => {
  const response = await get('/apis/portal/openapi.json', { 'accept-encoding': wanted })
  expect(response.headers.get('content-encoding')).toBe(coding)
  expect(response.headers.get('vary')).toBe('Accept-Encoding')
  expect(await response.json()).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) })
  const etag = response.headers.get('etag') ?? ''
  const again = await get('/apis/portal/openapi.json', { 'accept-encoding': wanted, 'if-none-match': etag })
  expect([again.status, again.headers.get('vary')]).toEqual([304, 'Accept-Encoding'])
  const other = await get('/apis/portal/openapi.json', {
    'accept-encoding': wanted === 'br' ? 'gzip' : 'br',
    'if-none-match': etag,
  })
  await other.text()
  expect(other.status).toBe(200)
})

test('a connection that waits is kept for longer than proxies keep theirs, which is a minute mostly', async () => {
  const { headers } = await ask(portal.port, '/healthz', { connection: 'keep-alive' })
  expect(headers['keep-alive']).toBe('timeout=75')
})

test('the sandbox answers without a key', async () => {
  const response = await get('/sandbox/demo/things/1')
  expect(response.status).toBe(200)
  expect(typeof (await response.json())).toBe('object')
})

describe('the outbox page', () => {
  test.each([
    ['another name', { host: 'evil.example' }],
    ['a proxy', { 'x-forwarded-for': '1.2.3.4' }],
  ])('is hidden from %s', async (_name, headers) => {
    const lines = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
    expect(await raw(`GET /dev/outbox HTTP/1.1\r\n${lines.join('')}Connection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 404/,
    )
  })

  test('is not there in production', async () => {
    const production = await startTrialPortal({
      NODE_ENV: 'production',
      KEY_PEPPER: 'p'.repeat(32),
      SMTP_URL: 'smtp://127.0.0.1:9',
      PUBLIC_ORIGIN: 'https://open.example',
      API_ORIGIN: 'https://api.open.example',
    })
    expect((await ask(production.port, '/dev/outbox', { host: 'open.example' })).status).toBe(404)
    await production.close()
  })
})

test('a store that cannot be written is said to be, and nothing is claimed to be done', async () => {
  const release = await portal.place.hold()
  const body = '{"email":"ada@example.org"}'
  const response = await fetch(`${portal.origin}/portal/v1/sign-ups`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  expect(response.status).toBe(503)
  expect(response.headers.has('retry-after')).toBe(true)
  expect(await response.json()).toMatchObject({ code: 'server.unavailable' })
  await release()
}, 30_000)
