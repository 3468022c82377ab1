import { expect, test } from 'vitest'
import { firstUseMonth, useMonth } from './use-months.ts'

test.each([
  ['2026-11-23T10:00:00Z', '2026-11', '2026-09'],
  ['2026-01-31T23:59:59Z', '2026-01', '2025-11'],
  ['2026-12-31T23:59:59Z', '2026-12', '2026-10'],
])('at %s a report counts in %s, and months before %s are gone', (at, month, first) => {
  const now = Date.parse(at)
  expect([useMonth(now), firstUseMonth(now)]).toEqual([month, first])
})
