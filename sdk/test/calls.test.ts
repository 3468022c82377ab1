import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  createClient,
  isCityError,
  isHttpError,
  isUsageError,
  isNetworkError,
  isTimeoutError,
  type ClientOptions,
  type Hooks,
} from '@openlondon/sdk'
import { operation } from '../src/runtime/call/operation.ts'
import { jsonBody } from '../src/runtime/request/content.ts'
import { keyInQuery } from '../src/runtime/request/owner-key.ts'
import { parseMany, parseNothing } from '../src/runtime/answer/parse.ts'
import { isListed, withKind } from '../src/runtime/answer/result.ts'
import { reply, startServer, type LocalServer } from '../testing/local-server.ts'

const api = { id: 'stops', url: 'https://owner.example', auth: keyInQuery('app_key') } as const
const portal = { id: 'portal', path: '/portal/v1' } as const
type AnyParams = Readonly<Record<string, unknown>>
const template = '/Stop/{ids}{?detail,lines*,app_key}'
const getStop = operation<AnyParams, unknown>(api, { name: 'getStop', path: template })
const makeStop = operation<AnyParams, unknown>(api, {
  name: 'makeStop',
  path: '/Stop',
  method: 'POST',
  content: jsonBody,
  once: true,
})
const findStop = operation<AnyParams, unknown>(api, {
  name: 'findStop',
  path: '/Stop',
  method: 'POST',
  content: jsonBody,
})
const endStop = operation<AnyParams, undefined>(api, {
  name: 'endStop',
  path: '/Stop/{ids}',
  method: 'DELETE',
  parse: parseNothing,
})
const stopList = operation<AnyParams, unknown[]>(api, { name: 'stopList', path: '/Stop/{ids}', parse: parseMany })
const plan = operation<AnyParams, unknown>(api, {
  name: 'plan',
  path: '/Plan',
  results: { 200: 'journeys', 300: 'choose' },
  isResult: isListed,
  parse: withKind(),
})
const account = operation<AnyParams, unknown>(portal, { name: 'account', path: '/account' })

let server: LocalServer
afterEach(() => server?.close())

const client = (options: Partial<ClientOptions> = {}) =>
  createClient({ via: 'sandbox', origin: server.origin, ...options } as ClientOptions)
/** What a call fails with, asked as its users ask. */
const failure = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => {
      throw new Error('It did not fail')
    },
    (error: unknown) => {
      isCityError(error)
      return error
    },
  )

describe('address and key', () => {
  test.each([
    ['gateway', { via: 'gateway', key: 'ldn_test_1' }, '/api/stops/Stop/a', 'Bearer ldn_test_1'],
    ['gateway without a key', { via: 'gateway', key: undefined }, '/api/stops/Stop/a', undefined],
    ['sandbox', { via: 'sandbox' }, '/sandbox/stops/Stop/a', undefined],
  ])('%s', async (_name, options, url, authorization) => {
    server = await startServer((_request, response) => reply(response, 200, {}))
    await getStop(client(options as Partial<ClientOptions>), { ids: 'a' })
    expect(server.seen[0]).toMatchObject({ url })
    expect(server.seen[0]?.headers['authorization']).toBe(authorization)
  })

  test('direct goes to the owner, the key in its place, and neither hook nor error holds it', async () => {
    server = await startServer((_request, response) => reply(response, 404, 'no'))
    const events: unknown[] = []
    const hooks: Hooks = {
      onRequest: (event) => void events.push(event),
      onResponse: ({ response: _response, ...event }) => void events.push(event),
    }
    const fetch: typeof globalThis.fetch = (input, init) =>
      globalThis.fetch(String(input).replace('https://owner.example', server.origin), init)
    const city = createClient({ via: 'direct', ownerKeys: { stops: 's3cret&' }, fetch, hooks })
    const error = await failure(getStop(city, { ids: 'a', detail: true }))
    expect(server.seen[0]?.url).toBe('/Stop/a?detail=true&app_key=s3cret%26')
    expect(JSON.stringify([events, error, city]) + String(error)).not.toContain('s3cret')
  })

  test('the portal has one place and gets no key', async () => {
    server = await startServer((_request, response) => reply(response, 200, {}))
    await account(client({ via: 'gateway', key: 'k' } as Partial<ClientOptions>), {})
    expect(server.seen[0]).toMatchObject({ url: '/portal/v1/account' })
    expect(server.seen[0]?.headers['authorization']).toBeUndefined()
  })
})

