import { afterEach, beforeEach, expect, test } from 'vitest'
import { reply, startServer, type LocalServer } from '../../testing/local-server.ts'
import { createClient, type Client } from '../index.ts'
import { operation } from '../runtime/call/operation.ts'
import { attribution, cache, coalesce, log, pace, streamingClient, type CallRecord } from './index.ts'

const stops = operation<{ readonly page?: number }, object>(
  { id: 'city', url: 'https://owner.invalid' },
  {
    name: 'stops',
    path: '/stops{?page}',
  },
)
const lifetimes = [{ api: 'city', seconds: 60, other: {} }]

let server: LocalServer
beforeEach(async () => {
  server = await startServer((_request, response) => reply(response, 200, {}))
})
afterEach(() => server.close())
const plain = (): Client => createClient({ via: 'direct', hosts: { city: server.origin } })

test('as documented, what is kept or asked for already takes no turn: one a minute is enough', async () => {
  const city = cache(coalesce(pace(plain(), { perMinute: 1 })), { lifetimes })
  await Promise.all([stops(city), stops(city), stops(city)])
  await stops(city)
  expect(server.seen.length).toBe(1)
})

test('the other way round each call takes a turn, also to be answered from memory', async () => {
  const city = pace(cache(coalesce(plain()), { lifetimes }), { perMinute: 1 })
  await stops(city)
  await expect(stops(city, {}, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('a record outside is of every call, and one inside of what was sent', async () => {
  const [outside, inside]: [CallRecord[], CallRecord[]] = [[], []]
  const city = log(
    cache(
      log(plain(), (record) => inside.push(record)),
      { lifetimes },
    ),
    (record) => outside.push(record),
  )
  await stops(city)
  await stops(city)
  expect([outside.map(({ attempts }) => attempts), inside.map(({ attempts }) => attempts)]).toEqual([[1, 0], [1]])
})

test('what a client can do besides stays, whatever it is wrapped in', () => {
  const told = attribution(streamingClient({ via: 'gateway', origin: server.origin, key: undefined }), [])
  const city = log(cache(coalesce(pace(told))), () => {})
  expect(city.lines()).toEqual([])
  expect('follow' in city).toBe(true)
})
