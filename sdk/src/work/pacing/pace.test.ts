import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reply, startServer, type LocalServer } from '../../../testing/local-server.ts'
import { createClient, type Client } from '../../index.ts'
import { operation } from '../../runtime/call/operation.ts'
import { pace, type PaceOptions } from './pace.ts'

type Response = Parameters<typeof reply>[0]
type Headers = Readonly<Record<string, string>>

const stops = operation<{ readonly page?: number }, object>(
  { id: 'city', url: 'https://owner.invalid' },
  {
    name: 'stops',
    path: '/stops{?page}',
  },
)

/** Makes time pass a hundred times as fast, while requests take as long as they take. */
let clock: ReturnType<typeof setInterval>
let owner: (response: Response, count: number) => void
let server: LocalServer
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  clock = setInterval(() => vi.advanceTimersByTime(100), 1)
  server = await startServer((_request, response, count) => owner(response, count))
})
afterEach(async () => {
  clearInterval(clock)
  vi.useRealTimers()
  await server.close()
})

const paced = (options?: PaceOptions): Client =>
  pace(createClient({ via: 'direct', hosts: { city: server.origin }, retries: 0, timeoutMs: Infinity }), options)

/** An owner who allows so many in each span of some seconds, counts what it refuses, and says so in its own way. */
function limited(count: number, seconds: number, say: (left: number, reset: number) => Headers): { refused: number } {
  const state = { refused: 0 }
  let used = 0
  let ends = 0
  owner = (response) => {
    if (Date.now() >= ends) {
      used = 0
      ends = Date.now() + seconds * 1_000
    }
    used += 1
    const headers = say(Math.max(0, count - used), Math.ceil((ends - Date.now()) / 1_000))
    if (used > count) state.refused += 1
    reply(response, used > count ? 429 : 200, {}, headers)
  }
  return state
}

const fifty = (city: Client): Promise<unknown> =>
  Promise.all(Array.from({ length: 50 }, (_none, page) => stops(city, { page })))

test.each<[string, PaceOptions, (left: number, reset: number) => Headers]>([
  [
    'RateLimit and its policy',
    {},
    (left, reset) => ({ ratelimit: `"minute";r=${left};t=${reset}`, 'ratelimit-policy': '"minute";q=20;w=20' }),
  ],
  ['RateLimit alone', {}, (left, reset) => ({ ratelimit: `"minute";r=${left};t=${reset}` })],
  [
    'the older fields',
    {},
    (left, reset) => ({
      'x-ratelimit-limit': '20',
      'x-ratelimit-remaining': `${left}`,
      'x-ratelimit-reset': `${reset}`,
    }),
  ],
])('50 calls against a limit of 20 send 50 requests and fail none, by %s', async (_name, options, say) => {
  const state = limited(20, 20, say)
  await fifty(paced(options))
  expect([server.seen.length, state.refused]).toEqual([50, 0])
})

test.each<[string, PaceOptions]>([
  ['of the caller', { perMinute: 20 }],
  ['of the contract', { per: 'api', limits: [{ api: 'city', anonymousPerMinute: 20, keyedPerMinute: 500 }] }],
  ['of the contract for who has a key', { per: 'api', keyed: ['city'], limits: [{ api: 'city', keyedPerMinute: 20 }] }],
])('and by a limit %s, of which the owner says nothing', async (_name, options) => {
  const state = limited(20, 60, () => ({}))
  await fifty(paced(options))
  expect([server.seen.length, state.refused]).toEqual([50, 0])
})

test('who is refused all the same waits as told, and so do all others', async () => {
  owner = (response, count) =>
    count === 2 ? reply(response, 429, {}, { 'retry-after': '30' }) : reply(response, 200, {})
  const city = paced()
  await stops(city)
  const began = Date.now()
  await stops(city)
  expect(Date.now() - began).toBeGreaterThanOrEqual(30_000)
  expect(server.seen.length).toBe(3)
})

test('an owner who refuses for ever is not asked for ever', async () => {
  owner = (response) => reply(response, 429, {})
  await expect(stops(paced())).rejects.toMatchObject({ status: 429 })
  expect(server.seen.length).toBe(4)
})

test('another failure is nobody else’s, and keeps nobody waiting', async () => {
  owner = (response, count) => (count === 1 ? response.destroy() : reply(response, 200, {}))
  const city = paced()
  const calls = await Promise.allSettled([stops(city), stops(city), stops(city)])
  expect(calls.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
})

test('one that leaves when it is its turn takes nobody’s place with it', async () => {
  owner = (response) => reply(response, 200, {})
  const city = paced()
  const leaving = new AbortController()
  const first = stops(city, { page: 1 }, { signal: leaving.signal })
  const second = stops(city, { page: 2 })
  leaving.abort()
  await expect(first).rejects.toThrow()
  expect(await second).toEqual({})
})

test.each([0, -1, 0.5, Number.NaN])('%d a minute is refused', (perMinute) => {
  expect(() => paced({ perMinute })).toThrow('perMinute is 1 or more')
})

test('a fraction of a request is none', async () => {
  owner = (response) => reply(response, 200, {})
  const city = paced({ perMinute: 1.5 })
  expect(await Promise.all([stops(city, {}), stops(city, {})])).toEqual([{}, {}])
})

test('one that leaves the queue is not sent', async () => {
  owner = (response) => reply(response, 200, {})
  const city = paced({ perMinute: 1 })
  await stops(city)
  const controller = new AbortController()
  const waiting = stops(city, {}, { signal: controller.signal })
  const last = stops(city)
  controller.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  await last
  expect(server.seen.length).toBe(2)
})
