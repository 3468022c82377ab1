import { describe, expect, test } from 'vitest'
import { createSlidingWindow } from './sliding-window.ts'
import type { WindowLimiter } from './window-limiter.ts'

const minuteMs = 60_000

/** Take what is left, at most `calls`; how many that were. */
function takeUpTo(limiter: WindowLimiter, id: string, nowMs: number, calls: number): number {
  const taken = Math.min(calls, limiter.left(id, nowMs))
  for (let call = 0; call < taken; call += 1) limiter.take(id, nowMs)
  return taken
}

/** A sequence of numbers below 1 that is the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

describe('createSlidingWindow', () => {
  test.each([
    ['the whole limit at once, again and again', () => 250, 100],
    ['a call now and then', () => 40, 1],
    ['bursts at the edge of every window', (index: number) => (index % 2 === 0 ? 59_990 : 20), 100],
    ['gaps of any length and bursts of any size', undefined, undefined],
  ])('never passes more than the limit in any rolling window: %s', (_name, gap, burst) => {
    const limiter = createSlidingWindow(100, minuteMs)
    const random = numbers(7)
    const passedAt: number[] = []
    let now = 0
    for (let index = 0; index < 3_000 && now < 20 * minuteMs; index += 1) {
      const passed = takeUpTo(limiter, 'a', now, burst ?? Math.ceil(random() * 60))
      for (let call = 0; call < passed; call += 1) passedAt.push(now)
      now += gap?.(index) ?? Math.floor(random() * random() * 30_000)
    }
    let from = 0
    let most = 0
    for (const [index, at] of passedAt.entries()) {
      while (at - (passedAt[from] ?? 0) >= minuteMs) from += 1
      most = Math.max(most, index - from + 1)
    }
    expect(most).toBeLessThanOrEqual(100)
    expect(passedAt.length).toBeGreaterThan(100)
  })

  test('refuses for one slice longer than it must, and no more', () => {
    const limiter = createSlidingWindow(100, minuteMs)
    takeUpTo(limiter, 'a', 500, 100)
    expect(limiter.left('a', 60_499)).toBe(0)
    expect(limiter.left('a', 61_000)).toBe(100)
  })

  test.each([
    ['nothing', [], 1_000, 10, 0],
    ['one call', [[1_000, 1]], 1_000, 9, 61],
    ['all calls', [[1_000, 10]], 1_000, 0, 61],
    ['all calls, a little later', [[1_000, 10]], 4_200, 0, 58],
    [
      'calls at two times',
      [
        [1_000, 4],
        [30_000, 6],
      ],
      40_000,
      0,
      22,
    ],
    [
      'calls of which the first are back',
      [
        [1_000, 4],
        [30_000, 6],
      ],
      62_000,
      4,
      29,
    ],
    [
      'calls that are all back',
      [
        [1_000, 4],
        [30_000, 6],
      ],
      91_000,
      10,
      0,
    ],
    ['calls of a day ago', [[1_000, 10]], 86_400_000, 10, 0],
  ] as const)('after %s says how many are left, and when some come back', (_name, taken, now, left, wait) => {
    const limiter = createSlidingWindow(10, minuteMs)
    for (const [at, calls] of taken) takeUpTo(limiter, 'a', at, calls)
    expect([limiter.left('a', now), limiter.waitSeconds('a', now)]).toEqual([left, wait])
  })

  test('who waits as long as it says is let through, and nothing comes back before', () => {
    const limiter = createSlidingWindow(20, minuteMs)
    const random = numbers(11)
    let now = 0
    for (let round = 0; round < 500; round += 1) {
      now += Math.floor(random() * 9_000)
      takeUpTo(limiter, 'a', now, Math.ceil(random() * 9))
      const left = limiter.left('a', now)
      const wait = limiter.waitSeconds('a', now)
      if (left > 0) continue
      now += (wait - 1) * 1_000
      expect(limiter.left('a', now)).toBe(0)
      now += 1_000
      expect(limiter.left('a', now)).toBeGreaterThan(0)
    }
  })

  test('tells whom it has counted, and when fewer calls than some are', () => {
    const limiter = createSlidingWindow(20, minuteMs)
    takeUpTo(limiter, 'a', 1_000, 4)
    takeUpTo(limiter, 'b', 1_000, 1)
    takeUpTo(limiter, 'a', 30_000, 6)
    expect(limiter.callers(40_000)).toEqual([
      ['a', 10],
      ['b', 1],
    ])
    expect(limiter.secondsUntilBelow(7, 'a', 40_000)).toBe(22)
    expect(limiter.secondsUntilBelow(6, 'a', 40_000)).toBe(51)
    expect(limiter.callers(62_000)).toEqual([['a', 6]])
  })

  test('a clock that goes back gives nothing and takes nothing', () => {
    const limiter = createSlidingWindow(5, minuteMs)
    takeUpTo(limiter, 'a', 3_600_000, 5)
    expect(limiter.left('a', 0)).toBe(0)
    expect(limiter.left('a', 3_661_000)).toBe(5)
  })

  test('keeps real callers while a million made-up ones come, within bounds', () => {
    const limiter = createSlidingWindow(2, minuteMs)
    const before = process.memoryUsage().arrayBuffers
    takeUpTo(limiter, 'known', 0, 2)
    for (let index = 0; index < 1_000_000; index += 1) limiter.take(`made-up ${index}`, index / 100)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1_048_576)
    expect(limiter.left('known', 10_000)).toBe(0)
    // Newcomers beyond the places share one; nobody was pushed out.
    expect(limiter.left('made-up 999999', 10_000)).toBe(0)
    expect(limiter.left('made-up 5', 10_000)).toBe(1)
    // Still remembered when the next generation has begun, and forgotten no sooner than its calls.
    expect(limiter.left('made-up 90000', 60_100)).toBe(1)
    expect(limiter.left('known', 60_100)).toBe(0)
    expect(limiter.left('known', 62_000)).toBe(2)
  })
})
