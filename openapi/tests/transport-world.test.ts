import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { city } from '../../city-tests/city.ts'
import { serveSandbox, type ServedSandbox } from '../../server/src/sandbox/index.ts'

/** What of the owner's answers is looked at here. */
type Prediction = {
  readonly vehicleId: string
  readonly naptanId: string
  readonly lineId: string
  readonly direction: string
  readonly destinationNaptanId: string
  readonly timeToStation: number
  readonly expectedArrival: string
}
type Stop = {
  readonly id: string
  readonly commonName: string
  readonly lat: number
  readonly lon: number
  readonly lines: readonly { readonly id: string }[]
  readonly children: readonly Stop[]
  readonly hubNaptanCode?: string
  readonly distance?: number
}
type Status = { readonly statusSeverity: number; readonly validityPeriods: readonly { readonly isNow: boolean }[] }
type Line = { readonly id: string; readonly lineStatuses: readonly Status[] }
type Leg = {
  readonly departureTime: string
  readonly arrivalTime: string
  readonly routeOptions: readonly { readonly name: string }[]
}
type Itinerary = { readonly journeys: readonly { readonly legs: readonly Leg[]; readonly arrivalDateTime: string }[] }

let served: ServedSandbox

beforeAll(async () => {
  served = await serveSandbox(city)
})

afterAll(() => served.close())

