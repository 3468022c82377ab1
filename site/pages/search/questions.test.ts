import { existsSync, readFileSync } from 'node:fs'
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
import { readAliases } from './create/read-aliases.ts'
import { openIndex, search } from './rank.ts'

/** All that is asked for here; the SDK's symbols take too long to write for a test. */
const kinds: readonly PageKind[] = [guides, reference, examples, problems, truth, rules]

const siteDir = path.resolve(import.meta.dirname, '../..')
const site: SiteContext = { ...(await openSite(siteDir, process.env)), places: async () => [] }
const pages = await Promise.all(kinds.map((kind) => kind(site)))
const found = (await Promise.all(pages.map((kind) => kind.places?.() ?? []))).flat()
const aliases = readAliases(site.city, found)
const records = createRecords({ origin: 'https://open.example', places: found, aliases })
const index = openIndex(records, site.city.languages)

const asked: readonly { readonly question: string; readonly page: string }[] = readJson('content/search-questions.json')

/** What somebody types, and a page that must be among the first three; the anchor within it does not matter. */
test.each<readonly [string, string]>([
  ['how do I get an api key', '/start/keys/'],
  ['rate limt', '/start/limits/'],
  ['how many calls may I make', '/start/limits/'],
  ['test without a key', '/start/sandbox/'],
  ['simulate errors', '/start/sandbox/'],
  ['retries and timeouts', '/start/errors/'],
  ['429 too many requests', '/errors/limit.rate/'],
  ['key.revoked', '/errors/key.revoked/'],
  ['key has expired', '/errors/key.expired/'],
  ['how true are the contracts', '/truth/'],
  ['raw answer of the owner', '/sdk/smoothing/'],
  ['install the sdk', '/sdk/'],
  ['attribution and licence', '/start/licence-and-attribution/'],
  ['publish a new version of my api', '/publish/'],
  ['what counts as a breaking change', '/publish/'],
  ['privacy class', '/publish/rules/privacy-class/'],
  ['what do you store about me', '/about/privacy/'],
  ['rotate a key', '/start/keys/'],
  ...asked.map(({ question, page }) => [question, page] as const),
])('“%s” finds %s', (question, page) => {
  const first = search(index, question, 3).map((hit) => new URL(hit.record.url).pathname)
  expect(first).toContain(page)
})

test('every alias of ours is of something that is there', () => {
  const known = new Set(found.map((place) => place.key ?? place.path))
  expect(Object.keys(aliases).filter((key) => !known.has(key))).toEqual([])
})

test('records are unique, absolute and small', () => {
  expect(new Set(records.map((record) => record.objectID)).size).toBe(records.length)
  for (const record of records) {
    expect(record.url).toMatch(/^https:\/\/open\.example\//)
    expect(JSON.stringify(record).length).toBeLessThan(10_000)
  }
})

/** A file of the city, or an empty list. */
function readJson(file: string): typeof asked {
  const place = path.join(site.city.folder, file)
  return existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : []
}
