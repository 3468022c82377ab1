import { expect, test } from 'vitest'
import { camelKey } from './camel-key.ts'

test.each([
  ['@SiteCode', 'siteCode'],
  ['entry-date', 'entryDate'],
  ['FHRSID', 'fhrsid'],
  ['LineName', 'lineName'],
  ['XMLFeed', 'xmlFeed'],
  ['rating value', 'ratingValue'],
  ['stop_2_name', 'stop2Name'],
  ['alreadyCamel', 'alreadyCamel'],
  ['__typename__', 'typename'],
  ['Ögruppe-id', 'ÖgruppeId'],
  ['2nd', '2nd'],
])('%s is called %s', (wire, want) => {
  expect(camelKey(wire)).toBe(want)
})