describe('answers', () => {
  test('a list in the path is joined by commas, in the query repeated, each value encoded', async () => {
    server = await startServer((_request, response) => reply(response, 200, {}))
    await getStop(client(), { ids: ['a/b', 'c,d'], lines: ['x y', '&'], detail: undefined })
    expect(server.seen[0]?.url).toBe('/sandbox/stops/Stop/a%2Fb,c%2Cd?lines=x%20y&lines=%26')
  })

  test('a JSON body is sent, and 204 gives undefined', async () => {
    server = await startServer((_request, response) => response.writeHead(204).end())
    expect(await endStop(client(), { ids: 'a' })).toBeUndefined()
    await failure(makeStop(client(), { body: { name: 'Ø' } }))
    expect(server.seen[1]).toMatchObject({
      method: 'POST',
      body: '{"name":"Ø"}',
      headers: { 'content-type': 'application/json' },
    })
  })

  test.each([
    ['one', { id: 1 }, [{ id: 1 }]],
    ['many', [{ id: 1 }, { id: 2 }], [{ id: 1 }, { id: 2 }]],
    ['none', [], []],
  ])('one-or-many gives a list: %s', async (_name, body, want) => {
    server = await startServer((_request, response) => reply(response, 200, body))
    expect(await stopList(client(), { ids: 'a' })).toEqual(want)
  })

  test.each([
    [200, { kind: 'journeys', data: { a: 1 } }],
    [300, { kind: 'choose', data: { a: 1 } }],
  ])('status %i is a result with its kind', async (status, want) => {
    server = await startServer((_request, response) => reply(response, status, { a: 1 }))
    expect(await plan(client(), {})).toEqual(want)
  })

  test('raw gives data, response and the number of tries of the same request', async () => {
    server = await startServer((_request, response, count) =>
      reply(response, count < 2 ? 503 : 200, { a: 1 }, { 'x-line': 'victoria' }),
    )
    const { data, response, attempts } = await getStop(client(), { ids: 'a' }).raw()
    expect([data, response.headers.get('x-line'), attempts, server.seen.length]).toEqual([{ a: 1 }, 'victoria', 2, 2])
  })
})

