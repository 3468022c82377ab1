import { expect, test } from 'vitest'
import { engineQuestions } from '../site/pages/search/testing/engine-questions.ts'
import { searchOf } from '../site/pages/search/testing/search-of.ts'
import { cityFile } from './city-file.ts'
import { cityDir } from './city.ts'

const { places, aliases, records, pagesFor } = await searchOf(cityDir)

/** What people of this city ask. */
const ownQuestions: readonly { readonly question: string; readonly page: string }[] = cityFile(
  'content/search-questions.json',
  [],
)

/** What somebody types, and a page that must be among the first three. */
test.each<readonly [question: string, page: string]>([
  ...engineQuestions,
  ...ownQuestions.map(({ question, page }) => [question, page] as const),
])('“%s” finds %s', (question, page) => {
  expect(pagesFor(question)).toContain(page)
})

test('every alias is of something that is there', () => {
  const known = new Set(places.map((place) => place.key ?? place.path))
  expect(Object.keys(aliases).filter((key) => !known.has(key))).toEqual([])
})

test('records are unique, absolute and small', () => {
  expect(new Set(records.map(({ objectID }) => objectID)).size).toBe(records.length)
  for (const record of records) {
    expect(record.url).toMatch(/^https:\/\/open\.example\//)
    expect(JSON.stringify(record).length).toBeLessThan(10_000)
  }
})
