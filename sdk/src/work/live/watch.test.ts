import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reply, startServer, type LocalServer } from '../../../testing/local-server.ts'
import { createClient } from '../../index.ts'
import { operation } from '../../runtime/call/operation.ts'
import { attribution, cache, coalesce, lifecycle, log, pace, type CallRecord } from '../index.ts'
import type { Live } from './live.ts'
import { streamingClient } from './streaming.ts'
import { watch } from './watch.ts'

type Bus = { readonly id: string; readonly due: number }
type Reply = Parameters<typeof reply>[0]

const buses = operation<Record<string, never>, readonly Bus[]>(
  { id: 'city', url: 'https://owner.invalid' },
  {
    name: 'buses',
    path: '/buses',
    kind: Array.isArray,
  },
)
const live: Live<Record<string, never>, readonly Bus[], Bus> = {
  ask: buses,
  seconds: 10,
  items: (answer) => answer,
  id: (bus) => bus.id,
}

/** Makes time pass a hundred times as fast, while requests take as long as they take. */
let clock: ReturnType<typeof setInterval>
let owner: (response: Reply, count: number) => void
let server: LocalServer
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  clock = setInterval(() => vi.advanceTimersByTime(100), 1)
  server = await startServer((_request, response, count) => owner(response, count))
})
afterEach(async () => {
  clearInterval(clock)
  vi.useRealTimers()
  vi.unstubAllGlobals()
  await server.close()
})

const direct = () => createClient({ via: 'direct', hosts: { city: server.origin }, retries: 0, timeoutMs: Infinity })
const bus = (id: string, due: number): Bus => ({ id, due })

test('changes by id, and nothing when nothing changed', async () => {
  const answers = [[bus('a', 2)], [bus('a', 2)], [bus('a', 1), bus('b', 5)], [bus('b', 5)]]
  owner = (response, count) => reply(response, 200, answers[Math.min(count, 4) - 1])
  const seen: unknown[] = []
  for await (const { added, changed, gone } of watch(direct(), live)) {
    seen.push({ added, changed, gone })
    if (seen.length === 3) break
  }
  expect(seen).toEqual([
    { added: [bus('a', 2)], changed: [], gone: [] },
    { added: [bus('b', 5)], changed: [{ before: bus('a', 2), now: bus('a', 1) }], gone: [] },
    { added: [], changed: [], gone: [bus('a', 1)] },
  ])
  expect(server.seen.length).toBe(4)
})

test('nothing is asked while an update waits to be taken', async () => {
  owner = (response, count) => reply(response, 200, [bus('a', count)])
  const updates = watch(direct(), live)
  await updates.next()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(server.seen.length).toBe(1)
  await updates.next()
  expect(server.seen.length).toBe(2)
  await updates.return()
})

test('it goes on after failures that pass, waits as asked, and tells of them', async () => {
  owner = (response, count) => {
    if (count === 2) reply(response, 429, {}, { 'retry-after': '30' })
    else if (count === 3) response.destroy()
    else if (count === 4) reply(response, 200, 'a proxy says hello')
    else reply(response, 200, [bus('a', count)])
  }
  const troubles: [string, number][] = []
  const seen: number[] = []
  const onTrouble = (error: unknown, waitMs: number): void => void troubles.push([(error as Error).name, waitMs])
  for await (const { data } of watch(direct(), live, {}, { onTrouble })) {
    seen.push(data[0]?.due ?? 0)
    if (seen.length === 2) break
  }
  expect(seen).toEqual([1, 5])
  expect(troubles).toEqual([
    ['HttpError', 30_000],
    ['NetworkError', 20_000],
    ['BodyError', 40_000],
  ])
})

test.each([
  ['a key that is refused', 401],
  ['something that is not there', 404],
])('%s ends it: waiting would not help', async (_name, status) => {
  owner = (response, count) => (count === 1 ? reply(response, 200, []) : reply(response, status, {}))
  const updates = watch(direct(), live)
  await updates.next()
  await expect(updates.next()).rejects.toMatchObject({ status })
})

test('an abort ends the wait with its reason', async () => {
  owner = (response) => reply(response, 200, [])
  const controller = new AbortController()
  const updates = watch(direct(), { ...live, seconds: 3_600 }, {}, { signal: controller.signal })
  await updates.next()
  const next = updates.next()
  controller.abort(new Error('enough'))
  await expect(next).rejects.toThrow('enough')
  expect(server.seen.length).toBe(1)
})

test('an answer that says how old it is, is asked for again when it is over', async () => {
  owner = (response, count) => reply(response, 200, [bus('a', count)], { 'cache-control': 'max-age=30', age: '20' })
  const updates = watch(direct(), { ...live, seconds: 300 })
  await updates.next()
  const before = Date.now()
  await updates.next()
  expect(Date.now() - before).toBeGreaterThanOrEqual(10_000)
  expect(Date.now() - before).toBeLessThan(300_000)
  await updates.return()
})

test('a hidden page asks nothing, and asks at once when it is seen', async () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('document', page)
  owner = (response, count) => reply(response, 200, [bus('a', count)])
  const updates = watch(direct(), live)
  await updates.next()
  page.visibilityState = 'hidden'
  const next = updates.next()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(server.seen.length).toBe(1)
  page.visibilityState = 'visible'
  page.dispatchEvent(new Event('visibilitychange'))
  expect((await next).done).toBe(false)
  expect(server.seen.length).toBe(2)
  await updates.return()
})

