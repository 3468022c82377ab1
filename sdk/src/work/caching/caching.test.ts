import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { reply, startServer, type LocalServer } from '../../../testing/local-server.ts'
import { createClient, type Client } from '../../index.ts'
import { stream } from '../../runtime/answer/stream.ts'
import { operation } from '../../runtime/call/operation.ts'
import { memoryStore, type KeptAnswer } from './answer-store.ts'
import { cache, type CacheOptions } from './cache.ts'
import { coalesce } from './coalesce.ts'
import { scopeOf } from './scope-of.ts'

const textOf = async (body: Promise<ReadableStream<Uint8Array>>): Promise<string> =>
  await new Response(await body).text()

type Response = Parameters<typeof reply>[0]
type Stop = { name: string; at?: Date }

const api = { id: 'city', url: 'https://owner.invalid' }
const stop = operation<{ readonly id: string; readonly ids?: readonly string[] }, Stop>(api, {
  name: 'stop',
  path: '/stops/{id}{?ids}',
})
const report = operation<object, Stop>(api, { name: 'report', path: '/reports', method: 'POST', once: true })
const declared = { api: 'city', seconds: 60, other: { report: 60 } }

let owner: (response: Response, count: number, url: string) => void
let server: LocalServer
let now: number
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 })
  now = 0
  server = await startServer(({ url = '' }, response, count) => owner(response, count, url))
})
afterEach(async () => {
  vi.useRealTimers()
  await server.close()
})
/** Let so many seconds pass, of which nobody sees anything but the time of day. */
const pass = (seconds: number): void => {
  now += seconds
  vi.setSystemTime(1_800_000_000_000 + now * 1_000)
}
const plain = (): Client => createClient({ via: 'direct', hosts: { city: server.origin }, retries: 0 })
const kept = (options: CacheOptions = { lifetimes: [declared] }): Client => cache(plain(), options)

const numbered =
  (headers: Readonly<Record<string, string>> = {}) =>
  (response: Response, count: number): void =>
    reply(response, 200, { name: `stop ${count}` }, headers)

describe('how long an answer holds', () => {
  const day = { date: 'Fri, 15 Jan 2027 08:00:00 GMT' }
  test.each<[string, Readonly<Record<string, string>>, number, number]>([
    ['as long as declared', {}, 59, 1],
    ['and no longer', {}, 60, 2],
    ['what the owner says, when it is shorter', { 'cache-control': 'max-age=10' }, 10, 2],
    ['less its age', { 'cache-control': 'max-age=30', age: '25' }, 5, 2],
    ['as declared, when the owner says longer', { 'cache-control': 'max-age=3600' }, 60, 2],
    ['until the day that the owner says', { ...day, expires: 'Fri, 15 Jan 2027 08:00:10 GMT' }, 10, 2],
    ['and not before', { ...day, expires: 'Fri, 15 Jan 2027 08:00:10 GMT' }, 9, 1],
    ['by the clock here, where the owner tells none', { date: '', expires: 'Fri, 15 Jan 2027 08:00:10 GMT' }, 9, 1],
    ['in seconds, when the owner says both', { 'cache-control': 'max-age=30', expires: '0' }, 29, 1],
    ['not at all, when that day is none', { expires: 'never' }, 0, 2],
    ['not at all, when it is past', { expires: '0' }, 0, 2],
    ['not at all, when nobody else may be told it', { vary: 'Accept, *' }, 0, 2],
    ['as declared, when it differs by what all send alike', { vary: 'Accept, Origin' }, 59, 1],
    ['not at all, when the owner forbids it', { 'cache-control': 'no-store', etag: '"1"' }, 0, 2],
    ['not at all, when it must be asked each time', { 'cache-control': 'no-cache' }, 0, 2],
  ])('%s', async (_name, headers, seconds, requests) => {
    owner = numbered(headers)
    const city = kept()
    await stop(city, { id: '1' })
    pass(seconds)
    await stop(city, { id: '1' })
    expect(server.seen.length).toBe(requests)
  })

  test('not at all, when neither says anything', async () => {
    owner = numbered()
    const city = kept({})
    await stop(city, { id: '1' })
    await stop(city, { id: '1' })
    expect(server.seen.length).toBe(2)
  })
})

