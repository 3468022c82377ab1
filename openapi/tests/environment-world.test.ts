import { loadKeptCity } from '@openlondon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveSandbox, type ServedSandbox } from '../../server/src/sandbox/index.ts'

let served: ServedSandbox

beforeAll(async () => {
  served = await serveSandbox(await loadKeptCity(new URL('..', import.meta.url).pathname))
})

afterAll(() => served.close())

type Headers = Readonly<Record<string, string>>

// Bodies are whatever the owner's wire has; each row reads what it is about.
// oxlint-disable-next-line typescript/no-explicit-any -- members are checked by what they are expected to be.
type Answer = { readonly status: number; readonly body: any; readonly ignored: string | null }

async function ask(path: string, headers: Headers = {}): Promise<Answer> {
  const response = await fetch(`${served.origin}/sandbox/${path}`, { headers })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  return {
    status: response.status,
    body: isJson ? JSON.parse(text) : text,
    ignored: response.headers.get('x-sandbox-warnings'),
  }
}

const inScenario = (scenario: string): Headers => ({ 'X-Sandbox-Scenario': scenario })
const atTime = (time: string): Headers => ({ 'X-Sandbox-Time': time })

function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  // Lists of one are no lists at some owners; TypeScript cannot tell a readonly list from its item.
  return value === undefined ? [] : Array.isArray(value) ? value : [value as Item]
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

describe('carbon', () => {
  type HalfHour = { from: string; to: string; intensity: { forecast: number; actual: number | null } }

  test.each([
    ['intensity/date/2026-11-22', 48, '2026-11-22T00:00Z'],
    ['intensity/date/2026-06-21', 48, '2026-06-20T23:00Z'],
    ['intensity/date/2026-03-29', 46, '2026-03-29T00:00Z'],
    ['intensity/date/2026-10-25', 50, '2026-10-24T23:00Z'],
    ['intensity/date/2026-11-22/40', 1, '2026-11-22T19:30Z'],
    ['intensity/2026-11-23T08:12Z', 1, '2026-11-23T08:00Z'],
    ['intensity/2026-11-23T08:00Z/fw24h', 49, '2026-11-23T07:30Z'],
    ['intensity/2026-11-23T08:12Z/fw24h', 49, '2026-11-23T08:00Z'],
    ['intensity/2026-11-23T08:00Z/pt24h', 48, '2026-11-22T08:00Z'],
    ['intensity/2026-11-23T08:00Z/2026-11-23T20:00Z', 24, '2026-11-23T08:00Z'],
    ['intensity/2016-01-01T00:00Z', 0, undefined],
  ])('%s has %i half hours from %s', async (path, count, first) => {
    const { body } = await ask(`carbon/${path}`)
    expect(body.data).toHaveLength(count)
    expect(body.data[0]?.from).toBe(first)
  })

  test('what is past has its actual figure, what is to come has none', async () => {
    const { body } = await ask('carbon/intensity/date')
    const known: readonly boolean[] = body.data.map(({ intensity }: HalfHour) => intensity.actual !== null)
    const ended = body.data.filter(({ to }: HalfHour) => Date.parse(to) <= Date.parse('2026-11-23T08:40Z')).length
    expect(known.lastIndexOf(true) + 1).toBe(ended)
    expect(known.indexOf(false)).toBe(ended)
  })

  test('statistics are of the same half hours, block by block', async () => {
    const span = '2026-11-22T06:00Z/2026-11-22T18:00Z'
    const hours = await ask(`carbon/intensity/${span}`)
    const blocks = await ask(`carbon/intensity/stats/${span}/5`)
    const values: readonly number[] = hours.body.data.map(({ intensity }: HalfHour) => intensity.actual)
    expect(blocks.body.data.map(({ from, to }: HalfHour) => [from.slice(11, 13), to.slice(11, 13)])).toEqual([
      ['06', '11'],
      ['11', '16'],
      ['16', '18'],
    ])
    const parts = [values.slice(0, 10), values.slice(10, 20), values.slice(20)]
    expect(blocks.body.data).toMatchObject(
      parts.map((part) => ({
        intensity: {
          max: Math.max(...part),
          min: Math.min(...part),
          average: Math.round(sum(part) / part.length),
        },
      })),
    )
  })

  test('every mix is whole, and a postcode has its region’s', async () => {
    const { body } = await ask('carbon/regional')
    const { regions } = body.data[0]
    expect(regions).toHaveLength(18)
    for (const { generationmix } of regions) {
      expect(sum(generationmix.map(({ perc }: { perc: number }) => perc))).toBeCloseTo(100, 6)
    }
    const london = regions.find(({ regionid }: { regionid: number }) => regionid === 13)
    const { body: region } = await ask('carbon/regional/regionid/13')
    const { body: district } = await ask('carbon/regional/postcode/SE1')
    const { from, to, ...figures } = region.data[0].data[0]
    expect(london).toMatchObject(figures)
    expect(district.data[0]).toEqual({ ...region.data[0], postcode: 'SE1' })
    expect([from, to]).toEqual([body.data[0].from, body.data[0].to])
    const whole = await ask('carbon/generation')
    expect(regions.at(-1).generationmix).toEqual(whole.body.data.generationmix)
  })

  test.each([
    ['intensity/2026-11-23T20:00Z/2026-11-23T08:00Z'],
    ['intensity/2026-11-01T00:00Z/2026-11-23T00:00Z'],
    ['intensity/stats/2026-10-01T00:00Z/2026-11-23T00:00Z'],
    ['intensity/date/2026-03-29/47'],
    ['regional/postcode/ZZ9'],
  ])('%s is refused in the owner’s shape', async (path) => {
    const { status, body } = await ask(`carbon/${path}`)
    expect([status, body.error.code]).toEqual([400, '400 Bad Request'])
  })
})

