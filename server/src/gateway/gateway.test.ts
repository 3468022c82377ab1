import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeKey } from '../keys/key-format.ts'
import { newKey, signedInPerson, type Person } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

let portal: TrialPortal
let person: Person
let key: { readonly id: string; readonly secret: string }

beforeAll(async () => {
  portal = await startTrialPortal({
    UPSTREAM_KEY_DEMO: 'owner secret',
    UPSTREAM_KEY_HEADY: 'heady-secret',
    UPSTREAM_KEY_HEADY_SPARE: 'spare-secret',
    LIMIT_KEYS_PER_ACCOUNT: '50',
  })
  person = await signedInPerson(portal.origin, 'ada@example.org')
  key = await newKey(person)
})
afterAll(() => portal.close())

const bearer = (secret: string): Readonly<Record<string, string>> => ({ authorization: `Bearer ${secret}` })

function call(
  path: string,
  headers: Readonly<Record<string, string>> = bearer(key.secret),
  init: RequestInit = {},
): Promise<Response> {
  return fetch(`${portal.origin}/api${path}`, { headers, redirect: 'manual', ...init })
}

async function problemOf(
  response: Response,
): Promise<{ status: number; code: string; docs: string; requestId: string }> {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const problem = (await response.json()) as { status: number; code: string; docs: string; requestId: string } // our own catalog's shape
  expect(problem.status).toBe(response.status)
  expect(problem.docs).toBe(`${portal.origin}/errors/${problem.code}`)
  expect(problem.requestId).toBe(response.headers.get('x-request-id'))
  return problem
}

describe('a key is taken from', () => {
  test.each([
    ['Authorization', (secret: string) => ['/demo/things/1', bearer(secret)] as const],
    [
      'Authorization in any case',
      (secret: string) => ['/demo/things/1', { AUTHORIZATION: `bearer ${secret}` }] as const,
    ],
    ['X-Api-Key', (secret: string) => ['/demo/things/1', { 'x-api-key': secret }] as const],
    ["the owner's query parameter", (secret: string) => [`/demo/things/1?app_key=${secret}`, {}] as const],
    ["the owner's header", (secret: string) => ['/heady/things', { 'owner-key': secret }] as const],
    ['two places that agree', (secret: string) => [`/demo/things/1?app_key=${secret}`, bearer(secret)] as const],
  ])('%s', async (_name, request) => {
    const [path, headers] = request(key.secret)
    expect((await call(path, headers)).status).toBe(200)
  })
})

describe('a key is refused', () => {
  const unknown = makeKey('tny', 'live')
  test.each([
    ['missing', {}, 401, 'key.missing'],
    ['empty', { 'x-api-key': '' }, 401, 'key.unknown'],
    ['ten kilobytes long', { 'x-api-key': 'a'.repeat(10_000) }, 401, 'key.unknown'],
    ['of another service', bearer('0123456789abcdef0123456789abcdef'), 401, 'key.unknown'],
    ['with a wrong prefix', bearer(makeKey('par', 'live')), 401, 'key.unknown'],
    [
      'with a wrong checksum',
      bearer(`${unknown.slice(0, -1)}${unknown.endsWith('0') ? '1' : '0'}`),
      401,
      'key.unknown',
    ],
    ['well formed and never issued', bearer(unknown), 401, 'key.unknown'],
    ['in another scheme', { authorization: 'Basic YTpi' }, 401, 'key.unknown'],
    ['two that differ', { 'x-api-key': unknown, ...bearer(makeKey('tny', 'live')) }, 400, 'key.conflict'],
    ['two in one header', { 'x-api-key': `${unknown}, ${unknown}` }, 401, 'key.unknown'],
  ])('%s', async (_name, headers, status, code) => {
    const before = portal.owner.seen.length
    const response = await call('/demo/things/1', headers)
    expect(await problemOf(response)).toMatchObject({ status, code })
    expect(response.headers.has('www-authenticate')).toBe(status === 401)
    expect(portal.owner.seen.length).toBe(before)
  })

  test('of a test account, saying where it works', async () => {
    const { secret } = await newKey(person, { environment: 'test' })
    const response = await call('/demo/things/1', bearer(secret))
    expect(await problemOf(response)).toMatchObject({
      status: 403,
      code: 'key.environment',
      detail: expect.stringContaining('/sandbox/demo'),
    })
  })

  test('made for another API', async () => {
    const { secret } = await newKey(person, { apis: ['heady'] })
    expect(await problemOf(await call('/demo/things/1', bearer(secret)))).toMatchObject({
      status: 403,
      code: 'key.api_not_allowed',
    })
    expect((await call('/heady/things', bearer(secret))).status).toBe(200)
  })

  test('for personal data', async () => {
    expect(await problemOf(await call('/demo/people'))).toMatchObject({ status: 403, code: 'key.approval_needed' })
  })

  test('from the next call after it is revoked', async () => {
    const { id, secret } = await newKey(person)
    expect((await call('/demo/things/1', bearer(secret))).status).toBe(200)
    expect((await person.call('DELETE', `/keys/${id}`)).status).toBe(204)
    expect(await problemOf(await call('/demo/things/1', bearer(secret)))).toMatchObject({
      status: 401,
      code: 'key.revoked',
    })
  })
})

