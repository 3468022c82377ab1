import { beforeAll, describe, expect, test } from 'vitest'
import { loadCity } from '../../load/load-city.ts'
import type { City } from '../../model/model.ts'
import { tinyCityFiles, writeCity } from '../../../testing/tiny-city.ts'
import type { Surroundings } from './owner-host.ts'
import { planLive, type LivePlan } from './plan-live.ts'

const operation = (operationId: string, more: object = {}): object => ({
  operationId,
  responses: { 200: { description: 'Fine.', content: { 'application/json': {} } } },
  ...more,
})

const query = (name: string, required: boolean, example?: unknown): object => ({
  name,
  in: 'query',
  required,
  schema: { type: 'string' },
  ...(example === undefined ? {} : { example }),
})

const contract = {
  openapi: '3.1.0',
  info: { title: 'Buses', version: '1.0.0' },
  paths: {
    '/plain': { get: operation('plain'), post: operation('change') },
    '/near': { get: operation('near', { parameters: [query('at', true, 'Bank'), query('limit', false, '5')] }) },
    '/shown': { get: operation('shown', { parameters: [query('at', true, 'Bank'), query('kind', false)] }) },
    '/unshown': { get: operation('unshown', { parameters: [query('at', true)] }) },
    '/people': { get: operation('people', { 'x-privacy': 'C3' }) },
    '/made': { get: operation('made', { 'x-facade': { kind: 'elasticsearch' } }) },
    '/old': { get: operation('old', { deprecated: true, 'x-sunset': '2026-07-31' }) },
    '/ageing': { get: operation('ageing', { deprecated: true, 'x-sunset': '2027-07-31' }) },
    '/keyed': { get: operation('keyed', { 'x-upstream': 'safe' }) },
    '/fixed': {
      get: operation('fixed', {
        parameters: [{ name: 'X-Version', in: 'header', required: true, schema: { type: 'string', const: '2' } }],
      }),
    },
    '/area': { get: operation('area', { 'x-upstream': 'areas' }) },
  },
}

const facts = tinyCityFiles['apis/buses/api.yaml']
  .replace(
    'limits: { anonymousPerMinute: 50 }',
    `upstreams:
  safe: { url: https://safe.buses.org/v2/, auth: { in: header, name: X-Key, required: true } }
  areas: { url: https://areas.buses.org, hosts: [{ area: E1, name: East, url: https://east.buses.org }] }
limits: { anonymousPerMinute: 60, keyedPerMinute: 600 }`,
  )
  .replace('https://api.buses.tiny.example', 'https://api.buses.org')

let city: City
beforeAll(async () => {
  const { 'apis/buses/fixtures/stops.json': _other, ...files } = tinyCityFiles
  const shown = [{ name: 'trams', summary: '', request: { kind: 'tram' }, status: 200, body: {} }]
  ;({ city } = await loadCity(
    await writeCity({
      ...files,
      'apis/buses/api.yaml': facts,
      'apis/buses/openapi.yaml': JSON.stringify(contract),
      'apis/buses/fixtures/shown.json': JSON.stringify(shown),
    }),
  ))
})

const plan = (surroundings: Partial<Surroundings> = {}): LivePlan =>
  planLive(city, [], { origins: {}, env: {}, ...surroundings }, '2026-11-24')

const askOf = (name: string, surroundings: Partial<Surroundings> = {}): LivePlan['asks'][number] | undefined =>
  plan(surroundings).asks.find((ask) => ask.operation.name === name)

test.each([
  ['change', 'only what reads is asked'],
  ['unshown', 'its contract shows no value for at'],
  ['people', 'its answers are about people (C3)'],
  ['made', 'the owner has no such operation: the portal makes it from another'],
  ['old', 'retired on 2026-07-31'],
  ['keyed', 'the owner asks for a key: set UPSTREAM_KEY_BUSES_SAFE'],
  ['area', 'each area has a host of its own: name one with --origin'],
])('%s is not asked', (name, want) => {
  expect(plan().skips.find((skip) => skip.operation.name === name)?.reason).toBe(want)
})

describe('what is asked', () => {
  test.each<[string, Partial<Surroundings>, string]>([
    ['plain', {}, 'https://api.buses.org/plain'],
    ['near', {}, 'https://api.buses.org/near?at=Bank'],
    ['shown', {}, 'https://api.buses.org/shown?at=Bank&kind=tram'],
    ['ageing', {}, 'https://api.buses.org/ageing'],
    ['plain', { origins: { buses: 'http://127.0.0.1:1/x/' } }, 'http://127.0.0.1:1/x/plain'],
    ['plain', { env: { UPSTREAM_BUSES: 'http://127.0.0.1:2' } }, 'http://127.0.0.1:2/plain'],
    ['plain', { origins: { buses: 'http://a.org' }, env: { UPSTREAM_BUSES: 'http://b.org' } }, 'http://a.org/plain'],
    ['keyed', { env: { UPSTREAM_KEY_BUSES_SAFE: 's' } }, 'https://safe.buses.org/v2/keyed'],
    [
      'keyed',
      { origins: { 'buses/safe': 'http://c.org' }, env: { UPSTREAM_KEY_BUSES_SAFE: 's' } },
      'http://c.org/keyed',
    ],
    ['area', { env: { UPSTREAM_BUSES_AREAS: 'https://east.buses.org' } }, 'https://east.buses.org/area'],
  ])('%s with %o', (name, surroundings, want) => {
    expect(askOf(name, surroundings)?.url).toBe(want)
  })

  test('a key goes where the owner wants it, and is not shown', () => {
    const inQuery = askOf('near', { env: { UPSTREAM_KEY_BUSES: 'a b' } })
    expect(inQuery).toMatchObject({
      url: 'https://api.buses.org/near?at=Bank',
      secretUrl: 'https://api.buses.org/near?at=Bank&app_key=a%20b',
    })
    const inHeader = askOf('keyed', { env: { UPSTREAM_KEY_BUSES_SAFE: 's' } })
    expect(inHeader?.headers).toMatchObject({ 'x-key': 's' })
    expect(inHeader?.secretUrl).toBe(inHeader?.url)
  })

  test('a key with the owner buys its pace', () => {
    expect(askOf('plain')?.spacingMs).toBe(1_000)
    expect(askOf('plain', { env: { UPSTREAM_KEY_BUSES: 'k' } })?.spacingMs).toBe(100)
  })

  test('it says who asks, what it wants, and what must always be said', () => {
    expect(askOf('fixed')?.headers).toEqual({
      'x-version': '2',
      accept: 'application/json, */*;q=0.1',
      'user-agent': 'Tiny-contract-check/1 (hello@open.tiny.example)',
    })
  })

  test('nothing of an API that is retired', () => {
    const apis = city.apis.map((api) => ({ ...api, lifecycle: { state: 'retired' as const } }))
    expect(planLive({ ...city, apis }, [], { origins: {}, env: {} }, '2026-11-24').asks).toEqual([])
  })

  test('an address that can be nobody’s is not asked', () => {
    const reserved = {
      ...city,
      apis: city.apis.map((api) => ({ ...api, upstream: { kind: 'external' as const, url: 'https://buses.example' } })),
    }
    const { skips } = planLive(reserved, [], { origins: {}, env: {} }, '2026-11-24')
    expect(skips.find((skip) => skip.operation.name === 'plain')?.reason).toBe(
      'no real host is known: name one with --origin',
    )
  })
})
