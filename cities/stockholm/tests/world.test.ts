import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { city } from '../../../city-tests/city.ts'
import { serveSandbox, type ServedSandbox } from '../../../server/src/sandbox/index.ts'

/** The four APIs of this city tell one story. */

let served: ServedSandbox

beforeAll(async () => {
  served = await serveSandbox(city)
})
afterAll(() => served.close())

async function ask<Body>(path: string, headers: Record<string, string> = {}): Promise<Body> {
  const response = await fetch(`${served.origin}/sandbox/${path}`, { headers })
  expect(response.headers.get('x-sandbox-answer')).toBe('world')
  return response.json()
}

type Departure = {
  readonly state: string
  readonly scheduled: string
  readonly expected?: string
  readonly direction_code: number
  readonly line: { readonly id: number; readonly transport_mode: string }
  readonly stop_area: { readonly id: number }
  readonly stop_point: { readonly id: number; readonly name: string }
  readonly journey: { readonly id: number }
}
type Message = { readonly scope: { readonly lines: readonly { readonly id: number }[] } }

const departures = async (query: string, headers: Record<string, string> = {}): Promise<readonly Departure[]> =>
  (await ask<{ readonly departures: readonly Departure[] }>(`sl/sites/${query}`, headers)).departures

describe('departures', () => {
  test('none was before now, none is listed twice, and each stops where the site stops', async () => {
    const sites =
      await ask<readonly { readonly id: number; readonly stop_areas: readonly number[] }[]>('sl/sites?expand=true')
    const stops = await ask<readonly { readonly id: number; readonly name: string }[]>('sl/stop-points')
    for (const { id, stop_areas } of sites) {
      const all = await departures(`${id}/departures`)
      expect(all.filter(({ expected = '9' }) => expected < '2026-11-23T08:15:00')).toEqual([])
      expect(new Set(all.map(({ journey, stop_point }) => `${journey.id} ${stop_point.id}`)).size).toBe(all.length)
      expect(all.filter(({ stop_area }) => !stop_areas.includes(stop_area.id))).toEqual([])
      for (const { stop_point } of all) expect(stops).toContainEqual(expect.objectContaining({ id: stop_point.id }))
    }
  })

  test('filters part the whole', async () => {
    const all = await departures('9192/departures')
    const parts = await Promise.all([1, 2].map((direction) => departures(`9192/departures?direction=${direction}`)))
    expect(parts.flat().length).toBe(all.length)
    const metro = await departures('9192/departures?transport=METRO')
    expect(metro).toEqual(all.filter(({ line }) => line.transport_mode === 'METRO'))
  })

  test.each([
    ['strike', 'METRO', 'FERRY'],
    ['storm', 'FERRY', 'METRO'],
  ])('in a %s no %s runs, and it is told', async (scenario, stopped, running) => {
    const headers = { 'X-Sandbox-Scenario': scenario }
    const all = await departures('9192/departures', headers)
    const states = (mode: string): ReadonlySet<string> =>
      new Set(all.flatMap(({ line, state }) => (line.transport_mode === mode ? [state] : [])))
    expect(states(stopped)).toEqual(new Set(['CANCELLED']))
    expect(states(running).has('CANCELLED')).toBe(false)
    const told = await ask<readonly Message[]>(`avvikelser/messages?transport_mode=${stopped}`, headers)
    const lines = new Set(told.flatMap(({ scope }) => scope.lines.map(({ id }) => id)))
    for (const { line } of all.filter(({ state }) => state === 'CANCELLED')) expect(lines).toContain(line.id)
  })

  test('on the day when clocks go back the day is still that day', async () => {
    const headers = { 'X-Sandbox-Time': '2026-10-25T05:50:00+01:00' }
    const [first] = await departures('9192/departures?transport=METRO', headers)
    expect(first?.scheduled.slice(0, 11)).toBe('2026-10-25T')
  })
})

test('a day’s mean is that of its hours, and no value is of the future', async () => {
  type Reading = { readonly date: number; readonly value: string; readonly ref?: string }
  const at = { 'X-Sandbox-Time': '2026-11-23T00:30:00Z' }
  const path = (parameter: number): string =>
    `vader/version/1.0/parameter/${parameter}/station/98230/period/latest-day/data.json`
  const hours = (await ask<{ readonly value: readonly Reading[] }>(path(1), at)).value.slice(1)
  const [day] = (await ask<{ readonly value: readonly Reading[] }>(path(2), at)).value
  expect(day?.ref).toBe('2026-11-22')
  const mean = hours.reduce((sum, { value }) => sum + Number(value), 0) / 24
  expect(Math.abs(mean - Number(day?.value))).toBeLessThan(0.15)
  expect(hours.filter(({ date }) => date > Date.parse(at['X-Sandbox-Time']))).toEqual([])
})

test('pages of units are the whole, in the order of the alphabet, and each offer leads to its units', async () => {
  type Unit = { readonly id: string; readonly namn: string; readonly tjanster: readonly string[] }
  type Page = { readonly antal: number; readonly enheter: readonly Unit[] }
  const pages = await Promise.all([1, 2, 3, 4].map((page) => ask<Page>(`tjanster/enheter?per_sida=4&sida=${page}`)))
  const units = pages.flatMap(({ enheter }) => enheter)
  expect(units).toHaveLength(pages[0]?.antal ?? 0)
  const names = units.map(({ namn }) => namn)
  expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare))
  const { tjanster } = await ask<{ readonly tjanster: readonly { readonly id: string }[] }>('tjanster/tjanster')
  for (const { id } of tjanster) {
    const { enheter } = await ask<{ readonly enheter: readonly string[] }>(`tjanster/tjanster/${id}`)
    const offering = units.filter((unit) => unit.tjanster.includes(id)).map((unit) => unit.id)
    expect(enheter.toSorted()).toEqual(offering.toSorted())
  }
})
