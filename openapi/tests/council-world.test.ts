import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { city } from '../../city-tests/city.ts'
import { knownPostcodes } from '../world/base/known-areas.ts'
import { serveSandbox, type ServedSandbox } from '../../server/src/sandbox/index.ts'

/** What councils offer and what is reported to them is one story, whichever way one asks. */

let served: ServedSandbox

beforeAll(async () => {
  served = await serveSandbox(city)
})
afterAll(() => served.close())

/** What this test looks at of the answers, whichever of them it is. */
type Told = {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly contents: readonly Told[]
  readonly last_page: boolean
  readonly total_items: number
  readonly total_pages: number
  readonly location: { readonly latitude: number; readonly longitude: number }
  readonly service: Told
  readonly service_at_locations?: readonly Told[]
  readonly schedules?: readonly Rhythm[]
  readonly service_requests: readonly Report[]
  readonly services: readonly Report[]
}
type Rhythm = { readonly byday: string; readonly opens_at: string; readonly closes_at: string }
type Report = {
  readonly service_request_id: string
  readonly service_code: string
  readonly requested_datetime: string
  readonly updated_datetime: string
  readonly agency_sent_datetime?: string
  readonly lat: string
  readonly long: string
  readonly token: string
}
type Answer<Body> = { readonly status: number; readonly body: Body }

async function ask<Body = Told>(
  path: string,
  headers: Record<string, string> = {},
  form?: Record<string, string>,
): Promise<Answer<Body>> {
  const sent = form && { method: 'POST', body: new URLSearchParams(form) }
  const response = await fetch(`${served.origin}/sandbox/${path}`, { headers, ...sent })
  return { status: response.status, body: await response.json() }
}

async function allOf(path: string, size: number): Promise<readonly Told[]> {
  const items: Told[] = []
  for (let page = 1; ; page += 1) {
    const { body } = await ask(`services/${path}${path.includes('?') ? '&' : '?'}page=${page}&per_page=${size}`)
    expect(body.size).toBe(body.contents.length)
    items.push(...body.contents)
    if (body.last_page) {
      expect(items).toHaveLength(body.total_items)
      expect(body.total_pages).toBe(Math.max(1, page))
      return items
    }
  }
}

/** Of postcodes that maps know, and of one that only a hall of the directory has. */
const knownPoints = new Map([
  ...knownPostcodes.map(({ id, point }) => [id, point] as const),
  ['NW5 2AA', { lat: 51.55017, lon: -0.14042 }] as const,
])

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id).toSorted()

