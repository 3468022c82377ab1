import { tinyCityFiles, writeCity } from '@openlondon/contract/testing/tiny-city'
import { expect, test } from 'vitest'
import { engineQuestions } from './testing/engine-questions.ts'
import { searchOf } from './testing/search-of.ts'

const { records, pagesFor } = await searchOf(
  await writeCity({
    ...tinyCityFiles,
    'content/search-aliases.json': JSON.stringify({ 'buses.stops': ['departure board'] }),
  }),
)

/** What somebody types, and a page that must be among the first three. */
test.each<readonly [question: string, page: string]>([
  ...engineQuestions,
  ['departure board', '/apis/buses/stops/'],
  ['departre board', '/apis/buses/stops/'],
  ['tiny buses', '/apis/buses/'],
])('“%s” finds %s', (question, page) => {
  expect(pagesFor(question)).toContain(page)
})

test('records are unique, absolute and small', () => {
  expect(new Set(records.map((record) => record.objectID)).size).toBe(records.length)
  for (const record of records) {
    expect(record.url).toMatch(/^https:\/\/open\.example\//)
    expect(JSON.stringify(record).length).toBeLessThan(10_000)
  }
})