describe('an operation is refused', () => {
  test.each([
    ['of no API', '/nothing/things/1', 404, 'api.unknown'],
    ["of the portal's own API", '/portal/keys', 404, 'api.unknown'],
    ['that is not in the contract', '/demo/nothing', 404, 'operation.unknown'],
    ['in the wrong case', '/demo/Things/1', 404, 'operation.unknown'],
    ['that hides another one by case', '/demo/things/meta/parts/all', 404, 'operation.unknown'],
    ['with a trailing slash', '/demo/things/1/', 404, 'operation.unknown'],
    ['with a method it does not have', '/demo/notes', 405, 'request.method_not_allowed'],
    ['with an empty segment', '/demo/things//parts/1', 400, 'request.path_ambiguous'],
    ['with an encoded climb', '/demo/things/..%2fpeople', 400, 'request.path_ambiguous'],
    ['with an encoded NUL', '/demo/things/a%00', 400, 'request.path_ambiguous'],
    ['with a matrix parameter', '/demo/things;x/1', 400, 'request.path_ambiguous'],
    ['encoded twice', '/demo/things/%252e%252e', 400, 'request.path_ambiguous'],
  ])('%s', async (_name, path, status, code) => {
    expect(await problemOf(await call(path))).toMatchObject({ status, code })
  })
})

describe('an API with several hosts', () => {
  test('asks the host an operation lives at, with that host’s key and the header that must be there', async () => {
    expect((await call('/heady/spares')).status).toBe(200)
    expect(portal.owner.seen.at(-1)).toMatchObject({
      url: '/spare/spares',
      headers: { 'spare-key': 'spare-secret', 'x-version': '2' },
    })
    expect(portal.owner.seen.at(-1)?.headers['owner-key']).toBeUndefined()
  })

  test.each([
    ['its own host without a word', {}, '/things'],
    ['the host of an area', { 'x-area': 'E1' }, '/east/things'],
    ['the host of another', { 'x-area': 'W1' }, '/west/things'],
  ])('asks %s', async (_name, headers, url) => {
    expect((await call('/heady/things', { ...bearer(key.secret), ...headers })).status).toBe(200)
    expect(portal.owner.seen.at(-1)?.url).toBe(url)
  })

  test('names the areas it has when asked for another', async () => {
    const response = await call('/heady/things', { ...bearer(key.secret), 'x-area': 'toString' })
    expect(await problemOf(response)).toMatchObject({
      status: 400,
      code: 'request.invalid',
      detail: expect.stringContaining('E1, W1'),
    })
  })
})