test.each<[string, (city: Client) => Promise<unknown>, number]>([
  ['other parameters are another answer', (city) => stop(city, { id: '2' }), 2],
  ['parameters in another order are the same', (city) => stop(city, { ids: ['a'], id: '1' }), 1],
  [
    'headers of the call make another answer',
    (city) => stop(city, { id: '1', ids: ['a'] }, { headers: { 'accept-language': 'cy' } }),
    2,
  ],
  ['another client has nothing of it', () => stop(kept(), { id: '1', ids: ['a'] }), 2],
])('%s', async (_name, again, requests) => {
  owner = numbered()
  const city = kept()
  await stop(city, { id: '1', ids: ['a'] })
  await again(city)
  expect(server.seen.length).toBe(requests)
})

test('an answer from memory is data of its own, says how old it is, and cost no request', async () => {
  owner = numbered({ 'cache-status': 'gateway; hit; ttl=9', age: '3' })
  const city = kept()
  const first = await stop(city, { id: '1' })
  first.name = 'mine'
  pass(20)
  const { data, response, attempts, content } = await stop(city, { id: '1' }).raw()
  expect(data).toEqual({ name: 'stop 1' })
  expect(content).toBe('{"name":"stop 1"}')
  expect(attempts).toBe(0)
  expect([response.status, response.headers.get('age')]).toEqual([200, '23'])
  expect(response.headers.get('cache-status')).toBe('gateway; hit; ttl=9, sdk; hit; ttl=40')
})

test('writes are never kept, and neither is a failure', async () => {
  owner = (response, count, url) => (url === '/reports' ? numbered()(response, count) : reply(response, 404, {}))
  const city = kept()
  await report(city, {})
  await report(city, {})
  await expect(stop(city, { id: '1' })).rejects.toMatchObject({ status: 404 })
  await expect(stop(city, { id: '1' })).rejects.toMatchObject({ status: 404 })
  expect(server.seen.length).toBe(4)
})

