import { loadKeptCity } from '@openlondon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveSandbox, type ServedSandbox } from '../../server/src/sandbox/index.ts'

let served: ServedSandbox

beforeAll(async () => {
  served = await serveSandbox(await loadKeptCity(new URL('..', import.meta.url).pathname))
})

afterAll(() => served.close())

// Bodies are whatever the owner's wire has; each row reads what it is about.
// oxlint-disable-next-line typescript/no-explicit-any -- members are checked by what they are expected to be.
type Answer = { readonly status: number; readonly body: any }

async function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const response = await fetch(`${served.origin}/sandbox/${path}`, { headers })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  return { status: response.status, body: isJson ? JSON.parse(text) : text }
}

describe('postcodes', () => {
  test.each([
    ['SW2 1RW', 'Lambeth', 'E09000022'],
    ['sw21rw', 'Lambeth', 'E09000022'],
    ['E8 1EA', 'Hackney', 'E09000012'],
    ['EC1A 1BB', 'City of London', 'E09000001'],
    ['WC2H 9DA', 'Camden', 'E09000007'],
  ])('%s lies in %s', async (typed, borough, code) => {
    const { body } = await ask(`postcodes/postcodes/${typed}`)
    expect(body.result).toMatchObject({
      admin_district: borough,
      parish: `${borough}, unparished area`,
      codes: { admin_district: code, lau2: code },
    })
  })

  test.each([
    ['postcodes/N1 9ZZ', 404, 'Postcode not found'],
    ['postcodes/LONDON', 404, 'Invalid postcode'],
    ['terminated_postcodes/N1 9GU', 404, 'Terminated postcode not found'],
    ['scotland/postcodes/SW2 1RW', 404, 'Postcode exists in ONSPD but not in SPD'],
    ['outcodes/ZZ9', 404, 'Outcode not found'],
    ['places/osgb1', 404, 'Place not found'],
  ])('%s is refused with %i', async (path, status, error) => {
    expect(await ask(`postcodes/${path}`)).toEqual({ status, body: { status, error } })
  })

  test('the grid is that of the directory, within 5 m', async () => {
    const { body } = await ask('postcodes/postcodes/SE1 9SG')
    expect(Math.hypot(body.result.eastings - 532_903, body.result.northings - 180_132)).toBeLessThan(5)
  })

  test('near is within the radius, nearest first, and each knows its own outcode', async () => {
    const { body } = await ask('postcodes/postcodes?longitude=-0.1156&latitude=51.4613&radius=700&limit=100')
    const distances: readonly number[] = body.result.map(({ distance }: { distance: number }) => distance)
    expect(distances.length).toBeGreaterThan(5)
    expect(distances).toEqual(distances.toSorted((one, other) => one - other))
    expect(distances.at(-1)).toBeLessThanOrEqual(700)
    for (const { outcode } of body.result.slice(0, 3)) {
      const district = await ask(`postcodes/outcodes/${outcode}`)
      expect(district.body.result.admin_district).toContain(body.result[0].admin_district)
    }
  })

  test('a withdrawn postcode is told wherever it is asked for', async () => {
    const { body } = await ask('postcodes/terminated_postcodes/E1W 1UU')
    expect(await ask('postcodes/postcodes/E1W1UU')).toMatchObject({ status: 404, body: { terminated: body.result } })
    expect(await ask('postcodes/postcodes/E1W1UU/validate')).toMatchObject({ body: { result: false } })
  })
})

