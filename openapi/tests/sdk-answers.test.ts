import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, isHttpError, type Call, type Client } from '@openlondon/sdk'
import { airQualityNow, airSites } from '@openlondon/sdk/air-quality'
import { carbonIntensity } from '@openlondon/sdk/carbon'
import { floodStation, stationReadings } from '@openlondon/sdk/floods'
import { authoritiesBasic } from '@openlondon/sdk/food-hygiene'
import { datastoreSearch, packageShow } from '@openlondon/sdk/open-data'
import { planningApplications } from '@openlondon/sdk/planning'
import { streetCrimes } from '@openlondon/sdk/police'
import { postcode } from '@openlondon/sdk/postcodes'
import { bikePoint, lineRoutes, lineStatus, stopArrivals } from '@openlondon/sdk/tfl'
import { reply, startServer, type LocalServer } from '../../sdk/testing/local-server.ts'

/** What owners really write, byte for byte where it matters, and what a caller of the SDK gets. */

let server: LocalServer
let body = ''
let status = 200

beforeAll(async () => {
  server = await startServer((_request, response) => reply(response, status, body))
})
afterAll(() => server.close())

const via = (): Client => createClient({ via: 'sandbox', origin: server.origin })

const sentinel = '0001-01-01T00:00:00'

describe('an owner’s habits end at the SDK’s door', () => {
  test.each<[string, unknown, (client: Client) => Call<unknown>, unknown]>([
    [
      'one borough, one site and one pollutant collapsed to objects, keys with a sign, numbers as text, a byte-order mark',
      `\uFEFF${JSON.stringify({
        HourlyAirQualityIndex: {
          '@GroupName': 'Greenwich',
          '@TimeToLive': '38',
          LocalAuthority: {
            '@LocalAuthorityCode': '11',
            '@LocalAuthorityName': 'Greenwich',
            Site: {
              '@BulletinDate': '2026-11-23 07:00:00',
              '@SiteCode': 'GN0',
              '@Latitude': '51.490532',
              '@Longitude': '',
              Species: { '@SpeciesCode': 'NO2', '@AirQualityIndex': '2', '@AirQualityBand': 'Low' },
            },
          },
        },
      })}`,
      (client) => airQualityNow(client, { groupName: 'Greenwich' }),
      {
        groupName: 'Greenwich',
        timeToLive: 38,
        localAuthority: [
          {
            localAuthorityCode: '11',
            localAuthorityName: 'Greenwich',
            areaCode: 'E09000011',
            point: null,
            site: [
              {
                bulletinDate: '2026-11-23T07:00:00Z',
                siteCode: 'GN0',
                latitude: 51.490532,
                longitude: null,
                point: null,
                species: [{ speciesCode: 'NO2', airQualityIndex: 2, airQualityBand: 'Low' }],
              },
            ],
          },
        ],
      },
    ],
    ['an envelope with nothing in it', { Sites: '' }, (client) => airSites(client, { groupName: 'Sutton' }), []],
    [
      'a date that means nothing',
      [{ id: 'victoria', lineStatuses: [{ id: 0, created: sentinel, statusSeverity: 10 }] }],
      (client) => lineStatus(client, { ids: ['victoria'] }),
      [{ id: 'victoria', lineStatuses: [{ id: 0, created: null, statusSeverity: 10 }] }],
    ],
    [
      'one object for one id',
      { id: 'victoria', routeSections: [] },
      (client) => lineRoutes(client, { ids: ['victoria'] }),
      [{ id: 'victoria', routeSections: [] }],
    ],
    [
      'the word null for no place',
      [{ id: '1', towards: 'null', bearing: '' }],
      (client) => stopArrivals(client, { id: '940GZZLUKSX' }),
      [{ id: '1', towards: null, bearing: null }],
    ],
    [
      'counts among facts as text',
      {
        id: 'BikePoints_14',
        additionalProperties: [
          { key: 'NbBikes', value: '12' },
          { key: 'NbEBikes', value: '' },
          { key: 'Installed', value: 'true' },
        ],
      },
      (client) => bikePoint(client, { id: 'BikePoints_14' }),
      expect.objectContaining({ id: 'BikePoints_14', bikes: 12, eBikes: null, docks: null, installed: true }),
    ],
    [
      'one measure as an object, several labels for one',
      {
        '@context': '',
        items: {
          '@id': 'http://environment.data.gov.uk/flood-monitoring/id/stations/3400TH',
          label: ['Kingston', 'Kingston Lock'],
          measures: {
            '@id': 'http://environment.data.gov.uk/flood-monitoring/id/measures/3400TH-level',
            parameter: 'level',
          },
        },
      },
      (client) => floodStation(client, { id: '3400TH' }),
      {
        id: 'http://environment.data.gov.uk/flood-monitoring/id/stations/3400TH',
        label: 'Kingston',
        measures: [
          {
            id: 'http://environment.data.gov.uk/flood-monitoring/id/measures/3400TH-level',
            measureId: '3400TH-level',
            parameter: 'level',
          },
        ],
        point: null,
      },
    ],
    [
      'a reading of several values',
      {
        items: [
          { '@id': 'x', measure: 'http://environment.data.gov.uk/flood-monitoring/id/measures/m1', value: [0.5, 0.6] },
        ],
      },
      (client) => stationReadings(client, { id: '3400TH' }),
      [
        {
          id: 'x',
          measure: 'http://environment.data.gov.uk/flood-monitoring/id/measures/m1',
          measureId: 'm1',
          value: 0.5,
        },
      ],
    ],
    [
      'an envelope around one thing',
      { status: 200, result: { postcode: 'N1 9GU' } },
      (client) => postcode(client, { postcode: 'n19gu' }),
      { postcode: 'N1 9GU', point: null },
    ],
    [
      'an envelope that says it went well',
      { help: 'x', success: true, result: { name: 'trees' } },
      (client) => packageShow(client, { id: 'trees' }),
      { name: 'trees' },
    ],
    [
      'days in two ways, one of them in the year 9187',
      {
        total: 1,
        next: null,
        items: [
          { id: 'A', valid_date: '09/03/2024', decision_date: '2024-05-01T00:00:00.000Z', last_updated: '12/07/9187' },
        ],
      },
      (client) => planningApplications(client),
      {
        total: 1,
        next: null,
        items: [
          expect.objectContaining({
            id: 'A',
            valid_date: '2024-03-09',
            decision_date: '2024-05-01',
            last_updated: null,
          }),
        ],
      },
    ],
    [
      'degrees as text and an id that is empty',
      [
        {
          id: 1,
          persistent_id: '',
          location: { latitude: '51.5', longitude: '-0.1', street: { id: 7, name: 'On or near Bank' } },
        },
      ],
      (client) => streetCrimes(client, { category: 'all-crime', lat: 51.5, lng: -0.1 }),
      [
        {
          id: 1,
          persistent_id: null,
          location: {
            latitude: 51.5,
            longitude: -0.1,
            point: { lat: 51.5, lon: -0.1 },
            street: { id: 7, name: 'On or near Bank' },
          },
        },
      ],
    ],
    [
      'times without seconds',
      {
        data: [
          {
            from: '2026-11-23T08:00Z',
            to: '2026-11-23T08:30Z',
            intensity: { forecast: 180, actual: null, index: 'moderate' },
          },
        ],
      },
      (client) => carbonIntensity(client),
      [
        {
          from: '2026-11-23T08:00:00Z',
          to: '2026-11-23T08:30:00Z',
          intensity: { forecast: 180, actual: null, index: 'moderate' },
        },
      ],
    ],
  ])('%s', async (_name, wire, call, want) => {
    body = typeof wire === 'string' ? wire : JSON.stringify(wire)
    expect(await call(via())).toEqual(want)
  })
})