describe('services', () => {
  test.each([7, 20, 100])('pages of %i are disjoint and together the whole', async (size) => {
    const ids = idsOf(await allOf('services', size))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(80)
  })

  test.each([
    ['SW2 1RW', 1_200],
    ['E8 1EA', 2_000],
    ['N1 9GU', 900],
    ['NW5 2AA', 1_000],
  ])('what is near %s is near', async (postcode, metres) => {
    const query = `service_at_locations?postcode=${encodeURIComponent(postcode)}&proximity=`
    const near = await allOf(`${query}${metres}`, 50)
    const all = await allOf('service_at_locations', 100)
    const { lat: latitude, lon: longitude } = knownPoints.get(postcode) ?? { lat: 0, lon: 0 }
    const centre = { latitude, longitude }
    const distance = ({ location }: Told): number => metresBetween(centre, location)
    expect(near.length).toBeGreaterThan(0)
    expect(idsOf(near)).toEqual(idsOf(all.filter((one) => distance(one) <= metres)))
    expect(near.map(distance)).toEqual(near.map(distance).toSorted((one, other) => one - other))
  })

  test('one service has one name wherever it is told, and its places lead back to it', async () => {
    for (const { id, name } of (await allOf('services', 100)).slice(0, 30)) {
      const { body } = await ask(`services/services/${id}`)
      expect(body.name).toBe(name)
      for (const { id: offerId, location } of body.service_at_locations ?? []) {
        const offer = await ask(`services/service_at_locations/${offerId}`)
        expect(offer.body.location).toEqual(location)
        expect(offer.body.service.id).toBe(id)
      }
    }
  })

  test.each([
    ['services?day=SA', ({ byday }: Rhythm) => byday.includes('SA')],
    ['services?start_time=18:00', ({ opens_at }: Rhythm) => opens_at >= '18:00'],
    [
      'services?day=Tuesday&end_time=17:00',
      ({ byday, closes_at }: Rhythm) => byday.includes('TU') && closes_at <= '17:00',
    ],
    // In London's summer an hour of UTC is one less than on the clock; in November they are one.
    ['services?start_time=18:00Z', ({ opens_at }: Rhythm) => opens_at >= '18:00'],
  ])('%s answers what has such a time, and nothing else', async (path, isSuch) => {
    const found = new Set(idsOf(await allOf(path, 100)))
    for (const { id } of await allOf('services', 100)) {
      const { body } = await ask(`services/services/${id}`)
      expect([id, (body.schedules ?? []).some(isSuch)]).toEqual([id, found.has(id)])
    }
  })

  test.each([
    ['services/services/5b0c7c1e-2d64-4f0b-8a53-9e1f60d7a1ff', 404],
    ['services/taxonomy_terms/2f6c8a10-4b7e-4d5a-9c31-70d2e5b81aff', 404],
    ['services/service_at_locations?proximity=500', 400],
  ])('%s is refused with %i', async (path, status) => {
    expect((await ask(path)).status).toBe(status)
  })
})

