import { expect, test } from 'vitest'
import { engineQuestions } from '../site/pages/search/testing/engine-questions.ts'
import { searchOf } from '../site/pages/search/testing/search-of.ts'
import { cityFile } from './city-file.ts'
import { cityDir } from './city.ts'

const { places, aliases, records, pagesFor } = await searchOf(cityDir)

/** What people of this city ask. */
const ownQuestions: readonly CityQuestion[] = cityFile('content/search-questions.json', [])

type CityQuestion = {
  readonly question: string
  /** Any of these is an answer. */
  readonly pages: readonly string[]
  /** Not looked at while the search is tuned: it tells how well strangers' questions fare. */
  readonly aside?: true
}

const isAnswered = ({ question, pages }: CityQuestion): boolean =>
  pagesFor(question).some((page) => pages.includes(page))

/** What somebody types, and pages of which one must be among the first three. */
test.each<readonly [question: string, pages: readonly string[]]>([
  ...engineQuestions.map(([question, page]) => [question, [page]] as const),
  ...ownQuestions.filter(({ aside }) => !aside).map(({ question, pages }) => [question, pages] as const),
])('“%s” finds one of %o', (question, pages) => {
  expect(pagesFor(question).filter((page) => pages.includes(page))).not.toEqual([])
})

test('nineteen of twenty questions that nothing was tuned for are answered', () => {
  const aside = ownQuestions.filter((question) => question.aside)
  const missed = aside.filter((question) => !isAnswered(question)).map(({ question }) => question)
  expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(aside.length / 20)
})

test('nine of ten words that people ask with are found with a slip of the finger in them', () => {
  const words = new Set(ownQuestions.flatMap(({ question }) => question.match(/\p{L}{6,}/gu) ?? []))
  const asked = [...words].flatMap((word) =>
    pagesFor(word)
      .slice(0, 1)
      .map((page) => ({ word, page })),
  )
  const missed = asked.filter(({ word, page }) => !pagesFor(withSlip(word)).includes(page))
  expect(missed.length, missed.map(({ word }) => withSlip(word)).join(', ')).toBeLessThanOrEqual(asked.length / 10)
})

/** The two letters before the last changed about. */
function withSlip(word: string): string {
  return word.replace(/(.)(.)(?=.$)/u, '$2$1')
}

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