describe('floods', () => {
  type Station = { '@id': string; notation: string; label: string; lat: number; long: number }
  type Warning = {
    '@id': string
    floodAreaID: string
    severityLevel: number
    timeRaised: string
    timeSeverityChanged: string
  }
  const idIn = (address: string): string => address.split('/').at(-1) ?? ''

  test('every station, measure, area and polygon answers under its own id', async () => {
    const { body } = await ask('floods/id/stations')
    for (const { notation, label, lat, long } of body.items as readonly Station[]) {
      const one = await ask(`floods/id/stations/${notation}`)
      expect(one.body.items).toMatchObject({ notation, label, lat, long })
    }
    const measures = await ask('floods/id/measures')
    for (const { notation, latestReading } of measures.body.items) {
      const one = await ask(`floods/id/measures/${notation}`)
      expect(one.body.items.notation).toBe(notation)
      if (latestReading === undefined) continue
      const reading = await ask(`floods/data/readings/${notation}/${idIn(latestReading['@id'])}`)
      expect(reading.body.items.value).toBe(latestReading.value)
    }
    const areas = await ask('floods/id/floodAreas')
    for (const { notation, floodWatchArea } of areas.body.items) {
      expect((await ask(`floods/id/floodAreas/${notation}/polygon`)).status).toBe(200)
      if (floodWatchArea) expect((await ask(`floods/id/floodAreas/${idIn(floodWatchArea)}`)).status).toBe(200)
    }
  })

  test.each([
    ['id/stations/NOPE'],
    ['id/stations/NOPE/readings?latest'],
    ['id/measures/NOPE-level'],
    ['id/floods/063FWT23Richmond'],
    ['id/floodAreas/NOPE'],
    ['data/readings/3400TH-level-stage-i-15_min-mASD/2026-11-23T09-15-00Z'],
    ['data/readings/3400TH-level-stage-i-15_min-mASD/2026-11-23T08-07-00Z'],
    ['data/readings/3400TH-level-stage-i-15_min-mASD/2026-06-01T08-00-00Z'],
    ['archive/readings-2026-11-23.csv'],
  ])('%s is not there', async (path) => {
    expect((await ask(`floods/${path}`)).status).toBe(404)
  })

  test.each([
    ['riverName=River%20Wandle', ['4150TH', '9370TH']],
    ['search=low%20hall', ['5380TH']],
    ['town=Lewisham&riverName=River%20Ravensbourne', ['4360TH', '9380TH']],
    ['parameter=flow', ['3400TH']],
    ['qualifier=Downstream%20Stage', ['5380TH', '9310TH']],
    ['type=Coastal', ['0007', '9320TH', '9330TH', '9340TH']],
    ['status=Suspended', ['9400TH']],
    ['RLOIid=7267', ['3400TH']],
    ['lat=51.4305&long=-0.1838&dist=2', ['4150TH']],
  ])('stations by %s', async (query, want) => {
    const { body, ignored } = await ask(`floods/id/stations?${query}`)
    expect(body.items.map(({ notation }: Station) => notation)).toEqual(want)
    expect(ignored).toBeNull()
  })

  test('readings come quarter by quarter, none of them to come, newest first when asked', async () => {
    const path = 'floods/id/measures/0007-level-tidal_level-i-15_min-mAOD/readings'
    const { body } = await ask(`${path}?today&_sorted`)
    const times: readonly string[] = body.items.map(({ dateTime }: { dateTime: string }) => dateTime)
    expect([times.length, times[0], times.at(-1)]).toEqual([37, '2026-11-23T09:00:00Z', '2026-11-23T00:00:00Z'])
    expect(times).toEqual(times.toSorted().toReversed())
    const since = await ask(`${path}?since=2026-11-23T08:00:00Z`)
    expect(since.body.items).toEqual(body.items.slice(0, 4).toReversed())
    const limited = await ask(`${path}?today&_sorted&_limit=5`)
    expect(limited.body.items).toEqual(body.items.slice(0, 5))
    const days = await ask(`${path}?startdate=2026-11-20&enddate=2026-11-21&_limit=1000`)
    expect(days.body.items).toHaveLength(192)
    expect((await ask(`${path}?startdate=2026-11-20`)).status).toBe(400)
  })

  test('a later clock tells the same of what was', async () => {
    const path = 'floods/id/stations/4150TH/readings?date=2026-11-22'
    const later = await ask(path, atTime('2026-11-24T18:00:00Z'))
    expect(later.body.items).toEqual((await ask(path)).body.items)
  })

  test.each([
    ['quiet', {}],
    ['storm', { '063FWT23Richmond': 2, '063FWT23Westmstr': 2, '063FWT23LdnBrdge': 2, '063FWT23Greenwch': 2 }],
  ])('warnings of a city in %s', async (scenario, want) => {
    const { body } = await ask('floods/id/floods?min-severity=2', inScenario(scenario))
    const levels = Object.fromEntries(
      body.items.map(({ floodAreaID, severityLevel }: Warning) => [floodAreaID, severityLevel]),
    )
    expect(levels).toMatchObject(want)
    if (scenario === 'quiet') expect(levels).toEqual({})
  })

  test('warnings and their complement are all, each answers alone and at its area, and none is from the future', async () => {
    const all = await ask('floods/id/floods')
    const inForce = await ask('floods/id/floods?min-severity=3')
    const lifted = all.body.items.filter(({ severityLevel }: Warning) => severityLevel === 4)
    expect(inForce.body.items.length + lifted.length).toBe(all.body.items.length)
    expect(lifted.length).toBeGreaterThan(0)
    for (const warning of all.body.items as readonly Warning[]) {
      const { floodAreaID, severityLevel, timeRaised, timeSeverityChanged } = warning
      expect((await ask(`floods/id/floods/${floodAreaID}`)).body.items).toEqual(warning)
      const area = await ask(`floods/id/floodAreas/${floodAreaID}`)
      expect(area.body.items.currentWarning.severityLevel).toBe(severityLevel)
      expect(timeRaised <= timeSeverityChanged && timeSeverityChanged <= '2026-11-23T09:10:00').toBe(true)
    }
  })

  test('the archive has what the readings have', async () => {
    const { body } = await ask('floods/archive/readings-2026-11-22.csv')
    const rows = String(body).split('\n')
    const readings = await ask('floods/id/stations/3400TH/readings?date=2026-11-22&_limit=1')
    const [{ dateTime, measure, value }] = readings.body.items
    expect(rows).toContain(`${dateTime},${measure},${value}`)
  })
})