describe('police', () => {
  const around = 'lat=51.4613&lng=-0.1156'

  test('categories add up to all crime, and a month has its own', async () => {
    const all = await ask(`police/crimes-street/all-crime?${around}&date=2026-08`)
    const names = await ask('police/crime-categories?date=2026-08')
    let count = 0
    for (const { url } of names.body.slice(1)) {
      count += (await ask(`police/crimes-street/${url}?${around}&date=2026-08`)).body.length
    }
    expect(count).toBe(all.body.length)
    expect(all.body.length).toBeGreaterThan(20)
    expect(new Set(all.body.map(({ month }: { month: string }) => month))).toEqual(new Set(['2026-08']))
  })

  test('a crime answers by its lasting id, at its point, and with the outcome that was told', async () => {
    const { body } = await ask(`police/crimes-street/burglary?${around}&date=2026-07`)
    const [crime] = body
    const { outcome_status: told, ...base } = crime
    const history = await ask(`police/outcomes-for-crime/${crime.persistent_id}`)
    expect(history.body.crime).toEqual(base)
    expect(history.body.outcomes.at(-1)).toMatchObject({ category: { name: told.category }, date: told.date })
    const there = await ask(`police/crimes-at-location?location_id=${crime.location.street.id}&date=2026-07`)
    expect(there.body).toContainEqual(crime)
  })

  test.each([
    ['crimes-street/all-crime?lat=51.46', 400],
    ['crimes-street/no-such-crime?lat=51.46&lng=-0.11', 404],
    ['crimes-street/all-crime?lat=51.46&lng=-0.11&date=2026-10', 404],
    ['crimes-street/all-crime?poly=51.3,-0.5:51.3,0.3:51.7,0.3:51.7,-0.5', 503],
    ['city-of-london/E05013806N', 404],
    ['locate-neighbourhood?q=48.8584,2.2945', 404],
  ])('%s is refused with %i', async (path, status) => {
    expect((await ask(`police/${path}`)).status).toBe(status)
  })

  test.each([
    ['51.5139,-0.1269', 'metropolitan', 'E05013657N'],
    ['51.500617,-0.124629', 'metropolitan', 'E05013806N'],
    ['51.5136,-0.0889', 'city-of-london', 'cs'],
  ])('%s is looked after by %s %s, whose border holds it', async (q, force, neighbourhood) => {
    expect((await ask(`police/locate-neighbourhood?q=${q}`)).body).toEqual({ force, neighbourhood })
    const border = await ask(`police/${force}/${neighbourhood}/boundary`)
    const corners: readonly { latitude: string; longitude: string }[] = border.body
    expect(corners.at(-1)).toEqual(corners[0])
    const poly = corners.map(({ latitude, longitude }) => `${latitude},${longitude}`).join(':')
    const within = await ask(`police/crimes-street/all-crime?poly=${poly}`)
    for (const { location } of within.body.slice(0, 5)) {
      const place = await ask(`police/locate-neighbourhood?q=${location.latitude},${location.longitude}`)
      expect(place.body).toEqual({ force, neighbourhood })
    }
  })

  test('the newest month follows the clock, and the Metropolitan Police is late with stops', async () => {
    const at = { 'X-Sandbox-Time': '2027-02-20T12:00:00Z' }
    expect((await ask('police/crime-last-updated', at)).body).toEqual({ date: '2026-12-01' })
    const [newest] = (await ask('police/crimes-street-dates', at)).body
    expect(newest).toMatchObject({ date: '2026-12' })
    expect(newest['stop-and-search']).not.toContain('metropolitan')
    expect((await ask('police/stops-force?force=metropolitan&date=2026-12', at)).body).toEqual([])
  })
})