describe('an operation the owner has only as a search', () => {
  test('is a plain GET here and a query there', async () => {
    const response = await call('/heady/trees?kind=oak')
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, max-age=30'])
    expect(response.headers.get('ratelimit')).not.toBeNull()
    expect(await response.json()).toEqual({
      total: 5,
      items: [
        { id: 1, kind: 'oak' },
        { id: 2, kind: 'oak' },
      ],
      next: expect.any(String),
    })
    const seen = portal.owner.seen.at(-1)
    expect(seen).toMatchObject({
      method: 'POST',
      url: '/spare/trees/_search',
      headers: { 'spare-key': 'spare-secret' },
    })
    expect(JSON.parse(seen?.body ?? '')).toMatchObject({
      query: { bool: { filter: [{ term: { 'kind.raw': 'oak' } }] } },
      size: 2,
    })
  })

  test.each([
    ['a value the contract does not allow', '?kind=elm', 400, 'request.invalid'],
    ['too many', '?limit=51', 400, 'request.invalid'],
    ['half an answer', '?kind=slow', 504, 'upstream.timeout'],
    ['a fault of the engine, whose words stay there', '?kind=odd', 502, 'upstream.invalid'],
  ])('refuses %s', async (_name, query, status, code) => {
    const response = await call(`/heady/trees${query}`)
    const text = await response.clone().text()
    expect(await problemOf(response)).toMatchObject({ status, code })
    expect(text).not.toContain('shard')
  })
})

describe('the owner', () => {
  test('gets the path below its base, the query without our key, and its own key', async () => {
    await call(`/demo/things/a%20b?from=51.5%2C-0.1&app_key=${key.secret}&to=x`, {})
    const seen = portal.owner.seen.at(-1)
    expect(seen?.url).toBe('/base/things/a%20b?from=51.5%2C-0.1&to=x&app_key=owner%20secret')
    await call('/heady/things')
    expect(portal.owner.seen.at(-1)?.headers['owner-key']).toBe('heady-secret')
  })

  test('gets one spelling of a path', async () => {
    await call('/demo/%74hings/%7Ea')
    expect(portal.owner.seen.at(-1)?.url).toBe('/base/things/~a?app_key=owner%20secret')
  })

  test('gets no key, cookie, address, identity or method override', async () => {
    await call('/demo/things/1', {
      ...bearer(key.secret),
      'x-api-key': key.secret,
      cookie: 'portal_session=secret',
      referer: `https://app.example/?app_key=${key.secret}`,
      origin: 'https://app.example',
      'x-forwarded-for': '1.2.3.4',
      forwarded: 'for=1.2.3.4',
      'x-real-ip': '1.2.3.4',
      'x-consumer-id': 'somebody',
      X_Consumer_Id: 'somebody',
      'x-http-method-override': 'DELETE',
      accept: 'application/json',
      'user-agent': 'trial/1',
    })
    const { headers } = portal.owner.seen.at(-1) ?? { headers: {} }
    const names = Object.keys(headers).filter(
      (name) => !['host', 'connection', 'accept-encoding', 'accept-language'].includes(name),
    )
    expect(names.toSorted()).toEqual(['accept', 'user-agent'])
    expect(JSON.stringify(portal.owner.seen)).not.toContain(key.secret)
  })

  test('gets the body as it was sent', async () => {
    const response = await call(
      '/demo/notes',
      { ...bearer(key.secret), 'content-type': 'application/json' },
      { method: 'POST', body: '{"text":"é"}' },
    )
    expect(response.status).toBe(200)
    expect(portal.owner.seen.at(-1)).toMatchObject({
      method: 'POST',
      body: '{"text":"é"}',
      headers: { 'content-type': 'application/json' },
    })
  })

  test('never gets more of a body than the gateway takes', async () => {
    const response = await call(
      '/demo/notes',
      { ...bearer(key.secret), 'content-type': 'application/json' },
      { method: 'POST', body: 'x'.repeat(2_000_000) },
    )
    expect(await problemOf(response)).toMatchObject({ status: 413, code: 'request.too_large' })
  })
})

