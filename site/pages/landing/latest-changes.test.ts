import type { Release } from '@openlondon/contract'
import { smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { latestChanges } from './latest-changes.ts'

const released = (version: string, publishedAt: string): Release => ({
  apiId: 'trams',
  version,
  previous: null,
  publishedAt,
  bump: 'initial',
  changes: [],
})

test('the front page tells of the week that ends with the newest release, and of no more than five', () => {
  const releases = [
    released('1.2.0', '2026-11-30T08:00:00Z'),
    released('1.1.0', '2026-11-24T08:00:00Z'),
    released('1.0.0', '2026-11-22T08:00:00Z'),
  ]
  expect(latestChanges(smallCity, releases).map(({ version }) => version)).toEqual(['1.2.0', '1.1.0'])
  const many = Array.from({ length: 9 }, (_one, index) => released(`1.0.${index}`, '2026-11-30T08:00:00Z'))
  expect(latestChanges(smallCity, many)).toHaveLength(5)
  expect(latestChanges(smallCity, [])).toEqual([])
})
