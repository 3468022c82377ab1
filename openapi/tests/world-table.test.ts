import { metresBetween } from '@openlondon/sandbox/view'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { city } from '../../city-tests/city.ts'
import { serveSandbox, type ServedSandbox } from '../../server/src/sandbox/index.ts'

/** Questions that a sandbox of fixtures answered with another thing's body, and what one city answers. */

let served: ServedSandbox

beforeAll(async () => {
  served = await serveSandbox(city)
})
afterAll(() => served.close())

type Body = Readonly<Record<string, unknown>>
type Told = { readonly status: number; readonly body: unknown; readonly warnings: string }

async function ask(path: string, init: RequestInit = {}): Promise<Told> {
  const response = await fetch(`${served.origin}/sandbox/${path}`, init)
  return {
    status: response.status,
    body: await response.json(),
    warnings: response.headers.get('x-sandbox-warnings') ?? '',
  }
}

// A member of an answer whose contract has it so: the sandbox has checked that.
const listIn = (body: unknown, name: string): readonly Body[] => (body as Body)[name] as readonly Body[]

describe('a name finds what has it', () => {
  test('StopPoint/Search/brixton finds Brixton only', async () => {
    const { status, body } = await ask('tfl/StopPoint/Search/brixton')
    const names = listIn(body, 'matches').map(({ name }) => String(name))
    expect(status).toBe(200)
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !/brixton/i.test(name))).toEqual([])
  })

  test('the arrivals of Brixton are trains at Brixton', async () => {
    const { body } = await ask('tfl/StopPoint/940GZZLUBXN/Arrivals')
    const arrivals = body as readonly Body[]
    expect(arrivals.length).toBeGreaterThan(0)
    for (const { naptanId, stationName, lineId } of arrivals) {
      expect([naptanId, lineId]).toEqual(['940GZZLUBXN', 'victoria'])
      expect(stationName).toMatch(/^Brixton/)
    }
  })
})

