import type { ApiTruth } from '@openlondon/contract'
import { smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { createTruthPage } from './create-truth-page.ts'

const ferries = { ...smallApi([]), id: 'ferries', name: 'Ferries' }
const city = { ...smallCity, apis: [...smallCity.apis, ferries] }
const none = { total: 0, fit: 0, strict: 0 }
const looked: ApiTruth = {
  date: '2026-11-24',
  operations: 9,
  fixtures: { valid: 20, total: 20 },
  owner: { theirs: 11, present: 8, absent: 2, missing: 1 },
  documents: [{ name: 'The standard', theirs: 11, present: 8, absent: 2, missing: 1 }],
  recordings: none,
  examples: { total: 8, fit: 5, strict: 4 },
  related: none,
  setAside: [{ name: 'old.json', operation: 'trams', reason: 'Older than the API.' }],
  backing: { other: { recordings: none, examples: { total: 8, fit: 5, strict: 4 }, related: none } },
}

test('every API has a row, looked at or not', () => {
  const page = createTruthPage(city, { trams: looked })
  expect(page.rows.map(({ id }) => id)).toEqual(['trams', 'ferries'])
  expect(page.rows[0]).toMatchObject({
    owner: { part: 8, of: 11 },
    examples: { plain: 5, strict: 4, of: 8 },
    setAside: [{ name: 'old.json', reason: 'Older than the API.' }],
    documents: [{ text: '8 of 11 operations, 2 left out with a reason, 1 missing' }],
  })
  expect(page.rows[0]?.answers).toBeUndefined()
  expect(page.rows[1]).toMatchObject({ name: 'Ferries', absent: 0 })
  expect(page.rows[1]?.date).toBeUndefined()
})

test('without a record nothing is claimed', () => {
  const page = createTruthPage(city, undefined)
  expect(page.recorded).toBe(false)
  expect(page.rows.filter(({ date }) => date !== undefined)).toEqual([])
})
