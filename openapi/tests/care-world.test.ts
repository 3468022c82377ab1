import { afterAll, beforeAll, expect, test } from 'vitest'
import { city } from '../../city-tests/city.ts'
import { serveSandbox, type ServedSandbox } from '../../server/src/sandbox/index.ts'

let served: ServedSandbox

beforeAll(async () => {
  served = await serveSandbox(city)
})

afterAll(() => served.close())

type Headings = Readonly<Record<string, string>>

function send(path: string, headers: Headings = {}, body?: object): Promise<Response> {
  return fetch(`${served.origin}/sandbox/${path}`, {
    headers: { 'x-api-version': '2', 'Content-Type': 'application/fhir+json', ...headers },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
}

/** The body of a success, in the shape in which the test looks at it: the sandbox has checked it against the contract. */
async function told<Shape>(path: string, headers: Headings = {}, body?: object): Promise<Shape> {
  const response = await send(path, headers, body)
  expect([path, response.status]).toEqual([path, 200])
  return (await response.json()) as Shape
}

type Kitchens = {
  readonly establishments: readonly {
    readonly FHRSID: number
    readonly BusinessName: string
    readonly Distance: number
    readonly RatingValue: string
    readonly RatingDate: string
    readonly geocode: object
    readonly scores: Readonly<Record<string, number | null>>
  }[]
  readonly meta: { readonly totalCount: number }
}

const kitchens = 'food-hygiene/Establishments'

test.each([
  ['Brixton', 51.4613, -0.1156, 0.5],
  ['Hackney', 51.545, -0.0553, 1],
  ['Croydon', 51.3757, -0.0927, 0.75],
])('kitchens near %s are within the miles, nearest first', async (_name, latitude, longitude, miles) => {
  const place = `latitude=${latitude}&longitude=${longitude}`
  const { establishments } = await told<Kitchens>(`${kitchens}?${place}&maxDistanceLimit=${miles}&pageSize=200`)
  const found = establishments.map(({ Distance }) => Distance)
  expect(found.length).toBeGreaterThan(1)
  expect(found).toEqual(found.toSorted((one, other) => one - other))
  expect(found.at(-1)).toBeLessThanOrEqual(miles)
})

test('pages of kitchens are disjoint and together the whole', async () => {
  const pages = await Promise.all(
    [1, 2, 3, 4, 5].map((page) => told<Kitchens>(`${kitchens}?schemeTypeKey=FHRS&pageNumber=${page}&pageSize=80`)),
  )
  const ids = pages.flatMap(({ establishments }) => establishments.map(({ FHRSID }) => FHRSID))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBe(pages[0]?.meta.totalCount)
  expect(pages[4]?.establishments).toEqual([])
})

/** By the sum of the scores and the highest of them (FSA's Brand Standard). */
const steps: readonly (readonly [rating: string, sumMax: number, mostMax: number])[] = [
  ['5', 15, 5],
  ['4', 20, 10],
  ['3', 30, 10],
  ['2', 40, 15],
  ['1', 50, 20],
  ['0', 80, 30],
]

test('a council counts what it lists, and every rating agrees with its scores', async () => {
  const { authorities } = await told<{
    readonly authorities: readonly { readonly LocalAuthorityId: number; readonly EstablishmentCount: number }[]
  }>('food-hygiene/Authorities/basic')
  const numbers = { rated: 0, all: 0 }
  for (const { LocalAuthorityId, EstablishmentCount } of authorities) {
    const path = `${kitchens}?localAuthorityId=${LocalAuthorityId}&pageSize=500`
    const { establishments, meta } = await told<Kitchens>(path)
    expect(meta.totalCount).toBe(EstablishmentCount)
    numbers.all += EstablishmentCount
    for (const { FHRSID, RatingValue, scores } of establishments) {
      const points = Object.values(scores).flatMap((score) => score ?? [])
      const sum = points.reduce((one, other) => one + other, 0)
      const rating = steps.find(([, sumMax, mostMax]) => sum <= sumMax && Math.max(...points) <= mostMax)?.[0]
      if (points.length === 0) expect([FHRSID, Number(RatingValue)]).toEqual([FHRSID, NaN])
      else expect([FHRSID, RatingValue]).toEqual([FHRSID, rating])
      numbers.rated += points.length === 0 ? 0 : 1
    }
  }
  expect(numbers.all).toBe((await told<Kitchens>(`${kitchens}/basic/1/1`)).meta.totalCount)
  expect(numbers.rated).toBeGreaterThan(numbers.all / 2)
})

type Organisations = {
  readonly Organisations: readonly {
    readonly OrgId: string
    readonly Name: string
    readonly PostCode: string
    readonly Status: string
    readonly LastChangeDate: string
  }[]
}

type Found = {
  readonly result: {
    readonly count: number
    readonly results: readonly { readonly name: string; readonly metadata_modified: string }[]
    readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
}

const action = 'open-data/api/3/action'

test.each(['2019-03-04T10:00:00Z', '2026-11-23T09:10:00Z', '2027-06-01T10:00:00Z'])(
  'at %s nothing has happened later',
  async (now) => {
    const time = { 'X-Sandbox-Time': now }
    const [hygiene, register, data] = await Promise.all([
      told<Kitchens>(`${kitchens}/basic`, time),
      told<Organisations>('health/organisations?Roles=RO177,RO182,RO261,RO98,RO197', time),
      told<Found>(`${action}/package_search?rows=100`, time),
    ])
    const days = [
      ...hygiene.establishments.map(({ RatingDate }) => RatingDate),
      ...register.Organisations.map(({ LastChangeDate }) => LastChangeDate),
      ...data.result.results.map(({ metadata_modified }) => metadata_modified),
    ]
    expect(days.length).toBeGreaterThan(150)
    expect(days.filter((day) => day.slice(0, 10) > now.slice(0, 10))).toEqual([])
  },
)

test('the same question has the same answer; another seed inspects otherwise, and names nothing anew', async () => {
  const path = `${kitchens}?localAuthorityId=109&pageSize=50`
  const [first, again, other] = await Promise.all(
    ['one', 'one', 'two'].map((seed) => told<Kitchens>(path, { 'X-Sandbox-Seed': seed })),
  )
  const names = (answer: Kitchens | undefined): unknown =>
    answer?.establishments.map(({ BusinessName, geocode }) => [BusinessName, geocode])
  expect(again).toEqual(first)
  expect(other).not.toEqual(first)
  expect(names(other)).toEqual(names(first))
})

type CarePlace = {
  readonly name: string
  readonly providerId: string
  readonly odsCode?: string
  readonly postalCode: string
  readonly registrationStatus: string
  readonly reports: readonly { readonly linkId: string; readonly reportDate: string }[]
  readonly assessment?: readonly { readonly ratings: { readonly asgRatings: readonly { readonly rating: string }[] } }[]
}

type CarePlaces = { readonly locations: readonly { readonly locationId: string }[] }

test('ORD, FHIR and the regulator tell the same of every surgery', async () => {
  const response = await send('health/organisations?NonPrimaryRoleId=RO76&Limit=100')
  const { Organisations: surgeries } = (await response.json()) as Organisations
  expect(Number(response.headers.get('x-total-count'))).toBe(surgeries.length)
  expect(surgeries.length).toBeGreaterThan(50)
  for (const { OrgId, Name, PostCode, Status } of surgeries) {
    const { name, address, active } = await told<{
      readonly name: string
      readonly address: readonly { readonly postalCode: string }[]
      readonly active: boolean
    }>(`health/Organization/${OrgId}`)
    expect([name, address[0]?.postalCode, active]).toEqual([Name, PostCode, Status === 'Active'])
  }
  const { locations } = await told<CarePlaces>('health/locations?primaryInspectionCategoryCode=P2')
  for (const { locationId } of locations) {
    const place = await told<CarePlace>(`health/locations/${locationId}`)
    const surgery = surgeries.find(({ OrgId }) => OrgId === place.odsCode)
    const status = surgery?.Status === 'Active' ? 'Registered' : 'Deregistered'
    expect([place.name.toUpperCase(), place.postalCode, place.registrationStatus]).toEqual([
      surgery?.Name,
      surgery?.PostCode,
      status,
    ])
    const { locationIds } = await told<{ readonly locationIds: readonly string[] }>(
      `health/providers/${place.providerId}`,
    )
    expect(locationIds).toContain(locationId)
  }
})

type Succeeding = {
  readonly Organisation: {
    readonly Status: string
    readonly Succs: {
      readonly Succ: readonly { readonly Target: { readonly OrgId: { readonly extension: string } } }[]
    }
  }
}

test('a closed surgery names its successor, which names it back', async () => {
  const { Organisations: closed } = await told<Organisations>(
    'health/organisations?NonPrimaryRoleId=RO76&Status=Inactive',
  )
  expect(closed.length).toBeGreaterThan(5)
  const related = ({ Organisation }: Succeeding): readonly string[] =>
    Organisation.Succs.Succ.map(({ Target }) => Target.OrgId.extension)
  for (const { OrgId } of closed) {
    const [heirId] = related(await told<Succeeding>(`health/organisations/${OrgId}`))
    const heir = await told<Succeeding>(`health/organisations/${heirId}`)
    expect(heir.Organisation.Status).toBe('Active')
    expect(related(heir)).toContain(OrgId)
  }
})

type Bundle = {
  readonly total?: number
  readonly entry?: readonly { readonly resource: { readonly id: string } }[]
  readonly link: readonly { readonly relation: string; readonly url: string }[]
}

test('following next ends, with every organisation once', async () => {
  const ids: string[] = []
  let path: string | undefined = 'health/Organization?_count=50'
  for (let pages = 0; path !== undefined && pages < 20; pages += 1) {
    const bundle: Bundle = await told<Bundle>(path)
    ids.push(...(bundle.entry ?? []).map(({ resource }) => resource.id))
    path = bundle.link.find(({ relation }) => relation === 'next')?.url.replace(/^.*\/fhir\//, 'health/')
  }
  const [all, open, closed] = await Promise.all(
    ['', '&active=true', '&active=false'].map((more) => told<Bundle>(`health/Organization?_summary=count${more}`)),
  )
  expect(path).toBeUndefined()
  expect(new Set(ids).size).toBe(ids.length)
  expect([ids.length, (open?.total ?? 0) + (closed?.total ?? 0)]).toEqual([all?.total, all?.total])
  expect(closed?.total).toBeGreaterThan(10)
})

type Expansion = {
  readonly expansion: {
    readonly total: number
    readonly contains: readonly { readonly code: string; readonly inactive?: true }[]
  }
}

test('codes of a list add up: those in use and those that are not', async () => {
  const expand = async (inactive: boolean, ...more: readonly object[]): Promise<Expansion['expansion']> => {
    const include = [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code' }]
    const valueSet = { name: 'valueSet', resource: { resourceType: 'ValueSet', compose: { inactive, include } } }
    const body = { resourceType: 'Parameters', parameter: [valueSet, ...more] }
    return (await told<Expansion>('health/ValueSet/$expand', {}, body)).expansion
  }
  const stretch = [
    { name: 'count', valueInteger: 3 },
    { name: 'offset', valueInteger: 3 },
  ]
  const [all, inUse, second] = [await expand(true), await expand(false), await expand(true, ...stretch)]
  const closed = all.contains.filter(({ inactive }) => inactive)
  expect(closed.length).toBeGreaterThan(10)
  expect(all.total).toBe(inUse.total + closed.length)
  expect(second.contains).toEqual(all.contains.slice(3, 6))
})

test('reports of a home can be read, and say the rating that the home has', async () => {
  const { locations } = await told<CarePlaces>('health/locations?careHome=Y')
  const read: string[] = []
  for (const { locationId } of locations) {
    const place = await told<CarePlace>(`health/locations/${locationId}`)
    const rating = place.assessment?.[0]?.ratings.asgRatings[0]?.rating
    for (const [number, { linkId, reportDate }] of place.reports.entries()) {
      const text = await (await send(`health/reports/${linkId}`, { Accept: 'text/plain' })).text()
      expect(text).toContain(place.name)
      expect(text).toContain(reportDate)
      if (number === 0 && rating !== undefined) expect(text).toContain(`this service: ${rating}`)
      read.push(linkId)
    }
  }
  expect(read.length).toBeGreaterThan(10)
  expect(new Set(read).size).toBe(read.length)
})

test('every data set of the catalogue can be shown, and every count is that of a list', async () => {
  const { result: names } = await told<{ readonly result: readonly string[] }>(`${action}/package_list`)
  const facetFields = encodeURIComponent(JSON.stringify(['organization', 'tags']))
  const { result } = await told<Found>(`${action}/package_search?rows=100&facet.field=${facetFields}`)
  expect([result.count, result.results.length]).toEqual([names.length, names.length])
  for (const name of names) {
    const shown = await told<{ readonly result: { readonly name: string } }>(`${action}/package_show?id=${name}`)
    expect(shown.result.name).toBe(name)
  }
  const shows: readonly (readonly [field: string, show: string, more: string])[] = [
    ['organization', 'organization_show', '&include_users=false'],
    ['tags', 'tag_show', ''],
  ]
  for (const [field, show, more] of shows) {
    const counts = Object.entries(result.facets[field] ?? {})
    expect(counts.length).toBeGreaterThan(3)
    for (const [value, count] of counts) {
      const id = encodeURIComponent(value)
      const found = await told<Found>(`${action}/package_search?rows=0&fq=${field}:%22${id}%22`)
      const one = await told<{ readonly result: { readonly packages: readonly object[] } }>(
        `${action}/${show}?id=${id}&include_datasets=true${more}`,
      )
      expect([value, found.result.count, one.result.packages.length]).toEqual([value, count, count])
    }
  }
})

test('a filter and its complement make the whole', async () => {
  const [all, hackney, others] = await Promise.all(
    ['*:*', 'organization:hackney', '-organization:hackney'].map((fq) =>
      told<Found>(`${action}/package_search?rows=0&fq=${fq}`),
    ),
  )
  expect(hackney?.result.count).toBeGreaterThan(1)
  expect(all?.result.count).toBe((hackney?.result.count ?? 0) + (others?.result.count ?? 0))
})

type Files = {
  readonly result: { readonly results: readonly { readonly id: string; readonly datastore_active: boolean }[] }
}

type Rows = {
  readonly result: {
    readonly total: number
    readonly records: readonly {
      readonly _id: number
      readonly borough: string
      readonly trees: number
      readonly count: number
    }[]
  }
}

test('every file with rows has them, page by page to the end', async () => {
  const { result } = await told<Files>(`${action}/resource_search?query=format:csv`)
  const tables = result.results.filter((file) => file.datastore_active)
  expect(tables.length).toBe(10)
  for (const { id } of tables) {
    const ids: number[] = []
    for (let offset = 0; offset < 3_000; offset += 300) {
      const page = await told<Rows>(`${action}/datastore_search?resource_id=${id}&limit=300&offset=${offset}`)
      if (page.result.records.length === 0) break
      ids.push(...page.result.records.map(({ _id }) => _id))
    }
    const { total } = (await told<Rows>(`${action}/datastore_search?resource_id=${id}&limit=0`)).result
    const sql = encodeURIComponent(`SELECT count(*) FROM "${id}"`)
    const { records } = (await told<Rows>(`${action}/datastore_search_sql?sql=${sql}`)).result
    expect(total).toBeGreaterThan(9)
    expect([ids.length, new Set(ids).size, records[0]?.count]).toEqual([total, total, total])
  }
})

const trees = '5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4'

test('trees by borough are as many by SQL as by filters', async () => {
  const sql = encodeURIComponent(
    `SELECT borough, count(*) AS trees FROM "${trees}" GROUP BY borough ORDER BY trees DESC`,
  )
  const { records } = (await told<Rows>(`${action}/datastore_search_sql?sql=${sql}`)).result
  expect(records.length).toBeGreaterThan(5)
  for (const { borough, trees: count } of records) {
    const filters = encodeURIComponent(JSON.stringify({ borough }))
    const page = await told<Rows>(`${action}/datastore_search?resource_id=${trees}&limit=1&filters=${filters}`)
    expect([borough, page.result.total]).toEqual([borough, count])
  }
})

test.each([
  [`${kitchens}/2`, 404],
  ['food-hygiene/Authorities/4', 404],
  [`${kitchens}?latitude=51.5`, 400],
  ['health/organisations/FXX97', 404],
  ['health/Organization/FXX97', 404],
  ['health/organisations?Limit=5', 406],
  ['health/locations/1-1', 404],
  ['health/providers/1-1', 404],
  ['health/reports/00000000-0000-4000-8000-000000000000', 404],
  ['health/Organization?lastChangeDate=gt2026-02-31', 400],
  [`${action}/package_show?id=nothing-of-this-name`, 404],
  [`${action}/package_search?q=%22trees`, 409],
  [`${action}/datastore_search?resource_id=4f90a2c7-8b16-4d3e-a7f5-60c9e2d1b384`, 404],
  [`${action}/datastore_search?resource_id=${trees}&filters=${encodeURIComponent('{"colour":"red"}')}`, 409],
  [`${action}/datastore_search_sql?sql=${encodeURIComponent(`SELECT * FROM "${trees}" JOIN x`)}`, 409],
  ['open-data/api/dataset/8f3d2c71-6a0b-4d55-b7f4-2c9f0e6b1a38', 404],
  ['open-data/api/dataset/4zz0p', 403],
])('%s is refused with %i', async (path, status) => {
  expect((await send(path)).status).toBe(status)
})