async function ask(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${served.origin}/sandbox/tfl/${path}`, { headers })
  return { status: response.status, body: await response.json() }
}

/** The shape is the contract's, which every answer is held against before it is sent. */
async function read<Body>(path: string, headers: Record<string, string> = {}): Promise<Body> {
  const { status, body } = await ask(path, headers)
  expect(status, path).toBe(200)
  return body as Body
}

const at = (time: string, scenario?: string): Record<string, string> => ({
  'X-Sandbox-Time': time,
  ...(scenario !== undefined && { 'X-Sandbox-Scenario': scenario }),
})

describe('ids', () => {
  test.each([
    ['a retired line', 'Line/london-overground/Status'],
    ['another', 'Line/tfl-rail'],
    ['a line that never was', 'Line/jubillee'],
    ['one unknown line among known ones', 'Line/victoria,tube/Status'],
    ['a stop that never was', 'StopPoint/940GZZLUZZZ/Arrivals'],
    ['two stops without a common line', 'StopPoint/940GZZLUOXC/DirectionTo/940GZZLURMD'],
  ])('%s is refused as the owner does', async (_name, path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: { exceptionType: 'EntityNotFoundException' } })
  })

  test('a refusal of a retired line says which lines came after it', async () => {
    const { body } = await ask('Line/london-overground,victoria/Status')
    const successors = ['liberty', 'lioness', 'mildmay', 'suffragette', 'weaver', 'windrush']
    expect(body).toMatchObject({
      exceptionType: 'EntityNotFoundException',
      retiredIds: [
        { kind: 'LineId', id: 'london-overground', until: '2024-11-20', successors: successors.map((id) => ({ id })) },
      ],
    })
  })

  test('a search finds what has the name, and what it finds can be asked for', async () => {
    const { matches } = await read<{ matches: { id: string; name: string; lat: number }[] }>('StopPoint/Search/brixton')
    expect(matches[0]).toMatchObject({ id: '940GZZLUBXN' })
    for (const { id, name, lat } of matches) {
      expect(name).toMatch(/brixton/i)
      expect(await read<Stop>(`StopPoint/${id}`)).toMatchObject({ id, commonName: name, lat })
    }
  })

  test('a stop of a bus stop’s sign is the stop of that code', async () => {
    expect(await read('StopPoint/Sms/51664')).toMatchObject({ id: '490000077E', smsCode: '51664' })
  })
})

describe('relations go both ways', () => {
  test.each(['victoria', 'tram', '73', 'london-cable-car', 'thameslink'])('the stops of %s name it', async (line) => {
    const stops = await read<Stop[]>(`Line/${line}/StopPoints`)
    expect(stops.length).toBeGreaterThan(1)
    for (const { id, lines } of stops)
      expect(
        lines.map((one) => one.id),
        id,
      ).toContain(line)
  })

  test.each(['HUBKGX', 'HUBSRA', 'HUBWIM'])('the members of %s name it', async (hub) => {
    const { children, lines } = await read<Stop>(`StopPoint/${hub}`)
    expect(children.length).toBeGreaterThan(1)
    for (const child of children) {
      const alone = await read<Stop>(`StopPoint/${child.id}`)
      expect(alone.hubNaptanCode, child.id).toBe(hub)
      for (const { id } of alone.lines) expect(lines.map((one) => one.id)).toContain(id)
    }
  })
})

describe('lists', () => {
  test('what is near is within the circle, nearest first, and what is farther is in the larger circle alone', async () => {
    const around = (radius: number): Promise<{ stopPoints: Stop[] }> =>
      read(`StopPoint?lat=51.5154&lon=-0.141&stopTypes=NaptanMetroStation,NaptanPublicBusCoachTram&radius=${radius}`)
    const [small, large] = [(await around(300)).stopPoints, (await around(900)).stopPoints]
    const distances = large.map(({ distance = Infinity }) => distance)
    expect(distances).toEqual(distances.toSorted((one, other) => one - other))
    expect(distances.at(-1)).toBeLessThanOrEqual(900)
    expect(large.slice(0, small.length).map(({ id }) => id)).toEqual(small.map(({ id }) => id))
    expect(large.length).toBeGreaterThan(small.length)
  })

  test('pages of a kind are disjoint and together the whole', async () => {
    const whole = await read<Stop[]>('StopPoint/Type/NaptanMetroStation')
    const paged: string[] = []
    for (let page = 1; ; page += 1) {
      const stops = await read<Stop[]>(`StopPoint/Type/NaptanMetroStation/page/${page}`)
      if (stops.length === 0) break
      paged.push(...stops.map(({ id }) => id))
    }
    expect(paged).toEqual(whole.map(({ id }) => id))
  })
})

describe('arrivals', () => {
  test('a train is expected at one station after another, and ends at a station of its line', async () => {
    const all = await read<Prediction[]>('Line/victoria/Arrivals')
    const stops = new Set((await read<Stop[]>('Line/victoria/StopPoints')).map(({ id }) => id))
    const { stopPointSequences } = await read<{ stopPointSequences: { stopPoint: { id: string }[] }[] }>(
      'Line/victoria/Route/Sequence/outbound',
    )
    const order = stopPointSequences.flatMap(({ stopPoint }) => stopPoint.map(({ id }) => id))
    const northbound = Map.groupBy(
      all.filter(({ direction }) => direction === 'outbound'),
      ({ vehicleId }) => vehicleId,
    )
    expect(northbound.size).toBeGreaterThan(3)
    for (const calls of northbound.values()) {
      const places = calls
        .toSorted((one, other) => one.timeToStation - other.timeToStation)
        .map(({ naptanId }) => order.indexOf(naptanId))
      expect(places).toEqual(places.map((_, index) => (places[0] ?? 0) + index))
    }
    for (const call of all) {
      expect(stops).toContain(call.destinationNaptanId)
      expect(Date.parse(call.expectedArrival)).toBeGreaterThanOrEqual(Date.parse('2026-11-23T09:10:00Z'))
    }
  })

  test('a stop, its line and the vehicle say the same', async () => {
    const here = (await read<Prediction[]>('StopPoint/940GZZLUBXN/Arrivals')).toSorted(byVehicle)
    const ofLine = await read<Prediction[]>('Line/victoria/Arrivals')
    expect(ofLine.filter(({ naptanId }) => naptanId === '940GZZLUBXN').toSorted(byVehicle)).toEqual(here)
    const [first] = here
    const ofVehicle = await read<Prediction[]>(`Vehicle/${first?.vehicleId}/Arrivals`)
    expect(
      ofVehicle.filter(({ naptanId, lineId }) => naptanId === '940GZZLUBXN' && lineId === 'victoria'),
    ).toContainEqual(first)
  })

  test('a bus is followed by its registration, has no id to go to, and an unknown one answers nothing', async () => {
    const calls = await read<Prediction[]>('Vehicle/LTZ1042/Arrivals')
    expect(calls.length).toBeGreaterThan(0)
    for (const { vehicleId, destinationNaptanId } of calls)
      expect([vehicleId, destinationNaptanId]).toEqual(['LTZ1042', ''])
    expect(await read('Vehicle/XX99XXX/Arrivals')).toEqual([])
  })

  test('a minute later a train is expected at the same moment still', async () => {
    const now = await read<Prediction[]>('StopPoint/940GZZLUOXC/Arrivals', at('2026-11-23T09:10:00Z'))
    const later = await read<Prediction[]>('StopPoint/940GZZLUOXC/Arrivals', at('2026-11-23T09:11:00Z'))
    const known = new Map(later.map((call) => [`${call.lineId} ${call.vehicleId}`, call.expectedArrival]))
    const kept = now.filter(
      ({ lineId, vehicleId, timeToStation }) => timeToStation > 60 && known.has(`${lineId} ${vehicleId}`),
    )
    expect(kept.length).toBeGreaterThan(5)
    for (const call of kept) expect(known.get(`${call.lineId} ${call.vehicleId}`)).toBe(call.expectedArrival)
  })

  test('the timetable knows each train that is expected', async () => {
    const { timetable } = await read<{
      timetable: { routes: { schedules: { name: string; knownJourneys: { hour: string; minute: string }[] }[] }[] }
    }>('Line/suffragette/Timetable/910GGOSPLOK')
    const weekday = timetable.routes[0]?.schedules.find(({ name }) => name === 'Monday - Friday')
    const known = weekday?.knownJourneys.map(
      ({ hour, minute }) => `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`,
    )
    const trains = await read<{ scheduledTimeOfDeparture?: string }[]>(
      'StopPoint/910GGOSPLOK/ArrivalDepartures?lineIds=suffragette',
    )
    const departures = trains.flatMap(({ scheduledTimeOfDeparture }) => scheduledTimeOfDeparture?.slice(11, 16) ?? [])
    expect(departures.length).toBeGreaterThan(0)
    for (const time of departures) expect(known).toContain(time)
  })
})

describe('scenarios and the clock', () => {
  test.each([
    ['closed-line', '2026-11-23T09:10:00Z', 'victoria', 4],
    ['strike', '2026-11-23T09:10:00Z', 'victoria', 2],
    ['storm', '2026-11-23T09:10:00Z', 'dlr', 6],
    ['quiet', '2026-11-23T09:10:00Z', 'northern', 10],
    ['quiet', '2026-11-23T02:30:00Z', 'northern', 20],
    ['quiet', '2026-11-29T02:30:00Z', 'northern', 10],
  ])('in %s at %s the line %s is at level %i', async (scenario, time, line, level) => {
    const [found] = await read<Line[]>(`Line/${line}/Status`, at(time, scenario))
    expect(found?.lineStatuses.map(({ statusSeverity }) => statusSeverity)).toContain(level)
  })

  test.each([
    ['closed-line', '2026-11-23T09:10:00Z'],
    ['strike', '2026-11-23T09:10:00Z'],
    ['quiet', '2026-11-23T02:30:00Z'],
  ])('in %s at %s no train comes to Brixton', async (scenario, time) => {
    expect(await read('StopPoint/940GZZLUBXN/Arrivals', at(time, scenario))).toEqual([])
  })

  test('a closure of the weekend is told ahead as not now, and holds when it is', async () => {
    const statusAt = async (time: string): Promise<Status | undefined> => {
      const [line] = await read<Line[]>('Line/district/Status', at(time))
      return line?.lineStatuses.find(({ statusSeverity }) => statusSeverity === 5)
    }
    expect((await statusAt('2026-11-24T09:00:00Z'))?.validityPeriods).toMatchObject([{ isNow: false }])
    expect((await statusAt('2026-11-28T12:00:00Z'))?.validityPeriods).toMatchObject([{ isNow: true }])
    const richmond = await read<Prediction[]>('StopPoint/940GZZLURMD/Arrivals', at('2026-11-28T12:00:00Z'))
    expect(richmond.filter(({ lineId }) => lineId === 'district')).toEqual([])
  })

  test('each line of a mode is in one state or another', async () => {
    const all = await read<Line[]>('Line/Mode/tube/Status')
    const levels = new Set(all.flatMap(({ lineStatuses }) => lineStatuses.map(({ statusSeverity }) => statusSeverity)))
    const found = await Promise.all(
      [...levels].map((level) => read<Line[]>(`Line/Mode/tube/Status?severityLevel=${level}`)),
    )
    expect(new Set(found.flat().map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)))
  })
})

describe('journeys', () => {
  test.each([
    ['from a postcode to a point', 'N19GU/to/51.4631,-0.3012'],
    ['from a stop to an interchange', '940GZZLUBXN/to/HUBSRA'],
    ['over a third place', '1000013/to/1000129?via=1000254'],
  ])('%s one leg follows another', async (_name, path) => {
    const { journeys } = await read<Itinerary>(`Journey/JourneyResults/${path}`)
    for (const { legs } of journeys) {
      for (const [index, { departureTime, arrivalTime }] of legs.entries()) {
        expect(departureTime <= arrivalTime).toBe(true)
        const before = legs[index - 1]
        if (before) expect(before.arrivalTime <= departureTime).toBe(true)
      }
    }
  })

  test('go round a line that is closed', async () => {
    const linesIn = async (scenario: string): Promise<readonly string[]> => {
      const { journeys } = await read<Itinerary>(
        'Journey/JourneyResults/940GZZLUBXN/to/940GZZLUKSX',
        at('2026-11-23T09:10:00Z', scenario),
      )
      return journeys.flatMap(({ legs }) => legs.flatMap(({ routeOptions }) => routeOptions.map(({ name }) => name)))
    }
    expect(await linesIn('quiet')).toContain('Victoria')
    expect(await linesIn('closed-line')).not.toContain('Victoria')
  })

  test('arrive in time where that is asked for', async () => {
    const { journeys } = await read<Itinerary>(
      'Journey/JourneyResults/940GZZLUBXN/to/940GZZLUKSX?date=20261207&time=0900&timeIs=Arriving',
    )
    for (const { arrivalDateTime } of journeys) expect(arrivalDateTime <= '2026-12-07T09:00:00').toBe(true)
  })

  test.each(['Bank', "King's Cross"])('a name such as %s is a choice, and each choice can be taken', async (name) => {
    const { status, body } = await ask(`Journey/JourneyResults/${encodeURIComponent(name)}/to/940GZZLUBXN`)
    expect(status).toBe(300)
    const { fromLocationDisambiguation: from } = body as {
      fromLocationDisambiguation: { disambiguationOptions: { parameterValue: string }[] }
    }
    for (const { parameterValue } of from.disambiguationOptions.slice(0, 3)) {
      expect((await ask(`Journey/JourneyResults/${parameterValue}/to/940GZZLUBXN`)).status).toBe(200)
    }
  })
})

function byVehicle(one: Prediction, other: Prediction): number {
  return one.vehicleId < other.vehicleId ? -1 : 1
}
