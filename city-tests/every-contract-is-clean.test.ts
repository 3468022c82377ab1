import { formatFindings, lintCity, ruleCatalog } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { city, cityDir, findings } from './city.ts'

const linted = await lintCity(cityDir)

test('the city loads with nothing to mend', () => {
  // A draft is left out of the city, and said to be.
  expect(findings.filter(({ rule }) => rule !== 'api-draft')).toEqual([])
  expect(city.apis.length).toBeGreaterThan(0)
})

test('every fixture and every example fits its schema', () => {
  const wrong = linted.filter(({ rule }) => rule === 'example-valid')
  expect(wrong, formatFindings(wrong)).toEqual([])
})

test('there is no error at all', () => {
  const wrong = linted.filter(({ severity }) => severity === 'error')
  expect(wrong, formatFindings(wrong)).toEqual([])
})

test('every finding names a rule that has a page', () => {
  const known = new Set(ruleCatalog.map(({ id }) => id))
  expect(linted.filter(({ rule }) => !known.has(rule))).toEqual([])
})
