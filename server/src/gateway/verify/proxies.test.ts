import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freePort } from '../../../testing/programs/free-port.ts'
import { hasCaddy, runCaddy } from '../../../testing/programs/trial-caddy.ts'
import { hasHaproxy, runHaproxy } from '../../../testing/programs/trial-haproxy.ts'
import { deployedFile, hasNginx, runNginx, type TrialProxy } from '../../../testing/programs/trial-nginx.ts'
import { newKey, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

// Proxies that others made, as we hand them out, with the addresses of a test in place of the examples.

type Start = (portal: TrialPortal) => Promise<TrialProxy>

const startNginx: Start = async ({ port, owner }) => {
  const own = await freePort()
  const site = deployedFile('nginx/verify.conf', {
    'server 10.0.0.1:4000 max_fails=1 fail_timeout=1s;': `server 127.0.0.1:${port};`,
    'server 10.0.0.2:4000 max_fails=1 fail_timeout=1s;': '',
    'server owner.example:443;': `server ${new URL(owner.url).host};`,
    'https://demo_owner': 'http://demo_owner',
    'listen 80;': `listen 127.0.0.1:${own};`,
    'api.open.example': 'localhost',
  })
  return runNginx(own, { 'verify.conf': site }, { 'portal-proxy.conf': deployedFile('nginx/portal-proxy.conf', {}) })
}

const startHaproxy: Start = async ({ port, owner }) => {
  const [own, questions] = [await freePort(), await freePort()]
  return runHaproxy(own, (folder) => {
    writeFileSync(
      join(folder, 'verify.lua'),
      deployedFile('haproxy/verify.lua', { '127.0.0.1:4009': `127.0.0.1:${questions}` }),
    )
    return deployedFile('haproxy/verify.cfg', {
      '/etc/haproxy/verify.lua': join(folder, 'verify.lua'),
      '127.0.0.1:4009': `127.0.0.1:${questions}`,
      'bind :80': `bind 127.0.0.1:${own}`,
      'server one 10.0.0.1:4000': `server one 127.0.0.1:${port}`,
      'server other 10.0.0.2:4000 check inter 500ms fall 1': '',
      'owner.example:443 ssl verify required ca-file @system-ca sni str(owner.example)': new URL(owner.url).host,
    })
  })
}

const startCaddy: Start = async ({ port, owner }) => {
  const own = await freePort()
  const site = deployedFile('caddy/verify.Caddyfile', {
    'https://api.open.example': `http://localhost:${own}`,
    '10.0.0.1:4000 10.0.0.2:4000': `127.0.0.1:${port}`,
    'https://owner.example': owner.url,
  })
  return runCaddy(own, site)
}

const proxies = [
  ['nginx', hasNginx, startNginx],
  ['HAProxy', hasHaproxy, startHaproxy],
  ['Caddy', hasCaddy, startCaddy],
] as const

const missing = proxies.flatMap(([name, isThere]) => (isThere ? [] : [name]))
if (missing.length > 0) console.error(`${missing.join(' and ')} not installed: verifying for them was not tested.`)

describe.each(proxies.filter(([, isThere]) => isThere))('behind %s', (_name, _isThere, start) => {
  let portal: TrialPortal
  let proxy: TrialProxy
  let person: Person
  let key: { readonly id: string; readonly secret: string }

  beforeAll(async () => {
    portal = await startTrialPortal({ TRUST_PROXY: 'loopback', LIMIT_ANONYMOUS_PER_MINUTE: '2' })
    person = await signedInPerson(portal.origin, 'ada@example.org')
    key = await newKey(person)
    proxy = await start(portal)
    // HAProxy asks for readiness before it sends anything.
    await vi.waitUntil(async () => (await call('/api/heady/nothing')).status === 404, { timeout: 15_000 })
  })
  afterAll(async () => {
    await proxy?.stop()
    await portal.close()
  })

  const call = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://localhost:${proxy.port}${path}`, init)
  const withKey = (more: Readonly<Record<string, string>> = {}): RequestInit => ({
    headers: { 'X-Api-Key': key.secret, ...more },
  })
  const lastSeen = () => portal.owner.seen.at(-1)
  const refusalOf = async (
    response: Response,
  ): Promise<readonly [status: number, type: string | null, code: string]> => [
    response.status,
    response.headers.get('content-type')?.split(';')[0] ?? null,
    ((await response.json()) as { code: string }).code, // a problem of ours
  ]

  test('the owner gets the path that was looked at, and nothing of the caller', async () => {
    const response = await call(
      '/api/demo/%74hings/a%20b?x=1%262',
      withKey({
        Cookie: 'session=1',
        'X-Portal-Target': '/old',
        'X-Portal-Key': 'key_forged',
        X_Portal_Key: 'key_forged',
        'X-Portal-Operation': 'demo.forged',
        Authorization: `Bearer ${key.secret}`,
      }),
    )
    expect([response.status, await response.text()]).toEqual([200, '{"fine":true}'])
    expect(response.headers.get('ratelimit')).toMatch(/^"keyed";r=\d+;t=\d+, "daily"/)
    expect(response.headers.get('ratelimit-policy')).toContain('"keyed"')
    expect(response.headers.get('x-request-id')).toMatch(/^req_/)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(lastSeen()?.url).toMatch(/^\/base\/(t|%74)hings\/a%20b\?x=1%262$/)
    expect(JSON.stringify(lastSeen())).not.toContain(key.secret)
    expect(lastSeen()?.headers).not.toHaveProperty('cookie')
    // Only the portal says who is calling.
    for (const name of ['x-portal-key', 'x-portal-target', 'x-portal-operation', 'x_portal_key'])
      expect([name, lastSeen()?.headers[name]]).toEqual([name, undefined])
    expect(lastSeen()?.headers.host).toBe('owner.example')
  })

  test.each(['app_key', 'app%5Fkey', 'APP_KEY'])('a key in the query, as %s, never gets to the owner', async (name) => {
    const before = portal.owner.seen.length
    const response = await call(`/api/demo/things/1?x=1&${name}=${key.secret}`)
    expect(response.status).toBeOneOf([200, 400])
    expect(JSON.stringify(portal.owner.seen.slice(before))).not.toContain(key.secret)
  })

  test('a body goes to the owner', async () => {
    const response = await call('/api/demo/notes', {
      method: 'POST',
      body: '{"note":1}',
      ...withKey({ 'Content-Type': 'application/json' }),
    })
    expect(response.status).toBe(200)
    expect([lastSeen()?.method, lastSeen()?.url, lastSeen()?.body]).toEqual(['POST', '/base/notes', '{"note":1}'])
  })

  test.each<readonly [name: string, path: string, init: () => RequestInit, status: number, code: string]>([
    ['no key', '/api/demo/things/1', () => ({}), 401, 'key.missing'],
    ['a key of nobody', '/api/demo/things/1', () => ({ headers: { Authorization: 'Bearer x' } }), 401, 'key.unknown'],
    ['protected data', '/api/demo/people', withKey, 403, 'key.approval_needed'],
    ['two keys', '/api/demo/things/1?app_key=other', withKey, 400, 'key.conflict'],
    ['no operation', '/api/demo/nothing', withKey, 404, 'operation.unknown'],
    [
      'another method',
      '/api/demo/things/1',
      () => ({ method: 'DELETE', ...withKey() }),
      405,
      'request.method_not_allowed',
    ],
    ['a path in two spellings', '/api/demo/things/..%2fold', withKey, 400, 'request.path_ambiguous'],
  ])('refuses %s in the words of the gateway', async (_what, path, init, status, code) => {
    const before = portal.owner.seen.length
    const response = await call(path, init())
    if (status === 401) expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/)
    expect(await refusalOf(response)).toEqual([status, 'application/problem+json', code])
    expect(portal.owner.seen.length).toBe(before)
  })

  test('limits by the network that the proxy sees, and says for how long', async () => {
    const calls = async (forged: string): Promise<Response> =>
      call('/api/demo/open', { headers: { 'X-Forwarded-For': forged } })
    expect([(await calls('192.0.2.1')).status, (await calls('192.0.2.2')).status]).toEqual([200, 200])
    const refused = await calls('192.0.2.3')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('ratelimit')).toContain('"anonymous";r=0')
    expect(await refusalOf(refused)).toEqual([429, 'application/problem+json', 'limit.anonymous'])
  })

  test('what a browser asks before a call, and every other path, is answered by the gateway', async () => {
    const preflight = await call('/api/demo/things/1', {
      method: 'OPTIONS',
      headers: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'GET' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ])
    expect((await call('/healthz')).status).toBe(200)
    expect(
      (await call('/verify', { headers: { 'X-Forwarded-Method': 'GET', 'X-Forwarded-Uri': '/api/demo/open' } })).status,
    ).toBe(404)
  })

  test('every call that was passed on is counted once, and refusals are kept for the holder', async () => {
    const own = await newKey(person)
    const headers = { 'X-Api-Key': own.secret }
    const before = portal.owner.seen.length
    await Promise.all(
      Array.from({ length: 30 }, () => call('/api/demo/things/1', { headers }).then((one) => one.text())),
    )
    await call('/api/demo/people', { headers })
    expect(portal.owner.seen.length - before).toBe(30)
    const { body: usage } = await person.call('GET', `/keys/${own.id}/usage`)
    expect(usage.totals).toMatchObject({ calls: 30 })
    const { body: failed } = await person.call('GET', '/failed-calls')
    expect(failed.calls[0]).toMatchObject({ keyId: own.id, operation: 'demo.people', code: 'key.approval_needed' })
  })

  test('nobody is let through while no server of the portal answers', async () => {
    await portal.stop()
    const before = portal.owner.seen.length
    const response = await call('/api/demo/things/1', withKey())
    expect(response.status).toBeOneOf([502, 503])
    expect(portal.owner.seen.length).toBe(before)
  })
})