describe('errors', () => {
  test('a problem is typed, with the request id', async () => {
    const problem = {
      type: '/errors/key.expired',
      title: 'Expired',
      status: 401,
      detail: 'Rotate it.',
      code: 'key.expired',
    }
    server = await startServer((_request, response) =>
      reply(response, 401, problem, { 'content-type': 'application/problem+json', 'x-request-id': 'r1' }),
    )
    const error = await failure(getStop(client(), { ids: 'a' }))
    expect(isHttpError(error)).toBe(true)
    expect(error).toMatchObject({
      name: 'HttpError',
      status: 401,
      problem,
      body: problem,
      requestId: 'r1',
      operation: 'stops.getStop',
    })
    expect(String(error)).toContain('stops.getStop: 401 Rotate it.')
  })

  test.each([
    ['JSON of the owner', 'application/json', '{"message":"no"}', { message: 'no' }],
    ['a page', 'text/html', '<h1>no</h1>', '<h1>no</h1>'],
    ['a problem that is none', 'application/problem+json', 'oops', 'oops'],
    ['nothing', 'application/json', '', ''],
  ])('a refusal with %s keeps its body', async (_name, type, text, body) => {
    server = await startServer((_request, response) => reply(response, 404, text, { 'content-type': type }))
    expect(await failure(getStop(client(), { ids: 'a' }))).toMatchObject({ name: 'HttpError', status: 404, body })
  })

  test('nobody there is a NetworkError that says so', async () => {
    server = await startServer(() => {})
    await server.close()
    const error = await failure(getStop(client({ retries: 0 }), { ids: 'a' }))
    expect(isNetworkError(error) && error.reason).toBe('refused')
  })

  test('a body that breaks off is a NetworkError, and is tried again', async () => {
    server = await startServer((_request, response, count) => {
      if (count > 1) return reply(response, 200, { a: 1 })
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"a":')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await getStop(client(), { ids: 'a' })).toEqual({ a: 1 })
    expect(server.seen).toHaveLength(2)
  })

  test.each([
    ['', 'empty'],
    ['..', 'up'],
    ['.', 'here'],
  ])('the path value "%s" is refused and nothing is sent', async (ids) => {
    server = await startServer((_request, response) => reply(response, 200, {}))
    const error = await failure(getStop(client(), { ids }))
    expect(isUsageError(error) && error.parameter).toBe('ids')
    expect(server.seen).toHaveLength(0)
  })
})

describe('retries', () => {
  test.each([[408], [429], [500], [502], [503], [504]])('%i is tried again, twice at most', async (status) => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    server = await startServer((_request, response) => reply(response, status, {}))
    expect(await failure(getStop(client(), { ids: 'a' }))).toMatchObject({ status })
    expect(server.seen).toHaveLength(3)
    vi.restoreAllMocks()
  })

  test.each([[400], [401], [404], [409], [501]])('%i is not', async (status) => {
    server = await startServer((_request, response) => reply(response, status, {}))
    await failure(getStop(client(), { ids: 'a' }))
    expect(server.seen).toHaveLength(1)
  })

  test('what could do harm twice is sent once; an idempotent POST is tried again', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    server = await startServer((_request, response) => reply(response, 503, {}))
    await failure(makeStop(client({ retries: 5 }), { body: {} }))
    expect(server.seen).toHaveLength(1)
    await failure(findStop(client(), { body: { a: 1 } }))
    expect(server.seen.map(({ body }) => body)).toEqual(['{}', '{"a":1}', '{"a":1}', '{"a":1}'])
    vi.restoreAllMocks()
  })

  test('Retry-After is waited for', async () => {
    server = await startServer((_request, response, count) =>
      reply(response, count < 2 ? 429 : 200, {}, { 'retry-after': '1' }),
    )
    await getStop(client(), { ids: 'a' })
    const [first, second] = server.seen
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThan(950)
  })

  test('a Retry-After that outlasts the limit is told at once', async () => {
    server = await startServer((_request, response) => reply(response, 503, {}, { 'retry-after': '3600' }))
    const startedAt = performance.now()
    expect(await failure(getStop(client(), { ids: 'a' }))).toMatchObject({ status: 503 })
    expect(performance.now() - startedAt).toBeLessThan(1_000)
    expect(server.seen).toHaveLength(1)
  })

  test('a call can say how often', async () => {
    server = await startServer((_request, response) => reply(response, 503, {}))
    await failure(getStop(client({ retries: 3 }), { ids: 'a' }, { retries: 0 }))
    expect(server.seen).toHaveLength(1)
  })
})