test('what the owner wrote stays within reach', async () => {
  body = '{"status":200,"result":{"postcode":"N1 9GU"}}'
  const { data, content } = await postcode(via(), { postcode: 'N1 9GU' }).raw()
  expect([data.postcode, content]).toEqual(['N1 9GU', body])
})

test('a refusal under 200 is a refusal', async () => {
  body = '{"help":"x","success":false,"error":{"__type":"Not Found Error","message":"Not found"}}'
  const error: unknown = await packageShow(via(), { id: 'no-such' }).catch((reason: unknown) => reason)
  expect(isHttpError(error) && [error.status, error.body]).toEqual([200, JSON.parse(body)])
})

test('an object travels as JSON inside the query, and a header that must be there is sent', async () => {
  body = '{"success":true,"result":{"records":[],"fields":[]}}'
  await datastoreSearch(via(), { resource_id: 'r1', filters: { borough: ['Camden', 'Hackney'] } })
  const sent = new URL(server.seen.at(-1)?.url ?? '', server.origin).searchParams
  expect(JSON.parse(sent.get('filters') ?? '')).toEqual({ borough: ['Camden', 'Hackney'] })
  body = '{"authorities":[],"meta":{},"links":[]}'
  await authoritiesBasic(via())
  expect(server.seen.at(-1)?.headers['x-api-version']).toBe('2')
})

test('a name without a value is sent as one', async () => {
  body = '{"items":[]}'
  await stationReadings(via(), { id: '3400TH', latest: true })
  await stationReadings(via(), { id: '3400TH', latest: false })
  const urls = server.seen.slice(-2).map(({ url }) => url.split('?')[1] ?? '')
  expect(urls).toEqual(['latest=', ''])
})
