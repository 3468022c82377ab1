import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../../testing/raw-request.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'
import { createFronts } from './front.ts'

test.each([
  ['open.example', 'portal'],
  ['OPEN.example', 'portal'],
  ['open.example:443', 'portal'],
  ['api.open.example', 'api'],
  ['open.example:8443', undefined],
  ['open.example.', undefined],
  ['evil.example', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)('%s is the front %s', (host, want) => {
  expect(createFronts('https://open.example', 'https://api.open.example', false)(host)).toBe(want)
})

const production = {
  NODE_ENV: 'production',
  KEY_PEPPER: 'p'.repeat(32),
  SMTP_URL: 'smtp://127.0.0.1:9',
  PUBLIC_ORIGIN: 'https://open.example',
  API_ORIGIN: 'https://api.open.example',
}

describe('a portal with an origin for its APIs', () => {
  let portal: TrialPortal
  let siteDir: string
  beforeAll(async () => {
    siteDir = await mkdtemp(join(tmpdir(), 'trial-site-'))
    await mkdir(join(siteDir, 'guide'))
    await writeFile(join(siteDir, 'index.html'), 'first page')
    portal = await startTrialPortal({ ...production, SITE_DIR: siteDir })
  })
  afterAll(async () => {
    await portal.close()
    await rm(siteDir, { recursive: true, force: true })
  })

  const at = (host: string, path: string, headers = {}) => ask(portal.port, path, { host, ...headers })

  test.each([
    ['/', 200, 421],
    ['/apis/demo/openapi.json', 200, 421],
    ['/portal/v1/apis', 200, 421],
    ['/addresses.json', 200, 421],
    ['/api/demo/things/1', 421, 401],
    ['/sandbox/demo/things/1', 421, 200],
    ['/healthz', 200, 200],
  ])('%s answers %s to people and %s to programs', async (path, people, programs) => {
    expect((await at('open.example', path)).status).toBe(people)
    expect((await at('api.open.example', path)).status).toBe(programs)
    expect((await at('evil.example', path)).status).toBe(path === '/healthz' ? 200 : 421)
  })

  test('says where the APIs are to whoever asks in the wrong place', async () => {
    const { text, headers } = await at('open.example', '/api/demo/things/1', { origin: 'https://app.example' })
    expect(JSON.parse(text)).toMatchObject({
      code: 'request.misdirected',
      detail: expect.stringContaining('APIs answer at https://api.open.example.'),
    })
    expect(headers['access-control-allow-origin']).toBe('*')
  })

  test('lists whole addresses, links to its pages, and lets them call', async () => {
    const { apis } = JSON.parse((await at('open.example', '/portal/v1/apis')).text)
    expect(apis[0].addresses).toMatchObject({
      gateway: 'https://api.open.example/api/demo',
      sandbox: 'https://api.open.example/sandbox/demo',
      page: '/apis/demo',
    })
    expect(JSON.parse((await at('api.open.example', '/api/demo/things/1')).text)).toMatchObject({
      docs: 'https://open.example/errors/key.missing',
    })
    expect(JSON.parse((await at('open.example', '/addresses.json')).text)).toEqual({
      portal: 'https://open.example',
      api: 'https://api.open.example',
    })
    const page = await at('open.example', '/')
    expect(page.headers['content-security-policy']).toContain("connect-src 'self' https://api.open.example;")
  })

  test.each(['/', '/healthz', '/portal/v1/apis', '/api/demo/things/1', '/sandbox/demo/things/1', '/nothing'])(
    '%s is only ever asked for by TLS',
    async (path) => {
      for (const host of ['open.example', 'api.open.example', 'evil.example'])
        expect((await at(host, path)).headers['strict-transport-security']).toBe('max-age=31536000')
    },
  )
})

describe('a portal on one’s own machine', () => {
  let portal: TrialPortal
  beforeAll(async () => {
    portal = await startTrialPortal()
  })
  afterAll(() => portal.close())

  test('answers everything under every name, and does not speak of TLS', async () => {
    for (const host of ['localhost', '127.0.0.1', 'my-machine.local']) {
      for (const [path, status] of [
        ['/portal/v1/apis', 200],
        ['/sandbox/demo/things/1', 200],
        ['/api/demo/open', 200],
      ] as const) {
        const answer = await ask(portal.port, path, { host })
        expect([path, answer.status]).toEqual([path, status])
        expect(answer.headers['strict-transport-security']).toBeUndefined()
      }
    }
  })

  test.each([
    ['/api/demo/open', { 'service-worker': 'script' }],
    ['/api/demo/open', { 'sec-fetch-dest': 'script' }],
    ['/sandbox/demo/things/1', { 'sec-fetch-dest': 'serviceworker' }],
    ['/sandbox/demo/things/1', { 'sec-fetch-dest': 'sharedworker' }],
  ])('%s is not given to a page that would run it', async (path, headers) => {
    const { status, text } = await ask(portal.port, path, { host: 'localhost', ...headers })
    expect([status, JSON.parse(text)]).toMatchObject([403, { code: 'request.as_script' }])
  })
})