describe('time and abort', () => {
  test('a silent server is a TimeoutError', async () => {
    server = await startServer(() => {})
    const error = await failure(getStop(client({ timeoutMs: 10_000 }), { ids: 'a' }, { timeoutMs: 60 }))
    expect(isTimeoutError(error)).toBe(true)
    expect(error).toMatchObject({ timeoutMs: 60 })
    expect(server.seen).toHaveLength(1)
  })

  test('a body that drips too long is a TimeoutError too', async () => {
    server = await startServer((_request, response) => void response.writeHead(200).write('{'))
    expect(isTimeoutError(await failure(getStop(client({ timeoutMs: 80 }), { ids: 'a' })))).toBe(true)
  })

  test('an undefined limit of the call leaves that of the client', async () => {
    server = await startServer(() => {})
    expect(await failure(getStop(client({ timeoutMs: 60 }), { ids: 'a' }, { timeoutMs: undefined }))).toMatchObject({
      timeoutMs: 60,
    })
  })

  test('no limit is no limit', async () => {
    server = await startServer((_request, response) => void setTimeout(() => reply(response, 200, { a: 1 }), 50))
    expect(await getStop(client({ timeoutMs: Infinity }), { ids: 'a' })).toEqual({ a: 1 })
  })

  test.each([
    ['under way', 30, undefined],
    ['with a reason of its own', 30, new Error('enough')],
  ])('an abort %s passes through untouched', async (_name, afterMs, reason) => {
    server = await startServer(() => {})
    const controller = new AbortController()
    setTimeout(() => controller.abort(reason), afterMs)
    const error = await failure(getStop(client(), { ids: 'a' }, { signal: controller.signal }))
    expect(error).toBe(controller.signal.reason)
    expect((error as Error).name).toBe(reason ? 'Error' : 'AbortError')
  })

  test('an abort ends a wait between tries at once', async () => {
    server = await startServer((_request, response) => reply(response, 503, {}, { 'retry-after': '20' }))
    const controller = new AbortController()
    const startedAt = performance.now()
    const call = failure(getStop(client(), { ids: 'a' }, { signal: controller.signal }))
    setTimeout(() => controller.abort(), 100)
    expect(await call).toMatchObject({ name: 'AbortError' })
    expect(performance.now() - startedAt).toBeLessThan(2_000)
  })

  test('an aborted signal sends nothing', async () => {
    server = await startServer((_request, response) => reply(response, 200, {}))
    expect(await failure(getStop(client(), { ids: 'a' }, { signal: AbortSignal.abort() }))).toMatchObject({
      name: 'AbortError',
    })
    expect(server.seen).toHaveLength(0)
  })

  test('a long-lived signal keeps no listener of a finished call', async () => {
    server = await startServer((_request, response) => reply(response, 200, {}))
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    await getStop(client(), { ids: 'a' }, { signal })
    const listener = added.mock.calls[0]?.[1]
    expect(removed.mock.calls.some((call) => call[1] === listener)).toBe(true)
  })
})

describe('hooks', () => {
  test('each tells its part of the story, in order', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    server = await startServer((_request, response, count) => reply(response, count < 2 ? 503 : 200, {}))
    const told: string[] = []
    const hooks: Hooks = {
      onRequest: ({ operation: id, attempt, method, path, headers }) => {
        told.push(`request ${id} ${method} ${path} ${attempt}`)
        headers['traceparent'] = `t${attempt}`
      },
      onResponse: ({ attempt, response }) => void told.push(`response ${attempt} ${response.status}`),
      onRetry: ({ attempt, error }) => void told.push(`retry ${attempt} ${isHttpError(error) && error.status}`),
    }
    await getStop(client({ hooks }), { ids: 'a' })
    expect(told).toEqual([
      `request stops.getStop GET ${template} 1`,
      'response 1 503',
      'retry 1 503',
      `request stops.getStop GET ${template} 2`,
      'response 2 200',
    ])
    expect(server.seen.map(({ headers }) => headers['traceparent'])).toEqual(['t1', 't2'])
    vi.restoreAllMocks()
  })

  test('what a hook throws ends the call as it is', async () => {
    server = await startServer((_request, response) => reply(response, 200, {}))
    const error = new Error('not today')
    const hooks: Hooks = {
      onRequest: () => {
        throw error
      },
    }
    expect(await failure(getStop(client({ hooks }), { ids: 'a' }))).toBe(error)
    expect(server.seen).toHaveLength(0)
  })

  test('headers of client and call are sent, the call winning', async () => {
    server = await startServer((_request, response) => reply(response, 200, {}))
    await getStop(
      client({ headers: { 'x-app': 'a', 'x-both': 'client' } }),
      { ids: 'a' },
      { headers: { 'x-both': 'call' } },
    )
    expect(server.seen[0]?.headers).toMatchObject({ 'x-app': 'a', 'x-both': 'call', accept: 'application/json' })
  })
})
