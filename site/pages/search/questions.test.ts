import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openSite, type PageKind, type SiteContext } from '../../city/site-context.ts'
import { examples } from '../examples/plugin.ts'
import { guides } from '../guides/plugin.ts'
import { problems } from '../problems/plugin.ts'
import { reference } from '../reference/plugin.ts'
import { rules } from '../rules/plugin.ts'
import { truth } from '../truth/plugin.ts'
import { createRecords } from './create/create-records.ts'
import { openIndex, search } from './rank.ts'

/** All that is asked for here; the SDK's symbols take too long to write for a test. */
const kinds: readonly PageKind[] = [guides, reference, examples, problems, truth, rules]

const siteDir = path.resolve(import.meta.dirname, '../..')
const site: SiteContext = { ...(await openSite(siteDir, {})), places: async () => [] }
const pages = await Promise.all(kinds.map((kind) => kind(site)))
const places = await Promise.all(pages.map((kind) => kind.places?.() ?? []))
const aliases: Record<string, string[]> = JSON.parse(
  readFileSync(path.join(siteDir, 'content/search-aliases.json'), 'utf8'),
)
const records = createRecords({ origin: 'https://open.example', places: places.flat(), aliases })
const index = openIndex(records)

/** What somebody types, and a page that must be among the first three; the anchor within it does not matter. */
test.each([
  ['next bus at a stop', '/apis/tfl/stopArrivals/'],
  ['how do I get an api key', '/start/keys/'],
  ['is the tube running', '/apis/tfl/lineStatusByMode/'],
  ['tube status', '/apis/tfl/lineStatusByMode/'],
  ['plan a route from home to work', '/apis/tfl/journeyResults/'],
  ['journey planner', '/apis/tfl/journeyResults/'],
  ['hire bikes near me', '/apis/tfl/bikePoints/'],
  ['which borough is a postcode in', '/apis/postcodes/postcode/'],
  ['postcode to coordinates', '/apis/postcodes/postcode/'],
  ['coordinates to postcode', '/apis/postcodes/nearestPostcodes/'],
  ['many postcodes at once', '/apis/postcodes/bulkPostcodes/'],
  ['rate limt', '/start/limits/'],
  ['how many calls may I make', '/start/limits/'],
  ['test without a key', '/start/sandbox/'],
  ['simulate errors', '/start/sandbox/'],
  ['retries and timeouts', '/start/errors/'],
  ['429 too many requests', '/errors/limit.rate/'],
  ['key.revoked', '/errors/key.revoked/'],
  ['key has expired', '/errors/key.expired/'],
  ['stops near me', '/apis/tfl/stopPointsNear/'],
  ['bus stop code', '/apis/tfl/stopPointBySms/'],
  ['first and last train timetable', '/apis/tfl/lineTimetable/'],
  ['how busy is a station', '/apis/tfl/stopCrowding/'],
  ['find a station by name', '/apis/tfl/searchStopPointsByQuery/'],
  ['air pollution today', '/apis/air-quality/airQualityNow/'],
  ['how green is the grid', '/apis/carbon/carbonIntensity/'],
  ['is there a flood', '/apis/floods/floodWarnings/'],
  ['river level', '/apis/floods/floodStations/'],
  ['restaurant hygiene rating', '/apis/food-hygiene/searchEstablishments/'],
  ['find a gp', '/apis/health/organisations/'],
  ['care home inspection', '/apis/health/cqcLocations/'],
  ['find a dataset', '/apis/open-data/packageSearch/'],
  ['planning permission near me', '/apis/planning/planningApplications/'],
  ['conservation area', '/apis/planning/planningEntities/'],
  ['crime near me', '/apis/police/streetCrimes/'],
  ['report a pothole', '/apis/reports/submitReport/'],
  ['food bank', '/apis/services/searchServices/'],
  ['how true are the contracts', '/truth/'],
  ['raw answer of the owner', '/sdk/smoothing/'],
  ['install the sdk', '/sdk/'],
  ['attribution and licence', '/start/licence-and-attribution/'],
  ['publish a new version of my api', '/publish/'],
  ['what counts as a breaking change', '/publish/'],
  ['privacy class', '/publish/rules/privacy-class/'],
  ['what do you store about me', '/about/privacy/'],
  ['rotate a key', '/start/keys/'],
  ['lineStatusByMode', '/apis/tfl/lineStatusByMode/'],
  ['stop arivals', '/apis/tfl/stopArrivals/'],
  ['plan a journey example', '/examples/tfl/plan-a-journey/'],
  ['next buses', '/examples/tfl/next-buses/'],
])('“%s” finds %s', (question, page) => {
  const first = search(index, question, 3).map((hit) => new URL(hit.record.url).pathname)
  expect(first).toContain(page)
})

test('every alias is of something that is there', () => {
  const known = new Set(records.flatMap((record) => [...record.aliases]))
  const lost = Object.entries(aliases).filter(([, words]) => !words.every((word) => known.has(word)))
  expect(lost.map(([id]) => id)).toEqual([])
})

test('records are unique, absolute and small', () => {
  expect(new Set(records.map((record) => record.objectID)).size).toBe(records.length)
  for (const record of records) {
    expect(record.url).toMatch(/^https:\/\/open\.example\//)
    expect(JSON.stringify(record).length).toBeLessThan(10_000)
  }
})
