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
