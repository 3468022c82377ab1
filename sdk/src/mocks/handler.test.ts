import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createClient, isHttpError } from '../index.ts'
import { operation } from '../runtime/call/operation.ts'
import { allHandlers, answer, factory, mocksOf, problem, type MockHandler } from './index.ts'

type Stop = { id: string; name: string }
type Choice = { options: string[] }

const api = { id: 'stops', url: 'https://owner.example/v1' } as const
const mock = mocksOf(api, ['https://open.example'])
const example = { id: 'a', name: 'Anerley' }
const handlers = {
  getStopMockHandler: mock<Stop, Choice>('GET /Stop/{id}', example, { not: ['/Stop/Search'] }),
  getSearchMockHandler: mock<Stop[]>('GET /Stop/Search', [example]),
  getMadeMockHandler: mock<Stop>('POST /Stop', example, { status: 201 }),
  getEndedMockHandler: mock<undefined>('DELETE /Stop/{id}', undefined, { status: 204 }),
  getTableMockHandler: mock<string>('GET /table', 'a,b\n', { media: 'text/csv' }),
  getPictureMockHandler: mock<Blob>('GET /picture', 'data:image/png;base64,iVBORw==', { media: 'image/png' }),
}
const { getStopMockHandler, getSearchMockHandler } = handlers

/** Stands behind all mocks, so that nothing leaves the test. */
const server = setupServer(http.all('*', () => new HttpResponse('nobody', { status: 599 })))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const at = 'https://owner.example/v1'
const ask = async (address: string, init?: RequestInit): Promise<unknown> => {
  const response = await fetch(address, init)
  return [response.status, response.headers.get('content-type'), await response.text()]
}

test.each<[string, string, string, unknown]>([
  ['the example', 'GET', `${at}/Stop/a`, [200, 'application/json', '{"id":"a","name":"Anerley"}']],
  [
    'the same by the gateway',
    'GET',
    'https://open.example/api/stops/Stop/Search',
    [200, 'application/json', '[{"id":"a","name":"Anerley"}]'],
  ],
  ['another status', 'POST', `${at}/Stop`, [201, 'application/json', '{"id":"a","name":"Anerley"}']],
  ['no body', 'DELETE', `${at}/Stop/a`, [204, null, '']],
  ['a table', 'GET', `${at}/table`, [200, 'text/csv', 'a,b\n']],
  ['bytes', 'GET', `${at}/picture`, [200, 'image/png', '\uFFFDPNG']],
])('all of an API: %s', async (_name, method, address, want) => {
  server.use(...allHandlers(handlers))
  expect(await ask(address, { method })).toEqual(want)
})

test.each([
  ['another host', 'https://mycompany.example/Stop/a'],
  ['another API of the same host', 'https://owner.example/v2/Stop/a'],
  ['another path', `${at}/Line/a`],
])('%s is nobody’s', async (_name, address) => {
  server.use(...allHandlers(handlers))
  expect(await ask(address)).toMatchObject({ 0: 599 })
})

test.each<[string, Parameters<MockHandler<Stop, Choice>>[0], unknown]>([
  ['a body', { id: 'b', name: 'Brockley' }, [200, 'application/json', '{"id":"b","name":"Brockley"}']],
  ['a status with a body', answer(300, { options: ['a'] }), [300, 'application/json', '{"options":["a"]}']],
  ['a status without', answer(503, undefined, { 'retry-after': '1' }), [503, null, '']],
  [
    'what the path says',
    ({ params }) => ({ id: params['id'] ?? '', name: '' }),
    [200, 'application/json', '{"id":"a","name":""}'],
  ],
  [
    'a problem that takes its time',
    async () => problem(404, { code: 'stop.unknown' }),
    [404, 'application/problem+json', expect.stringContaining('"code":"stop.unknown"')],
  ],
  [
    'a response',
    () => new HttpResponse('<html>', { headers: { 'content-type': 'text/html' } }),
    [200, 'text/html', '<html>'],
  ],
  ['nothing of its own', () => new HttpResponse(null, { status: 418 }), [418, null, '']],
])('something else is given: %s', async (_name, given, want) => {
  server.use(getStopMockHandler(given))
  expect(await ask(`${at}/Stop/a`)).toEqual(want)
})

test('what is put before all others leaves them theirs', async () => {
  server.use(getSearchMockHandler())
  server.use(getStopMockHandler(problem(404)))
  expect(await ask(`${at}/Stop/Search`)).toMatchObject({ 0: 200 })
})

test('once is once', async () => {
  server.use(getStopMockHandler())
  server.use(getStopMockHandler(answer(500), { once: true }))
  expect([await ask(`${at}/Stop/a`), await ask(`${at}/Stop/a`)]).toMatchObject([{ 0: 500 }, { 0: 200 }])
})

test('a delay outlasts a time limit', async () => {
  server.use(getStopMockHandler(undefined, { delayMs: 5_000 }))
  await expect(fetch(`${at}/Stop/a`, { signal: AbortSignal.timeout(20) })).rejects.toThrow()
})

test('handlers of somebody’s own go beside them', async () => {
  server.use(
    getStopMockHandler(),
    http.get('https://mine.example/me', () => HttpResponse.json(1)),
  )
  expect(await ask('https://mine.example/me')).toMatchObject({ 0: 200 })
})

test('the SDK reads a problem as its own', async () => {
  server.use(getStopMockHandler(problem(404, { code: 'stop.unknown', detail: 'No such stop.' })))
  const call = operation<{ id: string }, Stop>(api, { name: 'getStop', path: '/Stop/{id}' })
  const error = await call(createClient({ via: 'direct' }), { id: 'x' }).catch((thrown: unknown) => thrown)
  expect(isHttpError(error) && error.problem).toMatchObject({
    code: 'stop.unknown',
    status: 404,
    detail: 'No such stop.',
  })
})

test('types refuse what the contract does not have', () => {
  // @ts-expect-error -- a member is missing
  getStopMockHandler({ id: 'b' })
  // @ts-expect-error -- no answer has such a body
  getStopMockHandler(answer(400, { other: 1 }))
  expect(getStopMockHandler.route).toBe('GET /Stop/{id}')
})

test('a factory hands out examples by seed, changed as is wanted, and never the same object twice', () => {
  const stops = [example, { id: 'b', name: 'Brockley' }]
  const getStopMock = factory<Stop>([stops, 0], [{ list: stops }, 'list', 1])
  expect([0, 1, 2, -1].map((seed) => getStopMock({}, seed).id)).toEqual(['a', 'b', 'a', 'b'])
  expect([1.5, -0.2, NaN, Infinity].map((seed) => getStopMock({}, seed).id)).toEqual(['b', 'a', 'a', 'a'])
  expect(getStopMock({ name: 'x' })).toEqual({ id: 'a', name: 'x' })
  expect(getStopMock()).not.toBe(getStopMock())
  expect(example.name).toBe('Anerley')
})

test.each([
  ['an answer', answer(200, '<p>no</p>', { 'Content-Type': 'text/html' }), [200, 'text/html', '<p>no</p>']],
  [
    'a problem',
    problem(503, {}, { 'Content-Type': 'application/json' }),
    [503, 'application/json', expect.any(String)],
  ],
])('%s has the media type that is given, in whatever case', async (_name, given, want) => {
  server.use(mock<unknown>('GET /Stop/{id}', example)(given))
  expect(await ask(`${at}/Stop/a`)).toEqual(want)
})