describe('a postcode lies where it lies', () => {
  test.each([
    ['SW21RW', 'SW2 1RW', 'SW2', 'Lambeth'],
    ['E81EA', 'E8 1EA', 'E8', 'Hackney'],
    ['N19GU', 'N1 9GU', 'N1', 'Islington'],
  ])('%s', async (asked, postcode, outcode, borough) => {
    const { status, body } = await ask(`postcodes/postcodes/${asked}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ result: { postcode, outcode, admin_district: borough } })
  })
})

describe('what is retired or unknown is not found', () => {
  test.each([
    ['a line that was split', 'tfl/Line/london-overground/Status', 404],
    ['a dock that never was', 'tfl/BikePoint/BikePoints_999', 404],
    ['a station that never was', 'tfl/StopPoint/940GZZLUNOWHERE/Arrivals', 404],
    ['a postcode that never was', 'postcodes/postcodes/ZZ99ZZ', 404],
    ['a thirteenth month', 'carbon/intensity/2026-13-01T00:00Z', 400],
  ])('%s', async (_name, path, status) => {
    expect((await ask(path)).status).toBe(status)
  })
})

describe('near is near', () => {
  const point = { lat: 51.46, lon: -0.11 }
  const mile = 1_609.344

  test('crimes within a mile', async () => {
    const { status, body } = await ask('police/crimes-street/all-crime?lat=51.46&lng=-0.11&date=2026-09')
    const points = (body as readonly Body[]).map(({ location }) => {
      const { latitude, longitude } = (location ?? {}) as Readonly<Record<string, string>>
      return { lat: Number(latitude), lon: Number(longitude) }
    })
    expect(status).toBe(200)
    // Crimes are told at the next anchor point, not where they were.
    expect(points.filter((one) => !(metresBetween(one, point) < mile + 150))).toEqual([])
  })

  test('kitchens within a mile, each with its distance', async () => {
    const path = 'food-hygiene/Establishments?latitude=51.46&longitude=-0.11&maxDistanceLimit=1'
    const { status, body } = await ask(path, { headers: { 'x-api-version': '2' } })
    const kitchens = listIn(body, 'establishments')
    expect(status).toBe(200)
    expect(kitchens.length).toBeGreaterThan(0)
    for (const { geocode, Distance } of kitchens) {
      const { latitude, longitude } = geocode as Readonly<Record<string, string>>
      const metres = metresBetween(point, { lat: Number(latitude), lon: Number(longitude) })
      expect(metres).toBeLessThanOrEqual(mile * 1.005)
      expect(Math.abs(Number(Distance) - metres / mile)).toBeLessThan(0.05)
    }
  })
})

describe('a list is what was asked for', () => {
  test('applications of Lambeth are Lambeth’s', async () => {
    const { body } = await ask('planning/applications?borough=E09000022')
    const items = listIn(body, 'items')
    expect(items.length).toBeGreaterThan(0)
    expect(new Set(items.map((item) => item['lpa_name']))).toEqual(new Set(['Lambeth']))
  })

  test('pages of applications are disjoint, whole, and end', async () => {
    const query = 'planning/applications?borough=E09000022'
    const { body: first } = await ask(`${query}&limit=2`)
    const total = Number((first as Body)['total'])
    const ids = new Set<string>()
    let page: unknown = first
    for (let number = 0; number <= total; number += 1) {
      const items = listIn(page, 'items')
      expect(items.length).toBeLessThanOrEqual(2)
      for (const { id } of items) {
        expect(ids.has(String(id)), `${String(id)} comes once`).toBe(false)
        ids.add(String(id))
      }
      const next = (page as Body)['next']
      if (typeof next !== 'string') break
      page = (await ask(`${query}&limit=2&cursor=${encodeURIComponent(next)}`)).body
    }
    expect((page as Body)['next']).toBeNull()
    expect(ids.size).toBe(total)
  })

  test.each([
    ['tfl/Road/a2/Status?startDate=2026-11-28T00:00:00Z&endDate=2026-11-30T00:00:00Z', 'startDate'],
    ['tfl/Road/all/Disruption?severities=Severe', 'severities'],
    ['tfl/Place?lat=51.53&lon=-0.12&radius=300&type=TaxiRank', 'radius'],
    ['police/crimes-street/all-crime?lat=51.46&lng=-0.11&date=2026-09', 'date'],
    ['planning/applications?borough=E09000022&status=Approved', 'status'],
  ])('%s is honoured, not ignored', async (path, name) => {
    const { status, warnings } = await ask(path)
    expect(status).toBe(200)
    expect(warnings).not.toContain(name)
  })
})

describe('time and visitors', () => {
  test('a later clock has later trains', async () => {
    const at = async (time: string): Promise<readonly number[]> => {
      const { body } = await ask('tfl/StopPoint/940GZZLUBXN/Arrivals', { headers: { 'X-Sandbox-Time': time } })
      return (body as readonly Body[]).map(({ expectedArrival }) => Date.parse(String(expectedArrival)))
    }
    for (const time of ['2026-11-23T09:10:00Z', '2026-11-23T18:00:00Z', '2027-03-28T12:00:00Z']) {
      const arrivals = await at(time)
      expect(arrivals.length).toBeGreaterThan(0)
      expect(Math.min(...arrivals)).toBeGreaterThanOrEqual(Date.parse(time))
    }
  })

  test('what a visitor writes, this visitor reads, and nobody else', async () => {
    const description = 'A bollard leans over the crossing'
    const headers = { 'X-Sandbox-Session': 'world-table-visitor' }
    const sent = await ask('reports/requests.json', {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        service_code: 'POTHOLE',
        description,
        lat: '51.5503',
        long: '-0.1404',
        'attribute[WIDTH]': 'over30',
      }).toString(),
    })
    const [receipt] = sent.body as readonly Body[]
    const path = `reports/requests/${String(receipt?.['service_request_id'])}.json?jurisdiction_id=fixmystreet`
    expect((await ask(path, { headers })).body).toMatchObject({ service_requests: [{ description }] })
    expect((await ask(path)).body).not.toMatchObject({ service_requests: [{ description }] })
  })
})
