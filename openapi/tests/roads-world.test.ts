import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { city } from '../../city-tests/city.ts'
import { serveSandbox, type ServedSandbox } from '../../server/src/sandbox/index.ts'

/** Docks, roads and places of the sandbox, asked as a stranger would: no answer may contradict another. */

let served: ServedSandbox

beforeAll(async () => {
  served = await serveSandbox(city)
})
afterAll(() => served.close())

type Body = Readonly<Record<string, unknown>>
type Told = { readonly status: number; readonly body: unknown; readonly text: string }

async function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Told> {
  const response = await fetch(`${served.origin}/sandbox/tfl/${path}`, { headers })
  const text = await response.text()
  return { status: response.status, body: JSON.parse(text), text }
}

// Each of these paths is answered with a list of objects by its contract, which the sandbox checks.
async function list(path: string, headers: Readonly<Record<string, string>> = {}): Promise<readonly Body[]> {
  return (await ask(path, headers)).body as readonly Body[]
}

async function one(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Body> {
  return (await ask(path, headers)).body as Body
}

function factsOf(place: Body | undefined): Readonly<Record<string, string>> {
  const facts = (place?.['additionalProperties'] ?? []) as readonly { readonly key: string; readonly value: string }[]
  return Object.fromEntries(facts.map(({ key, value }) => [key, value]))
}

const scenarios = ['', 'strike', 'surge', 'storm', 'quiet']

function inScenario(scenario: string): Readonly<Record<string, string>> {
  return scenario === '' ? {} : { 'X-Sandbox-Scenario': scenario }
}

describe('docks', () => {
  test.each(scenarios)('have the same figures wherever they are shown (%s)', async (scenario) => {
    const headers = inScenario(scenario)
    const docks = await list('BikePoint', headers)
    expect(docks.length).toBeGreaterThanOrEqual(70)
    for (const dock of docks.filter((_, index) => index % 9 === 0)) {
      const id = String(dock['id'])
      const facts = factsOf(dock)
      const [count] = await list(`Occupancy/BikePoints/${id}`, headers)
      expect(await one(`BikePoint/${id}`, headers)).toEqual(dock)
      expect(await one(`Place/${id}`, headers)).toEqual(dock)
      expect([count?.['name'], String(count?.['bikesCount']), String(count?.['emptyDocks'])]).toEqual([
        dock['commonName'],
        facts['NbBikes'],
        facts['NbEmptyDocks'],
      ])
      expect(Number(facts['NbStandardBikes']) + Number(facts['NbEBikes'])).toBe(Number(facts['NbBikes']))
      const used = Number(facts['NbBikes']) + Number(facts['NbEmptyDocks'])
      expect(used).toBeLessThanOrEqual(Number(facts['NbDocks']))
      expect(used).toBeGreaterThanOrEqual(Number(facts['NbDocks']) - 2)
    }
  })

  test.each([
    ['strike', 0.7],
    ['surge', 0.6],
  ])('have fewer bikes in %s', async (scenario, share) => {
    const bikesOf = (docks: readonly Body[]): number =>
      docks.reduce((sum, dock) => sum + Number(factsOf(dock)['NbBikes']), 0)
    const [ordinary, then] = [await list('BikePoint'), await list('BikePoint', inScenario(scenario))]
    expect(bikesOf(then)).toBeLessThan(bikesOf(ordinary) * share)
  })

  test('change with the hour and not with the asking', async () => {
    const evening = { 'X-Sandbox-Time': '2026-11-23T18:00:00Z' }
    const [first, second, later] = [await ask('BikePoint'), await ask('BikePoint'), await ask('BikePoint', evening)]
    expect(second.text).toBe(first.text)
    expect(later.text).not.toBe(first.text)
  })
})

describe('what is unknown is refused as the owner does', () => {
  test.each([
    ['BikePoint/BikePoints_999', 404, 'BikePoints_999'],
    ['Occupancy/BikePoints/BikePoints_14,BikePoints_999', 404, 'BikePoints_999'],
    ['Occupancy/CarPark/CarParks_1', 404, 'CarParks_1'],
    ['Occupancy/ChargeConnector/ChargePointESB-NOBODY-1', 404, 'NOBODY'],
    ['Place/TaxiRank_1', 404, 'TaxiRank_1'],
    ['Place/Type/Fountain', 404, 'Fountain'],
    ['Road/a233/Disruption', 404, 'a233'],
    ['Road/a2,m25', 404, 'm25'],
    ['Road/all/Disruption/TIMS-1', 404, 'TIMS-1'],
    ['StopPoint/940GZZLUNOWHERE/TaxiRanks', 404, 'NOWHERE'],
  ])('%s', async (path, status, word) => {
    const told = await ask(path)
    expect(told.status).toBe(status)
    expect(told.body).toMatchObject({ httpStatusCode: status, message: expect.stringContaining(word) })
  })
})

describe('places', () => {
  test('of every kind answer when they are asked for, with the same name and point', async () => {
    const { body } = await ask('Place/Meta/PlaceTypes')
    const types = body as readonly string[]
    for (const type of types) {
      const places = await list(`Place/Type/${type}`)
      if (type !== 'CensusOutputAreas') expect(places.length, type).toBeGreaterThan(0)
      for (const place of [places[0], places.at(-1)])
        if (place) expect(await one(`Place/${encodeURIComponent(String(place['id']))}`)).toEqual(place)
    }
  })

  test.each([
    ['King’s Cross', 51.5308, -0.1238, 400],
    ['Brixton', 51.4613, -0.1156, 700],
    ['Richmond', 51.4631, -0.3012, 900],
  ])('near %s are near, nearest first', async (_name, lat, lon, radius) => {
    const { places } = (await one(`Place?lat=${lat}&lon=${lon}&radius=${radius}`)) as {
      readonly places: readonly Body[]
    }
    const distances = places.map((place) => Number(place['distance']))
    expect(places.length).toBeGreaterThan(3)
    expect(Math.max(...distances)).toBeLessThanOrEqual(radius)
    expect(distances).toEqual(distances.toSorted((first, second) => first - second))
    const ranks = (await one(`Place?lat=${lat}&lon=${lon}&radius=${radius}&type=TaxiRank`)) as Body
    const wanted = places.filter((place) => place['placeType'] === 'TaxiRank')
    expect(ranks['places']).toEqual(wanted)
  })

  test('that are charge connectors have one state', async () => {
    const states = await list('Occupancy/ChargeConnector')
    const places = await list('Place/Type/ChargeConnector')
    const byId = new Map(places.map((place) => [String(place['id']).replace(/^[^_]+_/, ''), factsOf(place)['Status']]))
    expect(states.map((state) => byId.get(String(state['sourceSystemPlaceId'])))).toEqual(
      states.map((state) => state['status']),
    )
  })

  test('that are car parks have as many bays as spaces', async () => {
    for (const park of await list('Occupancy/CarPark')) {
      const bays = park['bays'] as readonly { bayCount: number; free: number; occupied: number }[]
      const place = await one(`Place/${String(park['id'])}`)
      expect(place['commonName']).toBe(park['name'])
      expect(bays.reduce((sum, { bayCount }) => sum + bayCount, 0)).toBe(Number(factsOf(place)['NumberOfSpaces']))
      for (const { bayCount, free, occupied } of bays) expect(free + occupied).toBe(bayCount)
    }
  })

  test('at a station are those of the kind around it, by its hub too', async () => {
    const ranks = await list('StopPoint/940GZZLUSTD/TaxiRanks')
    expect(ranks.map((rank) => rank['id'])).toContain('TaxiRank_5914')
    expect(await list('StopPoint/940GZZLUSTD/placeTypes?placeTypes=TaxiRank')).toEqual(ranks)
  })
})

describe('roads', () => {
  test.each([
    ['Good', {}, 'A316 on a quiet day', 'a316', { 'X-Sandbox-Scenario': 'quiet' }],
    ['Serious', {}, 'A40 after a collision', 'a40', {}],
    ['Closure', { from: '2026-11-28T00:00:00Z', to: '2026-11-30T00:00:00Z' }, 'A2 over a weekend', 'a2', {}],
  ])('flow %s: %s %s', async (state, dates, _name, id, headers) => {
    const query = 'from' in dates ? `?startDate=${dates.from}&endDate=${dates.to}` : ''
    const [road] = await list(`Road/${id}/Status${query}`, headers)
    expect(road?.['statusSeverity']).toBe(state)
  })

  test.each(scenarios)('are as bad as what disrupts them now (%s)', async (scenario) => {
    const headers = inScenario(scenario)
    const now = Date.parse('2026-11-23T09:10:00Z')
    const troubles = await list('Road/all/Disruption', headers)
    const active = troubles.filter(({ status }) => status === 'Active' || status === 'Active Long Term')
    for (const road of await list('Road', headers)) {
      const disturbed = active.filter(({ corridorIds }) => (corridorIds as readonly unknown[]).includes(road['id']))
      const isGood = road['statusSeverity'] === 'Good'
      expect([road['id'], isGood]).toEqual([road['id'], disturbed.length === 0])
    }
    for (const { startDateTime, lastModifiedTime, status, id } of troubles) {
      expect([id, Date.parse(String(startDateTime)) > now]).toEqual([id, status === 'Scheduled'])
      expect(Date.parse(String(lastModifiedTime))).toBeLessThanOrEqual(now)
    }
  })

  test('keep their disruptions within their bounds', async () => {
    const roads = new Map((await list('Road')).map((road) => [road['id'], JSON.parse(String(road['bounds']))]))
    for (const { corridorIds, point, id } of await list('Road/all/Disruption', inScenario('surge'))) {
      const [lon, lat] = JSON.parse(String(point)) as [number, number]
      for (const corridorId of corridorIds as readonly string[]) {
        const [[west, south], [east, north]] = roads.get(corridorId)
        expect([id, lon >= west && lon <= east && lat >= south && lat <= north]).toEqual([id, true])
      }
    }
  })

  test('tell each disruption alike, by list, by road, by id and by street', async () => {
    const all = await list('Road/all/Disruption')
    for (const trouble of all.slice(0, 12)) {
      expect(await list(`Road/all/Disruption/${String(trouble['id'])}`)).toEqual([trouble])
      for (const corridorId of trouble['corridorIds'] as readonly string[])
        expect(await list(`Road/${encodeURIComponent(corridorId)}/Disruption`)).toContainEqual(trouble)
    }
    const pieces = await list('Road/all/Street/Disruption?startDate=2026-11-23T00:00:00Z&endDate=2026-11-24T00:00:00Z')
    const ids = new Set(all.map(({ id }) => id))
    expect(pieces.length).toBeGreaterThan(0)
    expect(pieces.filter(({ disruptionId }) => !ids.has(disruptionId))).toEqual([])
  })

  test('are filtered without loss', async () => {
    const all = await list('Road/all/Disruption')
    const bad = await list('Road/all/Disruption?severities=Serious,Severe&closures=false')
    const rest = await list('Road/all/Disruption?severities=Minimal,Moderate&closures=false')
    expect(bad.length).toBeGreaterThan(0)
    expect([...bad, ...rest].map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  })

  test('are flooded by the river in a storm', async () => {
    const troubles = await list('Road/all/Disruption?categories=Weather', inScenario('storm'))
    const boroughs = troubles.map(({ location }) => /\(([^()]+)\)$/.exec(String(location))?.[1])
    expect(boroughs).toEqual(expect.arrayContaining(['Richmond upon Thames', 'Greenwich', 'Westminster']))
    expect(await list('Road/all/Disruption?categories=Weather')).toEqual([])
    const [route] = await list('Road/city%20route', inScenario('storm'))
    expect(route?.['statusSeverity']).toBe('Closure')
  })
})

describe('years', () => {
  test.each([2005, 2016, 2019])('of accidents keep to themselves (%s)', async (year) => {
    const accidents = await list(`AccidentStats/${year}`)
    expect(accidents.length).toBeGreaterThan(20)
    expect(accidents.filter(({ date }) => !String(date).startsWith(String(year)))).toEqual([])
  })
})

describe('the air', () => {
  test.each(['', 'storm', 'surge'])('is forecast for tomorrow as it is told tomorrow (%s)', async (scenario) => {
    const forecastsAt = async (time: string): Promise<readonly Body[]> => {
      const body = await one('AirQuality', { ...inScenario(scenario), 'X-Sandbox-Time': time })
      const forecasts = body['currentForecast'] as readonly Body[]
      for (const { publishedDate } of forecasts)
        expect(Date.parse(String(publishedDate))).toBeLessThanOrEqual(Date.parse(time))
      return forecasts
    }
    const [, tomorrow] = await forecastsAt('2026-07-14T08:00:00Z')
    const [today] = await forecastsAt('2026-07-15T03:00:00Z')
    expect([tomorrow?.['fromDate'], tomorrow?.['forecastSummary']]).toEqual([
      today?.['fromDate'],
      today?.['forecastSummary'],
    ])
  })
})
