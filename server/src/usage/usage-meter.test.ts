import { afterAll, beforeAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import { writeBatch } from './usage-batch.ts'
import { startUsageMeter, type UsageMeter } from './usage-meter.ts'

const evening = Date.parse('2026-11-22T23:59:59.999Z')
/** Long enough for a busy machine: only a failure waits for its end. */
const patiently = { timeout: 15_000 }

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  let meter: UsageMeter
  let failures: unknown[]

  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    await addAccount(trial.store, 'acc', 'ada@example.org')
    await addKey(trial.store, 'key', 'acc')
    failures = []
    meter = startUsageMeter(trial.store, (error) => void failures.push(error))
  })
  afterEach(async () => {
    await meter.stop()
  })

  const rows = async (): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    (await trial.place.rows())['usage']?.toSorted((one, other) =>
      String(one['day']).localeCompare(String(other['day'])),
    ) ?? []

  test('calls are counted by day, key, operation and outcome, and added to what is there', async () => {
    meter.count('key', 'tfl.a', 'served', evening)
    meter.count('key', 'tfl.a', 'failed', evening)
    await meter.flush()
    meter.count('key', 'tfl.a', 'limited', evening)
    meter.count('key', 'tfl.b', 'served', evening + 1)
    await meter.flush()
    expect(await rows()).toEqual([
      { day: '2026-11-22', key_id: 'key', operation_id: 'tfl.a', calls: 2, errors: 1, limited: 1 },
      { day: '2026-11-23', key_id: 'key', operation_id: 'tfl.b', calls: 1, errors: 0, limited: 0 },
    ])
    expect((await trial.store.keys.find('acc', 'key'))?.lastUsedAt).toBe(evening + 1)
  })

  test('calls of keys that are gone are counted under nobody', async () => {
    for (const key of ['gone', 'gone too']) meter.count(key, 'tfl.a', 'served', evening)
    await meter.flush()
    expect(await rows()).toMatchObject([{ key_id: 'erased', calls: 2 }])
  })

  test('a flush that many wait for writes everything once', async () => {
    for (let call = 0; call < 50; call += 1) meter.count('key', 'tfl.a', 'served', evening)
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const written = meter.flush()
        meter.count('key', 'tfl.a', 'served', evening)
        await written
      }),
    )
    await meter.flush()
    expect(await rows()).toMatchObject([{ calls: 70 }])
  })

  test('a flush ends while calls go on: what comes after it has begun is for the next', async () => {
    let calls = 0
    let isGoing = true
    const call = (): void => {
      if (!isGoing) return
      meter.count('key', 'tfl.a', 'served', evening)
      calls += 1
      setImmediate(call)
    }
    call()
    try {
      await meter.flush()
    } finally {
      isGoing = false
    }
    await meter.flush()
    expect(await rows()).toMatchObject([{ calls }])
  }, 15_000)

  test('a batch that is written again, because nobody heard that it was, counts once', async () => {
    const batch = [
      { day: '2026-11-22', keyId: 'key', operationId: 'tfl.a', calls: 3, errors: 1, limited: 0, lastUsedAt: 5 },
    ]
    for (let time = 0; time < 3; time += 1) await writeBatch(trial.store, 'one name', batch)
    expect(await rows()).toMatchObject([{ calls: 3, errors: 1 }])
  })

  test('counts that cannot be written wait for the next try, and more are taken meanwhile', async () => {
    const release = await trial.place.hold()
    meter.count('key', 'tfl.a', 'served', evening)
    await expect.poll(() => failures.length, patiently).toBeGreaterThan(0)
    meter.count('key', 'tfl.a', 'served', evening)
    await release()
    await expect.poll(async () => (await rows())[0]?.['calls'], patiently).toBe(2)
  }, 40_000)
})

test('a store that stays away does not fill the memory: past its bound, calls are counted under nobody', async () => {
  const trial = await openTrialStore()
  const meter = startUsageMeter(trial.store, () => {})
  const release = await trial.place.hold()
  for (let key = 0; key < 100_000; key += 1) meter.count(`key_${key}`, 'tfl.a', 'served', evening)
  for (let key = 0; key < 50; key += 1) meter.count(`late_${key}`, 'tfl.a', 'served', evening)
  await release()
  await meter.flush()
  // None of these keys exists, so that all of them are nobody's.
  expect((await trial.place.rows())['usage']).toMatchObject([{ key_id: 'erased', calls: 100_050 }])
  await meter.stop()
  await trial.discard()
}, 60_000)
