import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalog } from '@openlondon/contract/problem'
import { createSandbox, findUnanswerable } from './index.ts'
import { smallCity } from '@openlondon/contract/testing/small-city'

const slowMs = 60
let server: Server
let origin = ''

beforeAll(async () => {
  const sandbox = createSandbox(smallCity, { slowMs })
  server = createServer((request, response) => {
    sandbox(request, response, new URL(request.url ?? '/', origin)).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A TCP server that listens has an AddressInfo.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const call = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${origin}/sandbox/trams${path}`, init)
const playing = (scenario: string): RequestInit => ({ headers: { 'X-Sandbox-Scenario': scenario } })
const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

const redLine = { id: 'red', name: 'Red', mode: 'tram' }
const greenLine = { id: 'green', name: 'Green Line', mode: 'bus' }

test.each([
  ['a fixture of this request', '/lines/red', 'fixture:red', redLine],
  ['the same in another case', '/search?q=OLD', 'fixture:found', { name: 'Old Town', lat: 50.5, lon: 10.5 }],
  ['an optional parameter more', '/lines/red?detail=true', 'fixture:red', redLine],
  [
    'a list in another order',
    '/lines/blue,red',
    'fixture:redAndBlue',
    [redLine, { id: 'blue', name: 'Blue', mode: 'tram' }],
  ],
  [
    'a list with encoded commas',
    '/lines/red%2Cblue',
    'fixture:redAndBlue',
    [redLine, { id: 'blue', name: 'Blue', mode: 'tram' }],
  ],
  ['a fixture for any request', '/lines', 'fixture:all', [redLine, greenLine]],
])('%s', async (_name, path, source, body) => {
  const response = await call(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('x-sandbox-answer')).toBe(source)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await response.json()).toEqual(body)
})

test('the error an owner gives for a request', async () => {
  const response = await call('/lines/none')
  expect([response.status, await response.json()]).toEqual([404, { message: 'No such line' }])
})

test.each([
  ['one thing that another fixture knows', '/lines/green'],
  ['several of which one is known', '/lines/blue,pink'],
  ['a query nobody recorded', '/search?q=new'],
])('no fixture is told of another thing, and what is invented says so: %s', async (_name, path) => {
  const response = await call(path)
  expect([response.status, response.headers.get('x-sandbox-answer')]).toEqual([200, 'invented'])
})

test('what a fixture takes no notice of is told', async () => {
  const response = await call('/lines/red?detail=true')
  expect(response.headers.get('x-sandbox-warnings')).toBe('the sandbox takes no notice of detail')
})

test('an operation without a fixture gets an invented answer that speaks of what was asked', async () => {
  const response = await call('/stops/s7/arrivals')
  expect(response.headers.get('x-sandbox-answer')).toBe('invented')
  const arrivals = await response.json()
  expect(arrivals).not.toHaveLength(0)
  for (const arrival of arrivals) {
    expect(arrival).toMatchObject({
      id: 's7',
      expected: expect.stringMatching(/^2026-01-15T0[89]:/),
      seconds: expect.any(Number),
    })
    for (const place of arrival.calls) {
      expect(place.lat).toBeGreaterThanOrEqual(50)
      expect(place.lon).toBeLessThanOrEqual(11)
    }
  }
})

test.each([
  ['/stops/s7/arrivals', '/stops/s7/arrivals', true],
  ['/stops/s7/arrivals', '/stops/s8/arrivals', false],
  ['/lines/red?detail=true&radius=5&_scenario=generated', '/lines/red?radius=5&detail=true&_scenario=generated', true],
])('%s and %s give the same bytes: %s', async (one, other, same) => {
  const [first, second] = await Promise.all([call(one), call(other)])
  expect((await first.text()) === (await second.text())).toBe(same)
})

test('a body the fixture knows', async () => {
  const response = await call('/notes', json({ text: 'Hello' }))
  expect([response.status, await response.json()]).toEqual([201, { id: 'n1', text: 'Hello', urgent: false }])
})

test('another body is answered with what it says', async () => {
  const response = await call('/notes', json({ text: 'Bye' }))
  expect([response.status, response.headers.get('x-sandbox-answer')]).toEqual([201, 'invented'])
})

test('an answer without a body', async () => {
  const response = await call('/notes/n1', { method: 'DELETE' })
  expect([response.status, await response.text()]).toEqual([204, ''])
})

test('HEAD has the headers of GET and no body', async () => {
  const [head, get] = await Promise.all([call('/lines/red', { method: 'HEAD' }), call('/lines/red')])
  expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'))
  expect(await head.text()).toBe('')
})

test.each([
  ['401', 401, 'key.missing'],
  ['403', 403, 'key.api_not_allowed'],
  ['429', 429, 'limit.rate'],
  ['quota', 429, 'limit.quota'],
  ['500', 500, 'server.error'],
  ['503', 503, 'server.unavailable'],
])('the scenario %s', async (scenario, status, code) => {
  const response = await call('/lines/red', playing(scenario))
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(response.headers.get('x-sandbox-answer')).toBe(`scenario:${scenario}`)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await response.json()).toMatchObject({ status, code, docs: `${origin}/errors/${code}` })
})

test.each([
  ['the owner’s own body', '/lines/red', { message: 'No such line' }],
  ['ours where the contract has none', '/lines', { code: 'resource.not_found' }],
])('the scenario 404 gives %s', async (_name, path, body) => {
  const response = await call(path, playing('404'))
  expect([response.status, await response.json()]).toEqual([404, expect.objectContaining(body)])
})

test.each([
  ['a list', '/lines', []],
  ['one or many', '/lines/red', []],
  [
    'an object, with what it must have',
    '/search?q=xx',
    { name: expect.any(String), lat: expect.any(Number), lon: expect.any(Number), near: [] },
  ],
])('the scenario empty answers %s', async (_name, path, body) => {
  const response = await call(path, playing('empty'))
  expect([response.status, await response.json()]).toEqual([200, body])
  expect(response.headers.get('x-sandbox-answer')).toBe('scenario:empty')
})

test('the scenario slow waits, then answers as usual', async () => {
  const started = performance.now()
  const response = await call('/lines/red', playing('slow'))
  expect(performance.now() - started).toBeGreaterThanOrEqual(slowMs - 2)
  expect(await response.json()).toEqual(redLine)
})

test('a scenario can be asked for in the query, and the header wins', async () => {
  const asked = await call('/lines/red?_scenario=403')
  const overruled = await call('/lines/red?_scenario=403', playing('401'))
  expect([asked.status, overruled.status]).toEqual([403, 401])
})

test('an unknown scenario lists those there are', async () => {
  const response = await call('/lines/red', playing('418'))
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    code: 'sandbox.unknown_scenario',
    detail: expect.stringContaining('401, 403, 404'),
  })
})

test.each([
  [
    'a type',
    '/lines/red?radius=wide',
    { in: 'query', name: 'radius', path: '/query/radius', message: 'must be integer' },
  ],
  [
    'an empty value',
    '/lines/red?detail=',
    { in: 'query', name: 'detail', path: '/query/detail', message: 'must be boolean' },
  ],
  [
    'an enumeration',
    '/lines/red?sort=size',
    { in: 'query', name: 'sort', path: '/query/sort', message: 'must be one of "name", "age"' },
  ],
  [
    'a bound',
    '/lines/red?radius=501',
    { in: 'query', name: 'radius', path: '/query/radius', message: 'must be <= 500' },
  ],
  [
    'a number of another base',
    '/lines/red?radius=0x10',
    { in: 'query', name: 'radius', path: '/query/radius', message: 'must be integer' },
  ],
  [
    'a pattern in a list',
    '/lines/red,B1',
    { in: 'path', name: 'ids', path: '/path/ids/1', message: 'must match pattern "^[a-z-]+$"' },
  ],
  [
    'a length of a list',
    '/lines/a,b,c,d',
    { in: 'path', name: 'ids', path: '/path/ids', message: 'must NOT have more than 3 items' },
  ],
  ['a parameter that must be there', '/search', { in: 'query', name: 'q', path: '/query/q', message: 'is required' }],
])('%s that is wrong is named', async (_name, path, fault) => {
  const response = await call(path)
  expect(response.status).toBe(catalog['request.invalid'].status)
  expect(await response.json()).toMatchObject({
    code: 'request.invalid',
    errors: [{ ...fault, docs: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/apis\/trams\/\w+$/) }],
  })
})

test('a header that is wrong is named', async () => {
  const response = await call('/lines/red', { headers: { 'X-Trace': 'too long' } })
  expect(await response.json()).toMatchObject({ errors: [{ in: 'header', name: 'X-Trace', path: '/header/X-Trace' }] })
})

test('every fault is named at once', async () => {
  const response = await call('/lines/RED?radius=0&sort=size')
  const { errors } = await response.json()
  expect(errors.map((error: { readonly path: string }) => error.path)).toEqual([
    '/path/ids/0',
    '/query/radius',
    '/query/sort',
  ])
})

test.each([
  ['a body that is missing', undefined, 422, 'request.invalid_body', '/body'],
  ['a field that is missing', '{}', 422, 'request.invalid_body', '/body'],
  ['a field too many', '{"text":"x","colour":"red"}', 422, 'request.invalid_body', '/body'],
  ['a field that is too long', `{"text":"${'x'.repeat(21)}"}`, 422, 'request.invalid_body', '/body/text'],
  ['JSON that is broken', '{"text":', 400, 'request.malformed', undefined],
  ['a body that is too large', `"${'x'.repeat(300_000)}"`, 413, 'request.too_large', undefined],
])('%s is refused', async (_name, body, status, code, path) => {
  const response = await call('/notes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  })
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({
    code,
    ...(path === undefined ? {} : { errors: [{ in: 'body', path }] }),
  })
})

test.each([
  ['fields', 'text=Hello&urgent=true', 201, undefined],
  ['a field that is missing', 'urgent=true', 422, '/body'],
  ['a field that is no truth value', 'text=Hello&urgent=maybe', 422, '/body/urgent'],
])('a form with %s', async (_name, body, status, path) => {
  const response = await call('/notes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body,
  })
  expect(response.status).toBe(status)
  if (path) expect(await response.json()).toMatchObject({ errors: [{ in: 'body', path }] })
})

test('a body that is not JSON is refused', async () => {
  const response = await call('/notes', {
    method: 'POST',
    body: 'text=Hello',
    headers: { 'Content-Type': 'text/plain' },
  })
  expect([response.status, await response.json()]).toEqual([
    415,
    expect.objectContaining({ code: 'request.media_type' }),
  ])
})

test.each([
  ['a query', '/search?q=%zz', {}],
  [
    'a form',
    '/notes',
    { method: 'POST', body: 'text=%zz', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
  ],
])('broken percent-encoding in %s is refused', async (_name, path, init) => {
  const response = await call(path, init)
  expect([response.status, await response.json()]).toEqual([
    400,
    expect.objectContaining({ code: 'request.malformed' }),
  ])
})

test.each([
  ['/lines/red?radios=5', 'unknown query parameter radios'],
  ['/lines/red?Detail=true', 'unknown query parameter Detail (did you mean detail?)'],
  ['/lines/red?%C3%A9=1&b=2', 'unknown query parameter %C3%A9; unknown query parameter b'],
  ['/lines/red?%0D%0ASet-Cookie:x=1', 'unknown query parameter %0D%0ASet-Cookie%3Ax'],
  ['/lines/red?app_key=abc&_scenario=slow', null],
])('%s is answered with a warning: %s', async (path, warning) => {
  const response = await call(path)
  expect([response.status, response.headers.get('x-sandbox-warnings')]).toEqual([200, warning])
})

test('an operation that is going away says so, as the gateway does', async () => {
  const { headers } = await call('/lines/meta')
  expect(headers.get('sunset')).toBe('Fri, 01 Jan 2027 00:00:00 GMT')
  expect(headers.get('deprecation')).toBe('@1767225600')
  expect(headers.get('x-sandbox-warnings')).toBe('operation metaModes is deprecated')
})

test.each([
  ['another API', '/sandbox/buses/lines', 'api.unknown', /It has trams/],
  ['no API', '/sandbox/', 'api.unknown', /It has trams/],
  ['a path in another case', '/sandbox/trams/Lines', 'operation.unknown', /Near it: GET \/lines/],
  ['a path misspelt', '/sandbox/trams/stop/s7/arrival', 'operation.unknown', /GET \/stops\/\{id\}\/arrivals/],
  ['a path like none', '/sandbox/trams/x/y/z/0', 'operation.unknown', /listed at \/apis\/trams/],
])('%s is not found', async (_name, path, code, detail) => {
  const response = await fetch(`${origin}${path}`)
  expect([response.status, await response.json()]).toEqual([
    404,
    expect.objectContaining({ code, detail: expect.stringMatching(detail) }),
  ])
})

test('a method the path does not take', async () => {
  const response = await call('/lines', { method: 'PUT' })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
})

test('a preflight from an opaque origin may send a key and a scenario', async () => {
  const response = await call('/lines/red', {
    method: 'OPTIONS',
    headers: {
      Origin: 'null',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization,x-sandbox-scenario,x-my-app',
    },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-headers')).toBe(
    'Authorization, Content-Type, X-Api-Key, X-Sandbox-Scenario, X-Sandbox-Seed, X-Sandbox-Session, X-Sandbox-Time, x-my-app',
  )
  expect(response.headers.get('access-control-allow-credentials')).toBeNull()
})

test('a page of another origin may read the answer and its headers', async () => {
  const response = await call('/lines/red', { headers: { Origin: 'null', Authorization: 'Bearer anything' } })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-expose-headers')).toBe('*')
})

test('a caller that leaves a slow answer holds nothing', async () => {
  const outgoing = httpRequest(`${origin}/sandbox/trams/lines/red`, { headers: { 'X-Sandbox-Scenario': 'slow' } })
  outgoing.on('error', () => {})
  outgoing.end()
  await new Promise((resolve) => setTimeout(resolve, slowMs / 3))
  outgoing.destroy()
  await new Promise((resolve) => setTimeout(resolve, slowMs))
  expect((await call('/lines/red')).status).toBe(200)
})

test('a schema that cannot be met is a finding at start and an honest fault when called', async () => {
  expect(findUnanswerable(smallCity)).toEqual([
    expect.objectContaining({
      rule: 'schema-has-value',
      severity: 'error',
      message: expect.stringContaining('"broken"'),
    }),
  ])
  const response = await call('/broken')
  expect([response.status, await response.json()]).toEqual([500, expect.objectContaining({ code: 'server.error' })])
})
