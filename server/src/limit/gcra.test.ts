import { describe, expect, test } from 'vitest'
import { createGcra } from './gcra.ts'

const minuteMs = 60_000

describe('createGcra', () => {
  test('lets exactly the limit through at one moment', () => {
    const limiter = createGcra(100, minuteMs)
    const passed = Array.from({ length: 1_000 }, () => {
      const { allowed } = limiter.check('a', 5)
      if (allowed) limiter.take('a', 5)
      return allowed
    })
    expect(passed.filter(Boolean)).toHaveLength(100)
  })

  test('never passes more than limit and refill in any window, however the caller times it', () => {
    const limiter = createGcra(100, minuteMs)
    const passedAt: number[] = []
    for (let now = 0; now < 5 * minuteMs; now += 50) {
      const burst = now % 30_000 === 0 ? 200 : 1
      for (let call = 0; call < burst; call += 1) {
        if (!limiter.check('a', now).allowed) continue
        limiter.take('a', now)
        passedAt.push(now)
      }
    }
    for (const from of passedAt) {
      const inWindow = passedAt.filter((at) => at >= from && at < from + minuteMs).length
      expect(inWindow).toBeLessThanOrEqual(200)
    }
    expect(passedAt.length).toBeLessThanOrEqual(100 + 5 * 100)
  })

  test.each([
    ['a caller never seen', 0, 1_000, { allowed: true, remaining: 10, resetSeconds: 0, retrySeconds: 0 }],
    ['one call', 1, 1_000, { allowed: true, remaining: 9, resetSeconds: 6, retrySeconds: 0 }],
    ['all calls', 10, 1_000, { allowed: false, remaining: 0, resetSeconds: 60, retrySeconds: 6 }],
    ['all calls, a little later', 10, 4_000, { allowed: false, remaining: 0, resetSeconds: 57, retrySeconds: 3 }],
    ['all calls, when one is back', 10, 7_000, { allowed: true, remaining: 1, resetSeconds: 54, retrySeconds: 0 }],
    ['all calls, when all are back', 10, 61_000, { allowed: true, remaining: 10, resetSeconds: 0, retrySeconds: 0 }],
  ])('after %s', (_name, calls, now, want) => {
    const limiter = createGcra(10, minuteMs)
    for (let call = 0; call < calls; call += 1) limiter.take('a', 1_000)
    expect(limiter.check('a', now)).toEqual(want)
  })

  test('keeps one caller apart from another, and a million made-up ones in bounds', () => {
    const limiter = createGcra(2, minuteMs)
    limiter.take('known', 0)
    limiter.take('known', 0)
    for (let index = 0; index < 1_000_000; index += 1) limiter.take(`made-up ${index}`, 0)
    expect(limiter.check('known', 0).allowed).toBe(false)
    // Newcomers beyond the places share one bucket, which is full; nobody was pushed out.
    expect(limiter.check('made-up 999999', 0).allowed).toBe(false)
    expect(limiter.check('made-up 5', 0)).toMatchObject({ allowed: true, remaining: 1 })
  })
})
