import { expect, test } from 'vitest'
import { barsOf } from './bars.ts'

test('the last day is at the end, a day with a single call can be seen, and others have no bar', () => {
  const days = [
    { date: '2026-08-25', calls: 9 },
    { date: '2026-08-26', calls: 1 },
    { date: '2026-11-22', calls: 0 },
    { date: '2026-11-23', calls: 1_000 },
  ]
  expect(barsOf(days, '2026-11-23')).toBe('M0.5 20V19M89.5 20V0')
  expect(barsOf([], '2026-11-23')).toBe('')
})
