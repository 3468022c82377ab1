import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { createClient } from '@openlondon/sdk'
import { getPredictionMock, getStopArrivalsMockHandler, mockHandlers, problem } from '@openlondon/sdk/tfl/mocks'
import { setupServer } from 'msw/node'
import { createApp } from './app.ts'

// Without a network: the owner's answers are the contract's examples.
const owner = setupServer(...mockHandlers())
before(() => owner.listen({ onUnhandledFrame: 'error' }))
afterEach(() => owner.resetHandlers())
after(() => owner.close())

const app = createApp(createClient({ via: 'direct', retries: 0, timeoutMs: 200 }))

test('lines say how they run', async () => {
  const response = await app.request('/lines')
  assert.equal(response.headers.get('cache-control'), 'public, max-age=30')
  for (const line of (await response.json()) as { name: string; states: string[] }[])
    assert.ok(line.name && line.states.length > 0)
})

test('the train that comes first is first', async () => {
  const arrivals = [300, 60].map((timeToStation) =>
    getPredictionMock({ timeToStation, lineName: `in ${timeToStation} s` }),
  )
  owner.use(getStopArrivalsMockHandler(arrivals))
  const departures = (await (await app.request('/stops/940GZZLUKSX/departures')).json()) as { lineName: string }[]
  assert.deepEqual(
    departures.map(({ lineName }) => lineName),
    ['in 60 s', 'in 300 s'],
  )
})

const refusals = [
  ['a stop that is not there', () => getStopArrivalsMockHandler(problem(404)), 404, null],
  ['an owner that is away', () => getStopArrivalsMockHandler(problem(503, {}, { 'retry-after': '7' })), 502, '7'],
  ['an owner that takes too long', () => getStopArrivalsMockHandler(undefined, { delayMs: 2_000 }), 504, null],
] as const
for (const [name, handler, status, retryAfter] of refusals) {
  test(name, async () => {
    owner.use(handler())
    const response = await app.request('/stops/940GZZLUKSX/departures')
    assert.deepEqual([response.status, response.headers.get('retry-after')], [status, retryAfter])
  })
}