describe('air quality', () => {
  type Site = { '@SiteCode': string; Species?: unknown }
  const place = (index: { LocalAuthority: unknown }): readonly { Site?: Site | readonly Site[] }[] =>
    // The owner's shape: an object for one, a list for more.
    listOf(index.LocalAuthority) as readonly { Site?: Site | readonly Site[] }[]

  test('groups of boroughs make up London, and every open site tells the same alone', async () => {
    const { body } = await ask('air-quality/Hourly/MonitoringIndex/GroupName=London/Json')
    const boroughs = place(body.HourlyAirQualityIndex)
    expect(boroughs).toHaveLength(33)
    const sites = boroughs.flatMap(({ Site }) => listOf(Site))
    expect(sites.length).toBeGreaterThan(35)
    for (const site of sites.slice(0, 6)) {
      const alone = await ask(`air-quality/Hourly/MonitoringIndex/SiteCode=${site['@SiteCode']}/Json`)
      expect(place(alone.body.HourlyAirQualityIndex)[0]?.Site).toEqual(site)
    }
    const one = await ask('air-quality/Hourly/MonitoringIndex/GroupName=greenwich/Json')
    const same = await ask('air-quality/Hourly/MonitoringIndex/LocalAuthorityId=11/Json')
    expect(one.body.HourlyAirQualityIndex.LocalAuthority).toEqual(same.body.HourlyAirQualityIndex.LocalAuthority)
  })

  test('a day’s mean is that of its hours, and the table has the same values', async () => {
    const span = 'StartDate=2026-11-20/EndDate=2026-11-21'
    const hours = await ask(`air-quality/Data/SiteSpecies/SiteCode=MY1/SpeciesCode=PM10/${span}/Json`)
    const values: readonly string[] = hours.body.RawAQData.Data.map((row: Record<string, string>) => row['@Value'])
    expect(values).toHaveLength(24)
    const day = await ask(
      `air-quality/Data/SiteSpecies/SiteCode=MY1/SpeciesCode=PM10/${span}/Period=Daily/Units=ugm3/Step=0/Json`,
    )
    const given = values.filter((value) => value !== '').map(Number)
    expect(Number(day.body.RawAQData.Data['@Value'])).toBeCloseTo(sum(given) / given.length, 0)
    const table = await ask(`air-quality/Data/Site/Wide/SiteCode=MY1/${span}/csv`)
    const [head = '', ...lines] = String(table.body).trim().split('\r\n')
    const column = head.split(',').findIndex((name) => name.includes('PM10'))
    expect(lines.map((line) => line.split(',')[column])).toEqual(values)
  })

  test('readings end with the last full hour', async () => {
    const { body } = await ask(
      'air-quality/Data/SiteSpecies/SiteCode=MY1/SpeciesCode=NO2/StartDate=2026-11-23/EndDate=2026-11-25/Json',
    )
    expect(body.RawAQData.Data.at(-1)['@MeasurementDateGMT']).toBe('2026-11-23 08:00:00')
  })

  test.each([
    ['Information/MonitoringSites/GroupName=Atlantis/Json', 404],
    ['Hourly/MonitoringIndex/SiteCode=XX9/Json', 404],
    ['Hourly/MonitoringIndex/LocalAuthorityId=99/Json', 404],
    ['Information/Species/SpeciesCode=XX/Json', 404],
    ['Data/Site/SiteCode=MY1/StartDate=2026-11-23/EndDate=2026-11-20/Json', 400],
  ])('%s is refused with %i', async (path, status) => {
    expect(await ask(`air-quality/${path}`)).toMatchObject({ status, body: expect.stringContaining('<html') })
  })

  test('a closed site has no pollutants now, and no report of a year it did not see', async () => {
    const { body } = await ask('air-quality/Hourly/MonitoringIndex/SiteCode=GR5/Json')
    expect(listOf(place(body.HourlyAirQualityIndex)[0]?.Site)[0]?.Species).toBeUndefined()
    for (const [site, year] of [
      ['GR5', 2020],
      ['GR9', 1999],
      ['MY1', 2030],
    ] as const) {
      const report = await ask(`air-quality/Annual/MonitoringReport/SiteCode=${site}/Year=${year}/Json`)
      expect(report.body.SiteReport).toBeNull()
    }
  })

  test('an objective’s mean is the report’s', async () => {
    const report = await ask('air-quality/Annual/MonitoringReport/SiteCode=IS2/Year=2025/Json')
    const met = await ask('air-quality/Annual/MonitoringObjective/GroupName=islington/Year=2025/Json')
    const [mean] = listOf(report.body.SiteReport.ReportItem) as readonly Record<string, string>[]
    const [objective] = listOf(met.body.SiteObjectives.Site.Objective) as readonly Record<string, string>[]
    expect(mean?.['@Annual']).toBe(objective?.['@Value'])
  })
})