const gateway = () =>
  streamingClient({ via: 'gateway', origin: server.origin, key: 'ldn_live_secret', retries: 0, timeoutMs: Infinity })
const told: typeof live = { ...live, stream: true }
const streamHead = { 'content-type': 'text/event-stream' }

test('through the gateway changes are told, and after the end it comes back where it was', async () => {
  owner = (response, count) => {
    response.writeHead(200, streamHead)
    const id = count === 1 ? 'one' : 'two'
    response.write(`retry: 10\n\nid: ${id}\ndata: ${JSON.stringify([bus('a', count)])}\n\n:\n\n`)
    if (count === 1) response.end(`event: problem\ndata: {"code":"upstream.failing"}\n\n`)
  }
  const troubles: unknown[] = []
  const seen: number[] = []
  for await (const { data } of watch(gateway(), told, {}, { onTrouble: (error) => troubles.push(error) })) {
    seen.push(data[0]?.due ?? 0)
    if (seen.length === 2) break
  }
  expect(seen).toEqual([1, 2])
  expect(troubles).toEqual([{ code: 'upstream.failing' }])
  expect(
    server.seen.map(({ url, headers }) => [url, headers['accept'], headers['authorization'], headers['last-event-id']]),
  ).toEqual([
    ['/api/city/buses', 'text/event-stream, application/json', 'Bearer ldn_live_secret', undefined],
    ['/api/city/buses', 'text/event-stream, application/json', 'Bearer ldn_live_secret', 'one'],
  ])
})

test('a gateway that tells nothing is asked again instead', async () => {
  owner = (response, count) => reply(response, 200, [bus('a', count)])
  const updates = watch(gateway(), told)
  expect((await updates.next()).value?.data).toEqual([bus('a', 1)])
  expect((await updates.next()).value?.data).toEqual([bus('a', 2)])
  await updates.return()
})

test('a refusal of the stream is the error of any call', async () => {
  owner = (response) => reply(response, 401, { code: 'key.revoked' }, { 'content-type': 'application/problem+json' })
  await expect(watch(gateway(), told).next()).rejects.toMatchObject({ name: 'HttpError', status: 401 })
})

test('an abort ends a stream that says nothing', async () => {
  owner = (response) => {
    response.writeHead(200, streamHead)
    response.write('data: []\n\n')
  }
  const controller = new AbortController()
  const updates = watch(gateway(), told, {}, { signal: controller.signal })
  await updates.next()
  const next = updates.next()
  controller.abort(new Error('enough'))
  await expect(next).rejects.toThrow('enough')
})

test('what is put around a client is told of each stream that opens, as of any call', async () => {
  owner = (response, count) => {
    response.writeHead(200, {
      ...streamHead,
      'x-request-id': `request-${count}`,
      sunset: 'Wed, 30 Jun 2027 00:00:00 GMT',
    })
    response.end(`retry: 10\n\ndata: ${JSON.stringify([bus('a', count)])}\n\n`)
  }
  const records: CallRecord[] = []
  const endings: string[] = []
  const licence = { api: 'city', name: 'Open', url: 'https://owner.invalid', lines: ['By the city.'] }
  const attributed = attribution(gateway(), [licence])
  const city = log(
    lifecycle(cache(coalesce(pace(attributed))), ({ operation }) => endings.push(operation)),
    (record) => records.push(record),
  )
  const updates = watch(city, told)
  await updates.next()
  expect(city.lines()).toEqual(['By the city.'])
  expect(records).toMatchObject([{ operation: 'city.buses', status: 200, attempts: 1, requestId: 'request-1' }])
  expect(endings).toEqual(['city.buses'])
  await updates.next()
  expect(records.map(({ requestId }) => requestId)).toEqual(['request-1', 'request-2'])
  await updates.return()
})

test('an event longer than a body may be is a trouble that is told, and what comes next is taken', async () => {
  owner = (response, count) => {
    response.writeHead(200, streamHead)
    response.write(`id: ${count}\ndata: ${JSON.stringify([bus(count === 1 ? 'x'.repeat(500) : 'a', count)])}\n\n`)
  }
  const troubles: string[] = []
  const city = streamingClient({ via: 'gateway', origin: server.origin, key: 'ldn_live_secret', maxBodyBytes: 100 })
  const updates = watch(city, told, {}, { onTrouble: (error) => troubles.push(String(error)) })
  expect((await updates.next()).value?.data).toEqual([bus('a', 2)])
  expect(troubles).toEqual(['BodyError: city.buses: 200 more than 100 bytes'])
  await updates.return()
})

test('where bodies are no streams, changes are asked for', () => {
  const { body, ...rest } = Object.getOwnPropertyDescriptors(Response.prototype)
  vi.stubGlobal(
    'Response',
    Object.assign(function () {}, { prototype: Object.create(null, rest) }),
  )
  expect(body).toBeDefined()
  expect('follow' in gateway()).toBe(false)
  const streams = { via: 'gateway', origin: server.origin, key: 'ldn_live_secret', fetch } as const
  expect('follow' in streamingClient(streams)).toBe(true)
})