test('what no longer holds is asked whether it changed, and holds again when it did not', async () => {
  owner = (response, count) =>
    count === 2
      ? reply(response, 304, '', { etag: '"a"' })
      : reply(response, 200, { name: `${count}` }, { etag: '"a"' })
  const city = kept()
  await stop(city, { id: '1' })
  pass(60)
  const { data, response } = await stop(city, { id: '1' }).raw()
  expect([data, response.status]).toEqual([{ name: '1' }, 200])
  expect(response.headers.get('cache-status')).toBe('sdk; fwd=stale; fwd-status=304')
  pass(59)
  expect(await stop(city, { id: '1' })).toEqual({ name: '1' })
  expect(server.seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"a"'])
})

test('an answer that is renewed is as old as the 304 says, and grows by nothing', async () => {
  const headers = { etag: '"a"', 'cache-control': 'max-age=60' }
  owner = (response, count) =>
    count === 1 ? reply(response, 200, { name: '1' }, { ...headers, age: '60, 60' }) : reply(response, 304, '', headers)
  const city = kept({})
  await stop(city, { id: '1' })
  for (let times = 0; times < 3; times += 1) {
    const { response } = await stop(city, { id: '1' }).raw()
    expect(response.headers.get('cache-status')).toBe('sdk; fwd=stale; fwd-status=304')
    await stop(city, { id: '1' })
    pass(60)
  }
  expect(server.seen.length).toBe(4)
})

test.each<[string, CacheOptions, number, (response: Response) => void, unknown]>([
  ['stands in while the owner fails', {}, 359, (response) => reply(response, 503, {}), { name: 'stop 1' }],
  ['stands in while nobody answers', {}, 100, (response) => response.destroy(), { name: 'stop 1' }],
  ['not for ever', {}, 361, (response) => reply(response, 503, {}), 503],
  ['not where that is not wanted', { staleSeconds: 0 }, 61, (response) => reply(response, 503, {}), 503],
  ['not for a refusal', {}, 61, (response) => reply(response, 403, {}), 403],
])('an answer past its time %s', async (_name, options, seconds, failure, wanted) => {
  owner = (response, count) => (count === 1 ? numbered()(response, count) : failure(response))
  const city = kept({ lifetimes: [declared], ...options })
  await stop(city, { id: '1' })
  pass(seconds)
  const answer: unknown = await stop(city, { id: '1' }).catch((error: { readonly status: number }) => error.status)
  expect(answer).toEqual(wanted)
})

test('memory has bounds: the longest unused goes first, and what is larger than all of it is not kept', () => {
  const answer = (content: string): KeptAnswer => ({ content, status: 200, headers: {}, askedAt: 0, freshUntil: 1 })
  const store = memoryStore({ entriesMax: 2, charactersMax: 10 })
  const has = (...keys: readonly string[]): readonly boolean[] => keys.map((key) => store.get(key) !== undefined)
  for (const key of ['a', 'b']) void store.set(key, answer('1234'))
  void store.get('a')
  void store.set('c', answer('1234'))
  expect(has('a', 'b', 'c')).toEqual([true, false, true])
  void store.set('d', answer('12345678'))
  expect(has('a', 'c', 'd')).toEqual([false, false, true])
  void store.set('e', answer('12345678901'))
  expect(has('d', 'e')).toEqual([true, false])
})

describe('a store of one’s own', () => {
  test('is read by whoever has the same scope, and by nobody else; it holds no key', async () => {
    owner = numbered()
    const written: Record<string, string> = {}
    const store = {
      get: (key: string): KeptAnswer | undefined => (written[key] === undefined ? undefined : JSON.parse(written[key])),
      set: (key: string, answer: KeptAnswer): void => void (written[key] = JSON.stringify(answer)),
    }
    const options = { via: 'direct', hosts: { city: server.origin }, ownerKeys: { city: 'hush-hush' } } as const
    const with_ = async (given: Parameters<typeof scopeOf>[0]): Promise<Client> =>
      cache(createClient(given), { store, scope: await scopeOf(given), lifetimes: [declared] })
    await stop(await with_(options), { id: '1' })
    expect(await stop(await with_({ ...options }), { id: '1' })).toEqual({ name: 'stop 1' })
    await stop(await with_({ ...options, ownerKeys: { city: 'another' } }), { id: '1' })
    await stop(await with_({ ...options, headers: { 'accept-language': 'cy' } }), { id: '1' })
    expect(server.seen.length).toBe(3)
    expect(JSON.stringify(written)).not.toContain('hush-hush')
  })

  test('needs a scope', () => {
    expect(() => cache(plain(), { store: memoryStore(), scope: '' })).toThrow('whose answers')
  })
})

describe('several who want the same at once', () => {
  test('ask once, and each has data of its own', async () => {
    owner = numbered()
    const city = coalesce(plain())
    const answers = await Promise.all(Array.from({ length: 10 }, () => stop(city, { id: '1' })))
    expect(server.seen.length).toBe(1)
    expect(new Set(answers).size).toBe(10)
    expect(answers[9]).toEqual({ name: 'stop 1' })
    await stop(city, { id: '1' })
    expect(server.seen.length).toBe(2)
  })

  test.each<[string, (city: Client) => readonly Promise<unknown>[]]>([
    ['other parameters', (city) => [stop(city, { id: '1' }), stop(city, { id: '2' })]],
    ['another patience', (city) => [stop(city, { id: '1' }), stop(city, { id: '1' }, { timeoutMs: 5_000 })]],
    ['writes', (city) => [report(city, {}), report(city, {})]],
    ['one read and one unread', (city) => [stop(city, { id: '1' }), textOf(stream(city, stop, { id: '1' }))]],
    ['two unread', (city) => [1, 2].map(() => textOf(stream(city, stop, { id: '1' })))],
  ])('%s are not the same', async (_name, calls) => {
    owner = numbered()
    await Promise.all(calls(coalesce(plain())))
    expect(server.seen.length).toBe(2)
  })

  test('have the same failure, and the next asks anew', async () => {
    owner = (response, count) => (count === 1 ? reply(response, 500, {}) : numbered()(response, count))
    const city = coalesce(plain())
    const failed = await Promise.allSettled([stop(city, { id: '1' }), stop(city, { id: '1' })])
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await stop(city, { id: '1' })).toEqual({ name: 'stop 2' })
  })

  test('one that leaves takes nothing from the others; when all have left the request is given up', async () => {
    let closed = 0
    let answer = (): void => {}
    owner = (response, count) => {
      response.once('close', () => (closed += Number(!response.writableEnded)))
      answer = () => numbered()(response, count)
    }
    const city = coalesce(plain())
    const [one, other] = [new AbortController(), new AbortController()]
    const left = stop(city, { id: '1' }, { signal: one.signal })
    const stayed = stop(city, { id: '1' }, { signal: other.signal })
    await vi.waitFor(() => expect(server.seen.length).toBe(1))
    one.abort(new Error('enough'))
    await expect(left).rejects.toThrow('enough')
    answer()
    expect(await stayed).toEqual({ name: 'stop 1' })
    const [third, fourth] = [
      stop(city, { id: '1' }, { signal: AbortSignal.abort(new Error('late')) }),
      stop(city, { id: '1' }, { signal: other.signal }),
    ]
    await expect(third).rejects.toThrow('late')
    await vi.waitFor(() => expect(server.seen.length).toBe(2))
    other.abort(new Error('me too'))
    await expect(fourth).rejects.toThrow('me too')
    await vi.waitFor(() => expect(closed).toBe(1))
  })
})