test('wind blows through all three: a storm cleans the air and the grid, and fills the rivers; crowds do the opposite', async () => {
  const told = async (headers: Headers): Promise<Record<string, number>> => {
    const [grid, air, river] = await Promise.all([
      ask('carbon/intensity', headers),
      ask(
        'air-quality/Data/SiteSpecies/SiteCode=MY1/SpeciesCode=NO2/StartDate=2026-11-23/EndDate=2026-11-24/Json',
        headers,
      ),
      ask('floods/id/measures/4150TH-level-stage-i-15_min-mASD/readings?latest', headers),
    ])
    return {
      carbon: grid.body.data[0].intensity.forecast,
      nitrogen: Number(air.body.RawAQData.Data.at(-1)['@Value']),
      level: river.body.items[0].value,
    }
  }
  const usual = await told({})
  const storm = await told(inScenario('storm'))
  const surge = await told(inScenario('surge'))
  const quiet = await told(inScenario('quiet'))
  expect(storm['carbon']).toBeLessThan(usual['carbon'] ?? 0)
  expect(storm['nitrogen']).toBeLessThan(usual['nitrogen'] ?? 0)
  expect(storm['level']).toBeGreaterThan(usual['level'] ?? Infinity)
  expect(surge['carbon']).toBeGreaterThan(usual['carbon'] ?? Infinity)
  expect(surge['nitrogen']).toBeGreaterThan(usual['nitrogen'] ?? Infinity)
  expect(quiet['level']).toBeLessThan(usual['level'] ?? 0)
})

test.each([
  ['carbon/regional'],
  ['floods/data/readings?latest'],
  ['floods/id/floods'],
  ['air-quality/Daily/MonitoringIndex/Latest/GroupName=London/Json'],
])('%s is the same at the same seed and time, and another at another seed', async (path) => {
  const [first, again] = [await ask(path), await ask(path)]
  expect(again.body).toEqual(first.body)
  if (path.endsWith('floods')) return
  expect((await ask(path, { 'X-Sandbox-Seed': 'another' })).body).not.toEqual(first.body)
})
