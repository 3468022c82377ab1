import { expect, test } from 'vitest'
import { nextTryAt } from './next-try.ts'

test('a message that nobody takes is tried again for a day, further and further apart', () => {
  let now = 0
  const waits: number[] = []
  for (let attempts = 0; ; attempts += 1) {
    const next = nextTryAt({ createdAt: 0, attempts }, 500, now)
    if (next === undefined) break
    waits.push((next - now) / 1_000)
    now = next
  }
  expect(waits.slice(0, 8)).toEqual([10, 30, 90, 270, 810, 2_430, 7_290, 14_400])
  expect(now).toBeLessThanOrEqual(86_400_000)
  expect(now).toBeGreaterThan(80_000_000)
})

test.each([
  ['gone for good', 410, undefined],
  ['not there', 404, 10_000],
  ['no answer', undefined, 10_000],
])('%s', (_name, status, want) => {
  expect(nextTryAt({ createdAt: 0, attempts: 0 }, status, 0)).toBe(want)
})

test.each([
  ['in seconds', 429, '120', 120_000],
  ['as a date', 503, 'Thu, 01 Jan 1970 00:02:00 GMT', 120_000],
  ['shorter than it would wait by itself', 429, '1', 10_000],
  ['that is past', 503, 'Thu, 01 Jan 1970 00:00:00 GMT', 10_000],
  ['longer than it ever waits', 503, '999999', 14_400_000],
  ['in no form that there is', 429, 'soon', 10_000],
  ['beside another status', 500, '120', 10_000],
])('a wait %s', (_name, status, retryAfter, want) => {
  expect(nextTryAt({ createdAt: 0, attempts: 0 }, status, 0, retryAfter)).toBe(want)
})