describe('reports', () => {
  const list = async (query: string, headers: Record<string, string> = {}): Promise<readonly Report[]> =>
    (await ask(`reports/requests.json?jurisdiction_id=fixmystreet${query}`, headers)).body.service_requests

  test('open and closed are the whole, the newest first, and none is of the future', async () => {
    const [all, open, closed] = [await list(''), await list('&status=open'), await list('&status=closed')]
    const id = ({ service_request_id }: Report): string => service_request_id
    expect([...open, ...closed].map(id).toSorted()).toEqual(all.map(id).toSorted())
    const times = all.map(({ requested_datetime }) => requested_datetime)
    expect(times).toEqual(times.toSorted().toReversed())
    const isAhead = (time: string | undefined): boolean => time !== undefined && time > '2026-11-23T09:10:00Z'
    expect(all.filter((one) => isAhead(one.updated_datetime) || isAhead(one.agency_sent_datetime))).toEqual([])
    expect(all.filter((one) => one.updated_datetime < one.requested_datetime)).toEqual([])
  })

  test('steps back in time pass over nothing', async () => {
    const all = await list('&start_date=2026-11-01T00:00:00Z&end_date=2026-11-23T09:10:01Z')
    const stepped: Report[] = []
    for (let end = '2026-11-23T09:10:01Z'; ; end = stepped.at(-1)?.requested_datetime ?? end) {
      const step = await list(`&start_date=2026-11-01T00:00:00Z&end_date=${end}&max_requests=7`)
      stepped.push(...step)
      if (step.length < 7) break
    }
    expect(stepped).toEqual(all)
  })

  test('each is found by its id, as it was listed, of a kind that is taken there', async () => {
    for (const report of (await list('')).slice(0, 25)) {
      const { body } = await ask(`reports/requests/${report.service_request_id}.json?jurisdiction_id=fixmystreet`)
      expect(body.service_requests).toEqual([report])
      const types = await ask(`reports/services.json?lat=${report.lat}&long=${report.long}`)
      expect(types.body.services.map(({ service_code }) => service_code)).toContain(report.service_code)
    }
  })

  test('a storm fells trees, and a quiet day brings nothing new', async () => {
    const since = '&start_date=2026-11-22T09:10:00Z'
    const trees = (reports: readonly Report[]): number => reports.filter((one) => one.service_code === 'Trees').length
    const storm = await list(since, { 'X-Sandbox-Scenario': 'storm' })
    expect(trees(storm)).toBeGreaterThan(trees(await list(since)) + 3)
    expect(await list(since, { 'X-Sandbox-Scenario': 'quiet' })).toEqual([])
    const [tree] = storm
    const path = `reports/requests/${tree?.service_request_id}.json?jurisdiction_id=fixmystreet`
    expect((await ask(path, { 'X-Sandbox-Scenario': 'storm' })).body.service_requests).toEqual([tree])
  })

  test('what is sent is listed to whoever sent it, without a word of who it was', async () => {
    const mine = { 'X-Sandbox-Session': 'street-reports-1' }
    const form = {
      service_code: 'Graffiti',
      description: 'Paint on the wall. Quite new.',
      lat: '51.4613',
      long: '-0.1156',
    }
    const personal = { email: 'ada@example.org', first_name: 'Ada', last_name: 'Example', phone: '020 7946 0999' }
    const { body } = await ask<readonly Report[]>('reports/requests.json', mine, { ...form, ...personal })
    const id = body[0]?.service_request_id
    const [first] = await list('', mine)
    expect(first).toMatchObject({
      service_request_id: id,
      title: 'Paint on the wall',
      lat: '51.461300',
      status: 'open',
    })
    const found = await ask(`reports/requests/${id}.json?jurisdiction_id=fixmystreet`, mine)
    expect(found.body.service_requests).toEqual([first])
    for (const word of Object.values(personal)) expect(JSON.stringify(first)).not.toContain(word)
    expect((await list('')).some((one) => one.service_request_id === id)).toBe(false)
  })

  test('a token leads to the report', async () => {
    const mine = { 'X-Sandbox-Session': 'street-reports-2' }
    const form = { service_code: 'FLYTIP', description: 'Bags.', address_string: 'By the lido, London SW2 1RW' }
    const [sent] = (await ask<readonly Report[]>('reports/requests.json', mine, form)).body
    const [known] = (await ask<readonly Report[]>(`reports/tokens/${sent?.token}.json`, mine)).body
    const service_request_id = known?.service_request_id
    expect((await list('', mine))[0]).toMatchObject({
      service_request_id,
      service_code: 'FLYTIP',
      address: form.address_string,
    })
    expect((await ask(`reports/tokens/${sent?.token}.json`)).status).toBe(404)
  })

  test.each([
    [{ address_string: 'Kentish Town Road, by the library, London NW5' }, 200],
    [{ address_id: '5000099991' }, 200],
    [{ address_string: 'By the pond, NW99' }, 400],
  ])('the place %j is answered with %i', async (place, status) => {
    const form = { service_code: 'Graffiti', description: 'Paint.', ...place } as Record<string, string>
    expect((await ask('reports/requests.json', {}, form)).status).toBe(status)
  })

  test.each([
    [{ service_code: 'Graffiti', description: 'x', lat: '48.8', long: '2.3' }, 400],
    [{ service_code: 'Graffiti', description: 'x', address_string: 'somewhere' }, 400],
    [{ service_code: 'POTHOLE', description: 'x', lat: '51.5', long: '-0.1', 'attribute[WIDTH]': 'huge' }, 400],
    [{ service_code: 'Potholez', description: 'x', lat: '51.5', long: '-0.1' }, 404],
    [{ service_code: 'Graffiti', description: 'x', lat: '51.5', long: '-0.1', api_key: 'somebody else’s' }, 403],
  ])('%j is refused with %i', async (form, status) => {
    expect((await ask('reports/requests.json', {}, form as Record<string, string>)).status).toBe(status)
  })
})

function metresBetween(
  one: { readonly latitude: number; readonly longitude: number },
  other: { readonly latitude: number; readonly longitude: number },
): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const [east, north] = [
    radians(other.longitude - one.longitude) * Math.cos(radians((one.latitude + other.latitude) / 2)),
    radians(other.latitude - one.latitude),
  ]
  return 6_371_008.8 * Math.hypot(east, north)
}