describe('planning', () => {
  test('a borough has its own applications, on pages that end', async () => {
    const ids: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const { body } = await ask(`planning/applications?borough=E09000022&limit=4${next && `&cursor=${next}`}`)
      for (const one of body.items) {
        expect(one.lpa_name).toBe('Lambeth')
        ids.push(one.id)
      }
      expect(ids.length).toBeLessThanOrEqual(body.total)
      next = body.next
      if (next === null) expect(ids).toHaveLength(body.total)
    }
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(8)
  })

  test.each(['borough', 'status', 'decision', 'applicationType'])('counts by %s agree with the lists', async (by) => {
    const { body } = await ask(`planning/applications/counts?by=${by}`)
    const parameter = by === 'borough' ? 'authority' : by
    for (const { value, count } of body.groups.slice(0, 4)) {
      const list = await ask(`planning/applications?${parameter}=${encodeURIComponent(value)}&limit=1`)
      expect(list.body.total).toBe(count)
    }
  })

  test('a development corporation decides apart from the boroughs', async () => {
    const { body } = await ask('planning/applications/counts?by=borough')
    const groups: readonly { value: string; count: number }[] = body.groups
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(body.total)
    const own = await ask('planning/applications?authority=OPDC')
    expect(own.body.total).toBe(groups.find(({ value }) => value === 'OPDC')?.count)
    const inEaling = await ask('planning/applications?borough=E09000009')
    expect(new Set(inEaling.body.items.map((one: { lpa_name: string }) => one.lpa_name))).toEqual(new Set(['Ealing']))
  })

  test('an application is received, considered and decided as time goes on', async () => {
    const states: string[] = []
    const { body } = await ask('planning/applications?status=Application Received&limit=1')
    const [{ id }] = body.items
    for (const time of ['2026-11-23T09:00:00Z', '2026-12-20T09:00:00Z', '2027-06-01T09:00:00Z']) {
      const one = await ask(`planning/applications/${id}`, { 'X-Sandbox-Time': time })
      states.push(one.body.decision ?? one.body.status)
    }
    expect(states.slice(0, 2)).toEqual(['Application Received', 'Application Under Consideration'])
    expect(['Approved', 'Refused', 'Withdrawn']).toContain(states[2])
    expect((await ask(`planning/applications/${id}`, { 'X-Sandbox-Time': '2019-06-01T09:00:00Z' })).status).toBe(404)
  })

  test('pages of entities are disjoint and whole, and the last has no next', async () => {
    const numbers: number[] = []
    for (let offset = 0, isMore = true; isMore; offset += 7) {
      const { body } = await ask(`planning/entity.json?dataset=conservation-area&field=name&limit=7&offset=${offset}`)
      numbers.push(...body.entities.map(({ entity }: { entity: number }) => entity))
      isMore = body.links.next !== undefined
      if (!isMore) expect(numbers).toHaveLength(body.count)
    }
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other))
    expect((await ask('planning/dataset/conservation-area.json')).body['entity-count']).toBe(numbers.length)
  })

  test.each([
    ['entity/44000899.json', 410],
    ['entity/1.json', 404],
    ['entity/90.json', 200],
    ['entity/90.geojson', 406],
    ['entity.json?dataset=listed-buildings', 422],
    ['entity.json?geometry=POINT(x)', 422],
    ['dataset/trees.json', 404],
  ])('%s is answered with %i', async (path, status) => {
    expect((await ask(`planning/${path}`)).status).toBe(status)
  })

  test('a filter and its complement make the whole', async () => {
    const count = async (query: string): Promise<number> =>
      (await ask(`planning/entity.json?dataset=conservation-area&limit=1&${query}`)).body.count
    const whole = await count('period=all')
    expect((await count('period=current')) + (await count('period=historical'))).toBe(whole)
    const box = 'geometry=POLYGON((-0.2 51.5,-0.05 51.5,-0.05 51.6,-0.2 51.6,-0.2 51.5))'
    const [inside, outside] = [
      await count(`${box}&geometry_relation=intersects`),
      await count(`${box}&geometry_relation=disjoint`),
    ]
    expect(inside + outside).toBe(whole)
    expect(inside).toBeGreaterThan(0)
  })

  test('what a borough answers for lies in it', async () => {
    const bodies = await ask('planning/organisation.json')
    const councils: readonly { entity: number; 'statistical-geography': string }[] =
      bodies.body.organisations['local-authority']
    expect(councils).toHaveLength(33)
    const camden = councils.find((one) => one['statistical-geography'] === 'E09000007')
    const query = `dataset=conservation-area&organisation_entity=${camden?.entity}&limit=500&field=name`
    const own = await ask(`planning/entity.json?${query}`)
    const within = await ask(`planning/entity.json?${query}&geometry_reference=E09000007&geometry_relation=intersects`)
    expect(within.body.count).toBe(own.body.count)
  })
})

test('a ward has one name and one code in all three', async () => {
  const { body } = await ask('postcodes/postcodes/SW2 1RW')
  const { admin_ward: name, codes, latitude, longitude } = body.result
  const ward = await ask(`planning/entity.json?curie=statistical-geography:${codes.admin_ward}`)
  expect(ward.body.entities[0]).toMatchObject({ name, dataset: 'ward' })
  const located = await ask(`police/locate-neighbourhood?q=${latitude},${longitude}`)
  expect(located.body).toEqual({ force: 'metropolitan', neighbourhood: `${codes.admin_ward}N` })
  const team = await ask(`police/metropolitan/${codes.admin_ward}N`)
  expect(team.body.name).toBe(name)
})
