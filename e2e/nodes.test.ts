import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Pool } from 'undici'
import { startTrialLoad } from '../server/testing/trial-load.ts'
import { missingForNodes, startTrialNodes, type TrialNode, type TrialNodes } from '../server/testing/trial-nodes.ts'
import { newKey, signedInPerson, type Person } from '../server/testing/trial-person.ts'

/** Long enough for a busy machine: only a failure waits for its end. */
const patiently = { timeout: 60_000, interval: 50 }
const testMs = 240_000
const limit = 100

if (missingForNodes.length > 0)
  console.error(`${missingForNodes.join(' and ')} not installed: several servers behind a proxy were not tested.`)

/** What was not answered with 200, in words. */
type Faults = { readonly reading: readonly string[]; readonly writing: readonly string[] }
const noFaults: Faults = { reading: [], writing: [] }

/** What was measured on the way, printed at the end: the docs quote it. */
const figures: string[] = []

/** One story: what a test leaves is what the next one finds. */
describe.runIf(missingForNodes.length === 0)('three servers behind nginx', () => {
  let portal: TrialNodes
  let person: Person
  let key: { readonly id: string; readonly secret: string }
  /** Calls with the key that were answered with 200. */
  let answered = 0

  beforeAll(async () => {
    portal = await startTrialNodes({
      LIMIT_ANONYMOUS_PER_MINUTE: String(limit),
      LIMIT_KEY_PER_MINUTE: '1000000',
      LIMIT_ACCOUNT_PER_MINUTE: '1000000',
      LIMIT_ACCOUNT_PER_DAY: '10000000',
      LIMIT_CONCURRENT: '1000',
      LIMIT_KEYS_PER_ACCOUNT: '1000',
      // A test's machine is busier than one that serves.
      REDIS_WAIT_MS: '1000',
    })
    person = await signedInPerson(first(portal.nodes).origin, 'ada@example.org')
    key = await newKey(person)
  }, testMs)
  afterAll(async () => {
    if (figures.length > 0) console.log(figures.join('\n'))
    await portal?.close()
  }, testMs)

  const path = '/api/demo/things/1'
  const callWith = (secret: string): Readonly<Record<string, string>> => ({ 'x-api-key': secret })

  /** Send calls of one network at once, to each server as many. */
  const callAtOnce = async (network: string, calls: number, origin = portal.origin): Promise<readonly number[]> => {
    const pool = new Pool(origin, { connections: 200 })
    const statuses = await Promise.all(
      Array.from({ length: calls }, async () => {
        const headers = { 'x-forwarded-for': network }
        const { statusCode, body } = await pool.request({ method: 'GET', path: '/api/demo/open', headers })
        await body.dump()
        return statusCode
      }),
    )
    await pool.close()
    return statuses
  }
  const admitted = (statuses: readonly number[]): number => statuses.filter((status) => status === 200).length

  /** Under load, until `work` is done; then the load's faults, which there should be none of. */
  const underLoad = async (work: () => Promise<void>): Promise<Faults> => {
    const options = { callers: 8, headers: callWith(key.secret), pauseMs: 20 }
    const reading = startTrialLoad(portal.origin, { ...options, path })
    // Nobody may send these a second time by himself.
    const writing = startTrialLoad(portal.origin, { ...options, callers: 2, path: '/api/demo/notes', body: '{}' })
    const loads = [reading, writing]
    const calls = (): number => Math.min(reading.calls(), 4 * writing.calls())
    const startedAt = performance.now()
    try {
      await expect.poll(calls, patiently).toBeGreaterThan(60)
      await work()
      const before = calls()
      await expect.poll(calls, patiently).toBeGreaterThan(before + 60)
    } finally {
      await Promise.all(loads.map((load) => load.stop()))
      answered += sum(loads.map((load) => load.statuses()[200] ?? 0))
    }
    const faults = { reading: reading.faults, writing: writing.faults }
    const slowestMs = Math.round(Math.max(...loads.map((load) => load.slowestMs())))
    const seconds = (performance.now() - startedAt) / 1_000
    figures.push(
      `  under load: ${sum(loads.map((load) => load.calls()))} calls in ${seconds.toFixed(1)} s, failed ${sum(loads.map((load) => load.faults.length))}, slowest ${slowestMs} ms`,
    )
    return faults
  }

  test(
    'a thousand calls at once pass as often as the limit says, over all of them',
    async () => {
      const statuses = await callAtOnce('192.0.2.1', 1_000)
      expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([])
      expect(admitted(statuses)).toBeLessThanOrEqual(limit)
      expect(admitted(statuses)).toBeGreaterThanOrEqual(limit - 10)
      const later = admitted(await callAtOnce('192.0.2.1', 30))
      expect(later).toBeLessThanOrEqual(limit - admitted(statuses))
      figures.push(
        `limit of ${limit}, 1,000 calls at once over three servers: ${admitted(statuses)}, and ${later} later`,
      )
    },
    testMs,
  )

  /** How long after the answer each server still lets a key through, milliseconds. */
  const timesUntilRefused = async (secret: string): Promise<readonly number[]> => {
    const from = performance.now()
    return Promise.all(
      portal.nodes.map(async ({ origin }) => {
        while ((await statusAt(origin, secret)) !== 401) if (performance.now() - from > 10_000) break
        return performance.now() - from
      }),
    )
  }
  const statusAt = async (origin: string, secret: string): Promise<number> => {
    const response = await fetch(origin + path, { headers: callWith(secret) })
    await response.arrayBuffer()
    if (response.status === 200) answered += secret === key.secret ? 1 : 0
    return response.status
  }
  const revokeSome = async (keys: number): Promise<readonly number[]> => {
    const times: number[] = []
    for (let index = 0; index < keys; index += 1) {
      const revoked = await newKey(person)
      for (const { origin } of portal.nodes) expect(await statusAt(origin, revoked.secret)).toBe(200)
      expect((await person.call('DELETE', `/keys/${revoked.id}`)).status).toBe(204)
      times.push(...(await timesUntilRefused(revoked.secret)))
    }
    return times.toSorted((one, other) => one - other)
  }
  const tellTimes = (words: string, times: readonly number[]): void => {
    const [p50, p99] = [0.5, 0.99].map((part) => Math.round(times[Math.floor(times.length * part)] ?? 0))
    figures.push(
      `${words}: p50 ${p50} ms, p99 ${p99} ms, all of ${times.length} within ${Math.round(times.at(-1) ?? 0)} ms`,
    )
  }

  test(
    'a revoked key is refused by all of them, at once, and soon when nobody tells them',
    async () => {
      const told = await revokeSome(40)
      expect(Math.max(...told)).toBeLessThan(1_000)
      tellTimes('revoked, until a server refuses', told)
      for (const { wire } of portal.nodes) wire.silence('key changes')
      const untold = await revokeSome(10)
      expect(Math.max(...untold)).toBeLessThan(2_000)
      tellTimes('revoked while nobody hears of it', untold)
      for (const { wire } of portal.nodes) wire.cut()
      await pause(300)
      await expect.poll(() => Promise.all(portal.nodes.map(isReady)), patiently).toEqual([true, true, true])
    },
    testMs,
  )

  test(
    'one stands still under load: its callers wait, and it knows what was revoked meanwhile',
    async () => {
      const [, frozen] = portal.nodes
      const revoked = await newKey(person)
      for (const { origin } of portal.nodes) expect(await statusAt(origin, revoked.secret)).toBe(200)
      const faults = await underLoad(async () => {
        frozen?.freeze()
        try {
          expect((await person.call('DELETE', `/keys/${revoked.id}`)).status).toBe(204)
          await pause(1_500)
        } finally {
          // Left as it is, nothing could end it by asking, and all that follows would wait.
          frozen?.thaw()
        }
        const times = await timesUntilRefused(revoked.secret)
        expect(Math.max(...times)).toBeLessThan(2_000)
      })
      expect(faults).toEqual(noFaults)
    },
    testMs,
  )

  test(
    'each is restarted under load, and no call is lost',
    async () => {
      const faults = await underLoad(async () => {
        for (const node of portal.nodes) {
          expect(await node.stop()).toBe(0)
          await node.start()
          await expect.poll(() => isReady(node), patiently).toBe(true)
        }
      })
      expect(faults).toEqual(noFaults)
    },
    testMs,
  )

  test(
    'Redis goes and comes back under load: nothing fails, and a limit is kept meanwhile',
    async () => {
      // All of them at one: more than its share, which the others hear of within a second.
      const before = admitted(await callAtOnce('192.0.2.2', 60, first(portal.nodes).origin))
      await pause(3_000)
      const faults = await underLoad(async () => {
        await portal.redis.stop()
        const meanwhile = admitted(await callAtOnce('192.0.2.2', 300))
        expect(before + meanwhile).toBeGreaterThan(limit / 3)
        expect(before + meanwhile).toBeLessThanOrEqual(limit + 10)
        await portal.redis.start()
        await expect.poll(() => portal.nodes.every(({ text }) => isCountingTogether(text())), patiently).toBe(true)
        const later = admitted(await callAtOnce('192.0.2.2', 300))
        expect(before + meanwhile + later).toBeLessThanOrEqual(limit + 10)
        figures.push(`limit of ${limit}: ${before} with Redis, ${meanwhile} more without, ${later} more with it again`)
        // There, and silent.
        portal.redis.hang()
        await pause(1_500)
        portal.redis.goOn()
        await expect.poll(() => portal.nodes.every(({ text }) => isCountingTogether(text())), patiently).toBe(true)
      })
      expect(faults).toEqual(noFaults)
    },
    testMs,
  )

  test(
    'PostgreSQL is restarted under load: no call fails, and no key that somebody was given is lost',
    async () => {
      const maker = await signedInPerson(first(portal.nodes).origin, 'grace@example.org')
      const given: string[] = []
      const refused: number[] = []
      let isOver = false
      const making = async (): Promise<void> => {
        while (!isOver) {
          const { status, body } = await maker.call('POST', '/keys', { name: 'Trial', environment: 'live' })
          if (status === 201) given.push(body.key.id)
          else refused.push(status)
          await pause(50)
        }
      }
      const faults = await underLoad(async () => {
        const made = making()
        await pause(500)
        portal.postgres.stop()
        await pause(1_000)
        portal.postgres.start()
        await expect.poll(() => Promise.all(portal.nodes.map(isReady)), patiently).toEqual([true, true, true])
        const before = given.length
        await expect.poll(() => given.length, patiently).toBeGreaterThan(before + 3)
        isOver = true
        await made
      })
      expect(faults).toEqual(noFaults)
      expect(refused.filter((status) => status !== 503)).toEqual([])
      const { body } = await maker.call('GET', '/keys')
      const kept = new Set(body.keys.map(({ id }: { readonly id: string }) => id))
      expect(given.filter((id) => !kept.has(id))).toEqual([])
      figures.push(
        `keys given while PostgreSQL was restarted: ${given.length}, all kept; ${refused.length} refused with 503`,
      )
    },
    testMs,
  )

  test(
    'connections to PostgreSQL are cut again and again under load, and no call fails',
    async () => {
      const faults = await underLoad(async () => {
        for (let time = 0; time < 8; time += 1) {
          for (const { wire } of portal.nodes) wire.cut()
          await pause(300)
        }
      })
      expect(faults).toEqual(noFaults)
    },
    testMs,
  )

  const stored = async (): Promise<number> => (await person.call('GET', `/keys/${key.id}/usage`)).body.totals?.calls

  test(
    'after all that every call is counted once: by the caller, in the logs and in the store',
    async () => {
      await expect.poll(stored, { ...patiently, interval: 500 }).toBeGreaterThanOrEqual(answered)
      const lines = portal.nodes.map(({ text }) => text().match(new RegExp(`"event":"call".*"${key.id}"`, 'g'))?.length)
      // Side by side, so that a difference tells who has counted otherwise than the others.
      const counted = { logs: sum(lines.map((count) => count ?? 0)), store: await settled(stored) }
      expect(counted).toEqual({ logs: answered, store: answered })
      figures.push(`counted by callers, in the logs and in the store: ${answered}`)
    },
    testMs,
  )

  test(
    'one is killed under load: the others answer, and at most a second of its counts is lost',
    async () => {
      const [, victim] = portal.nodes
      let lately = 0
      const faults = await underLoad(async () => {
        // What it was asked in its last second and a half, to be patient with a busy machine.
        const before = victim?.callLines() ?? 0
        await pause(1_500)
        await victim?.kill()
        lately = (victim?.callLines() ?? 0) - before
      })
      expect(faults.reading).toEqual([])
      // Nobody can know whether it has done them, so nobody but their caller may send them again.
      expect(faults.writing.length).toBeLessThanOrEqual(2)
      const kept = await settled(stored)
      // What it has counted, and nginx has asked another one for.
      expect(answered - kept).toBeGreaterThanOrEqual(-10)
      expect(answered - kept).toBeLessThanOrEqual(lately + 30)
      figures.push(`killed: ${answered - kept} counts lost; it was called ${lately} times in its last 1.5 s`)
      await victim?.start()
    },
    testMs,
  )
})

const first = (nodes: readonly TrialNode[]): TrialNode => {
  const [node] = nodes
  if (!node) throw new Error('There are three of them')
  return node
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)

const isReady = async ({ origin }: TrialNode): Promise<boolean> =>
  (await fetch(`${origin}/readyz`).catch(() => undefined))?.status === 200

/** The last that a server said of its limits. */
const isCountingTogether = (text: string): boolean =>
  text.lastIndexOf('"limits-shared"') > text.lastIndexOf('"limits-alone"')

/** A number that has been the same for two seconds. */
async function settled(ask: () => Promise<number>): Promise<number> {
  let number = await ask()
  for (let same = 0; same < 4; same += 1) {
    await pause(500)
    const now = await ask()
    if (now !== number) same = 0
    number = now
  }
  return number
}