describe('an answer', () => {
  test.each([
    ['of 200', '1', 200],
    ['of 404 in its own words', 'gone', 404],
    ['of 500 in its own words', 'error', 500],
    ['of 300 with choices', 'choices', 300],
  ])('%s is passed on', async (_name, id, status) => {
    const response = await call(`/demo/things/${id}`)
    expect(response.status).toBe(status)
    expect(response.headers.get('ratelimit')).toMatch(/^"keyed";r=\d+;t=\d+, "daily";r=\d+;t=\d+$/)
    expect(response.headers.get('ratelimit-policy')).toBe('"keyed";q=500;w=60, "daily";q=50000;w=86400')
    expect(response.headers.get('x-ratelimit-limit')).toBe('500')
  })

  test('that has moved on the same host is fetched there, with the same key', async () => {
    expect((await call('/demo/things/moved')).status).toBe(200)
    expect(portal.owner.seen.at(-1)?.url).toBe('/base/things/here?moved=1&app_key=owner+secret')
  })

  test.each([
    ['a closed connection', 'hangup', 502, 'upstream.unreachable'],
    ['silence', 'never', 504, 'upstream.timeout'],
    ['a redirect to another host', 'redirect', 502, 'upstream.invalid'],
    ['a redirect in circles', 'circle', 502, 'upstream.invalid'],
  ])('that is %s becomes a problem, without what the owner knows', async (_name, id, status, code) => {
    const response = await call(`/demo/things/${id}`)
    const text = await response.clone().text()
    expect(await problemOf(response)).toMatchObject({ status, code })
    expect(text + JSON.stringify([...response.headers])).not.toMatch(/owner-secret|owner%20secret|127\.0\.0\.1/)
    expect(response.headers.has('ratelimit')).toBe(true)
  })

  test('that breaks off is broken off for the caller too', async () => {
    const response = await call('/demo/things/half')
    await expect(response.text()).rejects.toThrow()
  })

  test('comes without cookies and without what the owner runs on', async () => {
    const { headers } = await call('/demo/things/chatty')
    for (const name of [
      'set-cookie',
      'server',
      'x-powered-by',
      'x-private',
      'ratelimit-limit',
      'access-control-allow-credentials',
    ]) {
      expect(headers.has(name), name).toBe(false)
    }
    expect(headers.get('x-kept')).toBe('yes')
    expect(headers.get('cache-control')).toBe('private, max-age=7')
    expect(headers.get('vary')).toBe('Accept-Language, Authorization, X-Api-Key, Origin')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  test('may be kept as long as the contract says when the owner says nothing', async () => {
    expect((await call('/demo/things/1')).headers.get('cache-control')).toBe('private, max-age=30')
    expect((await call('/demo/things/error')).headers.get('cache-control')).toBe('no-store')
  })

  test('arrives while the owner is still speaking', async () => {
    const response = await call('/demo/things/stream')
    const reader = response.body?.getReader()
    const words = async (): Promise<string> => new TextDecoder().decode((await reader?.read())?.value)
    // The owner says nothing more until it is told to, so the first word came before the last one existed.
    expect(await words()).toBe('first ')
    portal.owner.speakOn()
    expect(await words()).toBe('second')
  })

  test('says that the operation is going away', async () => {
    const { headers } = await call('/demo/old')
    expect(headers.get('deprecation')).toBe('@1767225600')
    expect(headers.get('sunset')).toBe('Fri, 01 Jan 2027 00:00:00 GMT')
  })

  test('to HEAD has no body', async () => {
    const response = await call('/demo/things/1', bearer(key.secret), { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

test('a caller who leaves takes the call to the owner along', async () => {
  const before = portal.owner.brokenOff()
  for (let round = 0; round < 5; round += 1) {
    const leaving = new AbortController()
    const response = await call('/demo/things/endless', bearer(key.secret), { signal: leaving.signal })
    await response.body?.getReader().read()
    leaving.abort()
  }
  await expect.poll(() => portal.owner.brokenOff() - before, { timeout: 15_000 }).toBe(5)
})

test('the log names operation and key, and neither path nor query', async () => {
  await call(`/demo/things/51.5?from=51.5&app_key=${key.secret}`, {})
  await expect
    .poll(() => portal.log.filter((entry) => entry.event === 'call').at(-1), { timeout: 15_000 })
    .toMatchObject({ operation: 'demo.thing', key: key.id, status: 200 })
  const text = JSON.stringify(portal.log)
  expect(text).not.toContain('51.5')
  expect(text).not.toContain(key.secret.slice(-20))
})
