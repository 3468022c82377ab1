import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { startTrialRedis, hasRedis, type TrialRedis } from '../../../testing/programs/trial-redis.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../../testing/trial-store.ts'
import type { Admitted } from '../../redis/shared-count.ts'
import { openSharedMemory, type SharedMemory } from '../../redis/shared-memory.ts'
import { deriveKey, keyedHash } from '../../store/pepper/derived-key.ts'
import type { LogEntry } from '../../surroundings.ts'
import { dayOf } from '../../usage/day.ts'
import type { Counting } from '../counting.ts'
import type { DailyQuota } from '../daily-quota.ts'
import type { WindowLimiter } from '../window-limiter.ts'
import { countTogether } from './count-together.ts'

const minuteMs = 60_000
const monotonicMs = (): number => performance.now()
/** Long enough for a busy machine: only a failure waits for its end. */
const patiently = { timeout: 15_000, interval: 20 }

type Node = { readonly memory: SharedMemory; readonly counting: Counting; readonly log: LogEntry[] }

describe.runIf(hasRedis)('nodes that count together in Redis', () => {
  let redis: TrialRedis
  let trial: TrialStore
  let nodes: Node[]
  let kinds = 0

  beforeAll(async () => {
    redis = await startTrialRedis()
    trial = await openTrialStore()
    await addAccount(trial.store, 'acc', 'ada@example.org')
    await addKey(trial.store, 'key', 'acc')
    nodes = []
    for (let index = 0; index < 3; index += 1) nodes.push(await openNode())
    await until(() => nodes.every(({ memory }) => memory.nodes === 3))
  })
  afterAll(async () => {
    for (const { counting } of nodes) await counting.stop()
    await redis.stop()
    await trial.discard()
  })
  afterEach(async () => {
    redis.goOn()
    await allAreThere()
  })

  const openNode = async (): Promise<Node> => {
    const log: LogEntry[] = []
    const key = deriveKey('p'.repeat(32), 'limits')
    const surroundings = { now: Date.now, monotonicMs, log: (entry: LogEntry) => void log.push(entry) }
    const memory = await openSharedMemory({
      url: redis.url,
      waitMs: 1_000,
      space: 'portal:trial',
      hash: (id) => keyedHash(key, id),
      surroundings,
    })
    return { memory, counting: countTogether(memory, trial.store, surroundings), log }
  }
  /** Each a limit of its own, which no other test has counted in. */
  const windows = (limit: number, windowMs = minuteMs): readonly WindowLimiter[] => {
    kinds += 1
    return nodes.map(({ counting }) => counting.window(`kind-${kinds}`, limit, windowMs))
  }
  const allAreThere = (): Promise<void> => until(() => nodes.every(({ memory }) => memory.isThere))
  const allAreAlone = (): Promise<void> => until(() => nodes.every(({ memory }) => !memory.isThere))
  /** Each finds out for itself, and is told again. */
  const forgetEverything = async (): Promise<void> => {
    const before = nodes.map(({ log }) => log.length)
    await redis.ask('FLUSHALL')
    await until(() => nodes.every(({ log }, index) => log.length === (before[index] ?? 0) + 2))
  }

  test.each([100, 7, 1])('pass at most %i of a thousand at once, and all of them but a few', async (limit) => {
    const limiters = windows(limit)
    const passed = await Promise.all(Array.from({ length: 1_000 }, (_, index) => admit(limiters[index % 3], 'a')))
    const admitted = passed.filter(Boolean).length
    expect(admitted).toBeLessThanOrEqual(limit)
    expect(admitted).toBeGreaterThanOrEqual(limit * 0.9)
  })

  test('never pass more than the limit in any rolling window, whatever comes when', async () => {
    const windowMs = 1_200
    const limiters = windows(60, windowMs)
    // It passed at some instant between: of which a busy machine tells late.
    const passed: { readonly askedAt: number; readonly knownAt: number }[] = []
    const caller = async (pauseMs: number): Promise<void> => {
      const end = monotonicMs() + 4_000
      for (let call = 0; monotonicMs() < end; call += 1) {
        const askedAt = monotonicMs()
        if (await admit(limiters[call % 3], 'a')) passed.push({ askedAt, knownAt: monotonicMs() })
        await new Promise((resolve) => setTimeout(resolve, (call * 37) % pauseMs))
      }
    }
    await Promise.all([caller(10), caller(100), caller(500)])
    const inWindow = (from: number): number =>
      passed.filter(({ askedAt, knownAt }) => askedAt >= from && knownAt < from + windowMs).length
    expect(Math.max(...passed.map(({ askedAt }) => inWindow(askedAt)))).toBeLessThanOrEqual(60)
    expect(passed.length).toBeGreaterThan(120)
  })

  test('while Redis is away each has its share, which what it admitted before is part of', async () => {
    const limiters = windows(90)
    for (let call = 0; call < 20; call += 1) expect(await admit(limiters[0], 'a')).toBe(true)
    await redis.stop()
    await allAreAlone()
    expect(await takeAllOf(limiters[0], 'a')).toBe(10)
    expect(await takeAllOf(limiters[1], 'a')).toBe(30)
    expect(nodes[0]?.log).toMatchObject([{ level: 'error', event: 'limits-alone', nodes: 3 }])

    // It comes back and knows nothing: the nodes tell it.
    await redis.start()
    await allAreThere()
    expect(nodes[0]?.log.at(-1)).toMatchObject({ level: 'info', event: 'limits-shared' })
    let passed = 0
    for (const limiter of limiters) passed += await takeAllOf(limiter, 'a')
    expect(passed).toBeGreaterThanOrEqual(25)
    expect(passed).toBeLessThanOrEqual(30)
  })

  test('while Redis is away what one has admitted beyond its share is known to the others', async () => {
    const limiters = windows(90)
    const told = nodes.slice(1).map(({ memory }) => {
      const heard = { calls: 0 }
      const hear = (_node: string, admitted: Admitted): void => {
        for (const [, calls] of admitted) heard.calls = Math.max(heard.calls, calls)
      }
      memory.add({
        exchange: { kind: `kind-${kinds}`, admitted: () => [], heard: hear },
        tell: async () => {},
        begin: () => {},
      })
      return heard
    })
    for (let call = 0; call < 60; call += 1) expect(await admit(limiters[0], 'a')).toBe(true)
    await until(() => told.every(({ calls }) => calls === 60))
    await redis.stop()
    await allAreAlone()
    const alone = []
    for (const limiter of limiters) alone.push(await takeAllOf(limiter, 'a'))
    expect(alone).toEqual([0, 15, 15])
    expect(await takeAllOf(limiters[1], 'b')).toBe(30)
    await redis.start()
  })

  test('whoever waits as long as a node alone says is let through, whoever has used it up', async () => {
    const [first, second] = windows(9, 3_000)
    for (let call = 0; call < 9; call += 1) expect(await admit(first, 'a')).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 2_200))
    await redis.stop()
    await allAreAlone()
    expect(await takeAllOf(second, 'a')).toBe(0)
    const wait = second?.waitSeconds('a', monotonicMs()) ?? 0
    expect(wait).toBeGreaterThan(0)
    expect(second?.left('a', monotonicMs() + wait * 1_000)).toBeGreaterThan(0)
    await redis.start()
  })

  test('whoever waits as long as a node alone says is let through', async () => {
    const [limiter] = windows(9, 1_200)
    await redis.stop()
    await allAreAlone()
    expect(await takeAllOf(limiter, 'a')).toBe(3)
    const wait = limiter?.waitSeconds('a', monotonicMs()) ?? 0
    expect(wait).toBeGreaterThan(0)
    expect(limiter?.left('a', monotonicMs() + wait * 1_000)).toBeGreaterThan(0)
    await redis.start()
  })

  test('a Redis that hangs is waited for once, and nothing waits for it any more', async () => {
    const [limiter] = windows(90)
    redis.hang()
    await Promise.all(Array.from({ length: 40 }, () => admit(limiter, 'a')))
    expect(nodes[0]?.memory.isThere).toBe(false)
    expect(limiter?.refill('a', monotonicMs())).toBe(undefined)
    await allAreAlone()
    redis.goOn()
    await allAreThere()
    expect(await admit(limiter, 'b')).toBe(true)
  })

  test('a node starts without a Redis that hangs, and counts with the others later', async () => {
    redis.hang()
    const late = await openNode()
    expect(late.memory.isThere).toBe(false)
    redis.goOn()
    await until(() => late.memory.isThere && late.memory.nodes === 4)
    await late.counting.stop()
    await until(() => nodes.every(({ memory }) => memory.nodes === 3))
  })

  test('a Redis that forgets everything while it is there is told again', async () => {
    const [limiter, other] = windows(30)
    expect(await takeAllOf(limiter, 'a')).toBe(30)
    await forgetEverything()
    expect(await takeAllOf(other, 'a')).toBe(0)
  })

  test('a clock of Redis that is set back gives nobody calls, and keeps nobody out for long', async () => {
    const [limiter] = windows(30, 1_200)
    const ahead = Math.floor(Date.now() / 20) + 1_000_000
    const key = nodes[0]?.memory.nameOf(`kind-${kinds}`, 'a')
    await redis.ask(`EVAL "redis.call('SET', KEYS[1], cmsgpack.pack({${ahead}, 30}))" 1 ${key}`)
    expect(await admit(limiter, 'a')).toBe(false)
    await expect.poll(() => admit(limiter, 'a'), patiently).toBe(true)
  })

  test('a day is counted together, and begins with what the store knows', async () => {
    await trial.store.usage.add([
      { day: dayOf(Date.now()), keyId: 'key', operationId: 'a.b', calls: 400, errors: 0, limited: 0 },
    ])
    const quotas = nodes.map(({ counting }) => counting.quota(1_000))
    const passed = await Promise.all(Array.from({ length: 900 }, (_, index) => admitToday(quotas[index % 3], 'acc')))
    const admitted = passed.filter(Boolean).length
    expect(admitted).toBeLessThanOrEqual(600)
    expect(admitted).toBeGreaterThan(500)

    // Alone, each goes by the store, which knows of the first 400 only.
    await redis.stop()
    await allAreAlone()
    let alone = 0
    while (await admitToday(quotas[0], 'acc')) alone += 1
    expect(alone).toBe(200)
    await redis.start()
  })

  test('a call is taken from all buckets or from none, of all nodes together', async () => {
    const [wide, narrow] = [
      { name: 'wide', limit: 10, windowMs: minuteMs },
      { name: 'narrow', limit: 3, windowMs: minuteMs },
    ]
    const take = (index: number, ...counts: (readonly [typeof wide, string])[]): Promise<number> | undefined =>
      nodes[index % 3]?.counting.takeFromBuckets(counts)
    const waits = await Promise.all(Array.from({ length: 9 }, (_, index) => take(index, [wide, 'a'], [narrow, 'a'])))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3)
    expect(Math.max(...waits.map(Number))).toBe(20)
    const rest = await Promise.all(Array.from({ length: 9 }, (_, index) => take(index, [wide, 'a'])))
    expect(rest.filter((wait) => wait === 0)).toHaveLength(7)

    redis.hang()
    expect(await take(0, [narrow, 'b'])).toBe(0)
    expect(await take(0, [narrow, 'b'])).toBeGreaterThan(0)
  })

  test('nothing in Redis says who somebody is, and all of it goes by itself', async () => {
    await forgetEverything()
    await admit(windows(10)[0], '192.0.2.7')
    await nodes[0]?.counting.takeFromBuckets([[{ name: 'codes', limit: 5, windowMs: minuteMs }, 'ada@example.org']])
    await admitToday(nodes[0]?.counting.quota(10), 'acc')
    const keys = (await redis.ask('KEYS *')).split('\r\n').filter((line) => line.startsWith('portal:'))
    expect(keys.length).toBeGreaterThanOrEqual(5)
    const lives = await redis.ask(...keys.map((key) => `PTTL ${key}`))
    expect(lives.match(/:\d+/g)).toHaveLength(keys.length)
    expect(`${keys.join(' ')} ${await redis.ask(...keys.map((key) => `DUMP ${key}`))}`).not.toMatch(
      /192\.0|example|ada@|acc/,
    )
  })
})

async function until(isSo: () => boolean): Promise<void> {
  await vi.waitUntil(isSo, patiently)
}

async function admit(limiter: WindowLimiter | undefined, id: string): Promise<boolean> {
  if (!limiter) return false
  for (let waiting = limiter.refill(id, monotonicMs()); waiting; waiting = limiter.refill(id, monotonicMs()))
    await waiting
  if (limiter.left(id, monotonicMs()) === 0) return false
  limiter.take(id, monotonicMs())
  return true
}

async function takeAllOf(limiter: WindowLimiter | undefined, id: string): Promise<number> {
  let taken = 0
  while (await admit(limiter, id)) taken += 1
  return taken
}

async function admitToday(quota: DailyQuota | undefined, accountId: string): Promise<boolean> {
  if (!quota) return false
  for (let waiting = quota.prepare(accountId, Date.now()); waiting; waiting = quota.prepare(accountId, Date.now()))
    await waiting
  if (quota.remaining(accountId, Date.now()) === 0) return false
  quota.take(accountId, Date.now())
  return true
}
