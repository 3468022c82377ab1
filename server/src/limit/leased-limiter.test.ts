import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createMemorySource } from '../../testing/memory-source.ts'
import { createLeasedLimiter, type LeasedLimiter, type LimitSource } from './leased-limiter.ts'

const minuteMs = 60_000
/** Time that passes only when a test says so. */
const clock = (): { now: number } => ({ now: 30_000 })

const limiterOf = (source: LimitSource, limit: number, at: () => number): LeasedLimiter =>
  createLeasedLimiter(source, { limit, windowMs: minuteMs, sliceMs: 1_000 }, at)

async function admit(limiter: LeasedLimiter, id: string, at: () => number): Promise<boolean> {
  for (let waiting = limiter.refill(id, at()); waiting; waiting = limiter.refill(id, at())) await waiting
  if (limiter.left(id, at()) === 0) return false
  limiter.take(id, at())
  return true
}

/** A source at the end of a wire, and how often it was asked. */
function distant(source: LimitSource): { readonly source: LimitSource; asked: number } {
  const far = {
    asked: 0,
    source: {
      ...source,
      lease: async (...lease: Parameters<LimitSource['lease']>) => {
        far.asked += 1
        await sleep(1)
        return source.lease(...lease)
      },
    },
  }
  return far
}

/** The most that passed in any minute. */
const mostInAMinute = (passedAt: readonly number[]): number =>
  Math.max(...passedAt.map((from) => passedAt.filter((at) => at >= from && at < from + minuteMs).length))

describe('nodes that lease from one source', () => {
  test.each([
    [100, 23],
    [7, 7],
    [1, 1],
  ])('pass exactly %i of a thousand at once, with %i questions and some more', async (limit, leases) => {
    const time = clock()
    const at = (): number => time.now
    const far = distant(createMemorySource(limit, minuteMs, at))
    const nodes = [0, 1, 2].map(() => limiterOf(far.source, limit, at))
    const passed = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) => nodes[index % 3] ?? nodes[0]).map(async (node) =>
        node ? admit(node, 'a', at) : false,
      ),
    )
    expect(passed.filter(Boolean)).toHaveLength(limit)
    expect(far.asked).toBeLessThanOrEqual(leases + 6)
  })

  test.each([
    ['swept', true],
    ['not swept', false],
  ])('never pass more than the limit in any rolling window: %s', async (_name, isSwept) => {
    const time = clock()
    const at = (): number => time.now
    const source = createMemorySource(60, minuteMs, at)
    const nodes = [0, 1, 2].map(() => limiterOf(source, 60, at))
    const passedAt: number[] = []
    for (let round = 0; round < 2_000; round += 1) {
      const node = nodes[(round * 7) % 3]
      if (node && (await admit(node, 'a', at))) passedAt.push(time.now)
      time.now += (round * 137) % 400
      if (isSwept) node?.sweep(time.now)
    }
    expect(mostInAMinute(passedAt)).toBeLessThanOrEqual(60)
    // What a node does not use is not lost: at most a few calls are in hand somewhere.
    expect(mostInAMinute(passedAt)).toBeGreaterThan(56)
  })

  test('a caller at a steady pace gets the limit, at one question a node and slice', async () => {
    const time = clock()
    const at = (): number => time.now
    const far = distant(createMemorySource(600, minuteMs, at))
    const nodes = [0, 1, 2].map(() => limiterOf(far.source, 600, at))
    let passed = 0
    for (let call = 0; call < 600; call += 1) {
      const node = nodes[call % 3]
      if (node && (await admit(node, 'a', at))) passed += 1
      time.now += 100
    }
    // At the end others have a call or two in hand.
    expect(passed).toBeGreaterThan(595)
    expect(far.asked).toBeLessThanOrEqual(3 * 60 + 20)
  })

  test('a full window is asked about once in a slice, and again when calls come back', async () => {
    const time = clock()
    const at = (): number => time.now
    const far = distant(createMemorySource(10, minuteMs, at))
    const node = limiterOf(far.source, 10, at)
    for (let call = 0; call < 10; call += 1) expect(await admit(node, 'a', at)).toBe(true)
    const before = far.asked
    for (let call = 0; call < 100; call += 1) expect(await admit(node, 'a', at)).toBe(false)
    expect(far.asked - before).toBeLessThanOrEqual(1)
    time.now += node.waitSeconds('a', time.now) * 1_000
    expect(await admit(node, 'a', at)).toBe(true)
  })

  test('calls that one has leased and does not use are free for another', async () => {
    const time = clock()
    const at = (): number => time.now
    const source = createMemorySource(100, minuteMs, at)
    const [one, other] = [limiterOf(source, 100, at), limiterOf(source, 100, at)]
    for (let call = 0; call < 18; call += 1) await admit(one, 'a', at)
    time.now += 1_000
    one.sweep(time.now)
    let passed = 0
    while (await admit(other, 'a', at)) passed += 1
    expect(passed).toBe(82)
  })

  test('a source that fails is told of, and asked again', async () => {
    let working = false
    const source: LimitSource = {
      lease: async () => {
        if (!working) throw new Error('no route')
        return { calls: 1, slice: 1, validMs: 1_000, left: 0, waitMs: 1_000 }
      },
      giveBack: async () => {},
    }
    const node = limiterOf(source, 10, () => 0)
    await expect(node.refill('a', 0)).rejects.toThrow('no route')
    working = true
    await node.refill('a', 0)
    expect(node.left('a', 0)).toBe(1)
  })
})
