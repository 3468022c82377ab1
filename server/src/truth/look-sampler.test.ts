import { expect, test } from 'vitest'
import { createLookSampler, newlySampled } from './look-sampler.ts'

test('the first twenty of an hour are due whatever was spent, and again in the next hour', () => {
  const sampler = createLookSampler(10)
  const rare = newlySampled()
  sampler.spend(60_000, 0)
  const dueAt = (nowMs: number): number =>
    Array.from({ length: 30 }, () => sampler.isDue(rare, nowMs)).filter(Boolean).length
  expect([dueAt(0), dueAt(3_599_999), dueAt(3_600_000)]).toEqual([20, 30, 30])
})

test('of the others as many as there is time for', () => {
  const sampler = createLookSampler(10)
  const busy = { ...newlySampled(), hourEndsAt: 1e9, inHour: 20 }
  let looked = 0
  for (let nowMs = 0; nowMs < 100_000; nowMs += 1) {
    if (!sampler.isDue(busy, nowMs)) continue
    looked += 1
    sampler.spend(2, nowMs)
  }
  // 100 s with 10 ms in each, at 2 ms a look.
  expect(looked).toBeGreaterThan(490)
  expect(looked).toBeLessThan(510)
})

test('an operation whose answers cost a thread rests', () => {
  const resting = { ...newlySampled(), restsUntil: 5_000 }
  const sampler = createLookSampler(10)
  expect([sampler.isDue(resting, 4_999), sampler.isDue(resting, 5_000)]).toEqual([false, true])
})
