import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reply, startServer, type LocalServer } from '../../../testing/local-server.ts'
import { createClient, type Client } from '../../index.ts'
import { operation } from '../../runtime/call/operation.ts'
import { keyInQuery } from '../../runtime/request/owner-key.ts'
import { attribution } from './attribution.ts'
import { lifecycle, type Ending } from './lifecycle.ts'
import { log, type CallRecord } from './log.ts'

type Response = Parameters<typeof reply>[0]

const of = (api: string, name: string) =>
  operation<{ readonly near?: string }, object>(
    { id: api, url: 'https://owner.invalid', auth: keyInQuery('key') },
    {
      name,
      path: `/${name}{?near,key}`,
    },
  )
const stops = of('buses', 'stops')
const lines = of('buses', 'lines')
const parks = of('parks', 'parks')

let owner: (response: Response, url: string) => void
let server: LocalServer
beforeEach(async () => {
  server = await startServer(({ url = '' }, response) => owner(response, url))
})
afterEach(() => server.close())
const plain = (): Client =>
  createClient({
    via: 'direct',
    hosts: { buses: server.origin, parks: server.origin },
    ownerKeys: { buses: 'hush-hush' },
    retries: 0,
  })

describe('what is going away', () => {
  const sunset = 'Wed, 30 Jun 2027 00:00:00 GMT'
  const none = { since: undefined, sunset: undefined, replacement: undefined, link: undefined }

  test.each<[string, Readonly<Record<string, string>>, Partial<Ending> | undefined]>([
    ['nothing', {}, undefined],
    ['since when, in seconds', { deprecation: '@1767225600' }, { since: new Date('2026-01-01') }],
    ['that it is, and no more', { deprecation: 'true' }, {}],
    ['until when', { sunset }, { sunset: new Date('2027-06-30') }],
    [
      'where to read on',
      { sunset, link: '<https://a.invalid>; rel="next", <https://b.invalid/end>; rel="sunset"' },
      { sunset: new Date('2027-06-30'), link: 'https://b.invalid/end' },
    ],
  ])('an answer says %s', async (_name, headers, ending) => {
    owner = (response) => reply(response, 200, {}, headers)
    const told: Ending[] = []
    const city = lifecycle(plain(), (one) => void told.push(one))
    await stops(city)
    await stops(city)
    expect(told).toEqual(ending ? [{ ...none, operation: 'buses.stops', ...ending }] : [])
  })

  test('the contract says it where the owner does not, and names what to use instead', async () => {
    owner = (response) => reply(response, 200, {})
    const told: Ending[] = []
    const declared = { stops: { since: '2026-01-01', sunset: '2027-06-30', replacement: 'buses.lines' } }
    const city = lifecycle(plain(), (one) => void told.push(one), [{ api: 'buses', operations: declared }])
    await Promise.all([stops(city), lines(city), parks(city), stops(city)])
    expect(told).toEqual([
      {
        operation: 'buses.stops',
        since: new Date('2026-01-01'),
        sunset: new Date('2027-06-30'),
        replacement: 'buses.lines',
        link: undefined,
      },
    ])
  })

  test('what has gone is told of by its refusal', async () => {
    owner = (response) => reply(response, 410, {}, { sunset })
    const told: string[] = []
    await expect(stops(lifecycle(plain(), (one) => void told.push(one.operation)))).rejects.toMatchObject({
      status: 410,
    })
    expect(told).toEqual(['buses.stops'])
  })
})

test('a record of each call has no parameter and no key in it', async () => {
  owner = (response, url) => {
    if (url.startsWith('/parks')) response.destroy()
    else reply(response, url.startsWith('/lines') ? 503 : 200, {}, { 'x-request-id': 'r1' })
  }
  const records: CallRecord[] = []
  const city = log(plain(), (record) => void records.push(record))
  await stops(city, { near: 'my home' })
  await lines(city).catch(() => {})
  await parks(city).catch(() => {})
  await stops(city, {}, { signal: AbortSignal.abort() }).catch(() => {})
  expect(records.map(({ durationMs, ...record }) => ({ ...record, isTimed: durationMs >= 0 }))).toEqual([
    { operation: 'buses.stops', status: 200, attempts: 1, error: undefined, requestId: 'r1', isTimed: true },
    { operation: 'buses.lines', status: 503, attempts: undefined, error: 'HttpError', requestId: 'r1', isTimed: true },
    {
      operation: 'parks.parks',
      status: undefined,
      attempts: undefined,
      error: 'NetworkError',
      requestId: undefined,
      isTimed: true,
    },
    {
      operation: 'buses.stops',
      status: undefined,
      attempts: undefined,
      error: 'AbortError',
      requestId: undefined,
      isTimed: true,
    },
  ])
  expect(JSON.stringify(records)).not.toMatch(/hush-hush|home/)
})

test('lines are owed for what answered, once each, and a licence that was not given is not forgotten', async () => {
  owner = (response, url) => reply(response, url.startsWith('/lines') ? 500 : 200, {})
  const licence = {
    api: 'buses',
    name: 'Open',
    url: 'https://licence.invalid',
    lines: ['Powered by buses.', 'Contains maps.'],
  }
  const city = attribution(plain(), [licence, { ...licence, api: 'trams' }])
  expect(city.lines()).toEqual([])
  await lines(city).catch(() => {})
  expect(city.lines()).toEqual([])
  await stops(city)
  await stops(city)
  await parks(city)
  expect(city.lines()).toEqual(licence.lines)
  expect(city.unknown()).toEqual(['parks'])
})
