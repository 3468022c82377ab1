import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createMemorySource } from '../../testing/memory-source.ts'
import { createLeasedLimiter, type LimitSource } from './leased-limiter.ts'
import type { WindowLimiter } from './window-limiter.ts'

const minuteMs = 60_000
/** Time that passes only when a test says so. */
const clock = (): { now: number } => ({ now: 30_000 })

async function admit(limiter: WindowLimiter, id: string, at: () => number): Promise<boolean> {
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
      lease: async (id: string, wanted: number) => {
        far.asked += 1
        await sleep(1)
        return source.lease(id, wanted)
      },
    },
  }
  return far
}

describe('three nodes that lease from one source', () => {
  test.each([
    [100, 20],
    [7, 7],
    [1, 1],
  ])('pass exactly %i of a thousand at once, with %i questions and one more a node', async (limit, leases) => {
    const time = clock()
    const at = (): number => time.now
    const far = distant(createMemorySource(limit, minuteMs, at))
    const nodes = [0, 1, 2].map(() => createLeasedLimiter(far.source, limit, minuteMs, at))
    const passed = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) => nodes[index % 3] ?? nodes[0]).map(async (node) =>
        node ? admit(node, 'a', at) : false,
      ),
    )
    expect(passed.filter(Boolean)).toHaveLength(limit)
    expect(far.asked).toBeLessThanOrEqual(leases + 3)
  })

  test('never pass more than the limit in any rolling window, and calls that are not used are lost', async () => {
    const time = clock()
    const at = (): number => time.now
    const source = createMemorySource(60, minuteMs, at)
    const nodes = [0, 1, 2].map(() => createLeasedLimiter(source, 60, minuteMs, at))
    const passedAt: number[] = []
    for (let round = 0; round < 2_000; round += 1) {
      const node = nodes[(round * 7) % 3]
      if (node && (await admit(node, 'a', at))) passedAt.push(time.now)
      time.now += (round * 137) % 400
    }
    const most = Math.max(
      ...passedAt.map((from) => passedAt.filter((passed) => passed >= from && passed < from + minuteMs).length),
    )
    expect(most).toBeLessThanOrEqual(60)
    expect(most).toBeGreaterThan(30)
  })

  test('a full window is asked about once, and again when calls come back', async () => {
    const time = clock()
    const at = (): number => time.now
    const far = distant(createMemorySource(10, minuteMs, at))
    const node = createLeasedLimiter(far.source, 10, minuteMs, at, 1)
    for (let call = 0; call < 10; call += 1) expect(await admit(node, 'a', at)).toBe(true)
    for (let call = 0; call < 100; call += 1) expect(await admit(node, 'a', at)).toBe(false)
    expect(far.asked).toBeLessThanOrEqual(2)
    time.now += node.waitSeconds('a', time.now) * 1_000
    expect(await admit(node, 'a', at)).toBe(true)
  })

  test('a source that fails is told of, and asked again', async () => {
    let working = false
    const source: LimitSource = {
      lease: async () => {
        if (!working) throw new Error('no route')
        return { calls: 1, validMs: 1_000, left: 0, waitMs: 1_000 }
      },
    }
    const node = createLeasedLimiter(source, 10, minuteMs, () => 0)
    await expect(node.refill('a', 0)).rejects.toThrow('no route')
    working = true
    await node.refill('a', 0)
    expect(node.left('a', 0)).toBe(1)
  })
})
