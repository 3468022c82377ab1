import type { City } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { engines } from '../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore } from '../../testing/trial-store.ts'
import { createStatisticsReader, type StatisticsParts } from './read-statistics.ts'
import { nothingMeasured, type Status } from './read-status.ts'

const apis = [
  { id: 'trams', operations: [{ id: 'trams.next', watch: true }, { id: 'trams.stop' }] },
] as unknown as City['apis']
const measured = { ...nothingMeasured, calls: 3, faults: 1 }
const status = {
  from: '2026-11-01',
  apis: [
    {
      apiId: 'trams',
      days: [
        { day: '2026-11-23', calls: measured, checks: nothingMeasured },
        { day: '2026-11-22', calls: nothingMeasured, checks: { ...measured, calls: 1 } },
      ],
    },
  ],
} as unknown as Status // Proof: the reader looks at these members alone.

test.each(engines)('people are counted from five on, and keys by who holds them, on %s', async (engine) => {
  const { store, discard } = await openTrialStore(engine)
  const parts: StatisticsParts = {
    city: { apis },
    store,
    status: async () => status,
    releases: () => 4,
    now: () => 1_000,
    monotonicMs: () => 0,
  }
  try {
    expect(await createStatisticsReader(parts)()).toMatchObject({ developers: 0, keys: 0 })
    for (const id of ['a', 'b', 'c', 'd']) {
      await addAccount(store, id, `${id}@example.org`)
      await addKey(store, `key_${id}`, id)
    }
    await addKey(store, 'key_a2', 'a')
    const read = createStatisticsReader(parts)
    expect(await read()).toMatchObject({ developers: null, keys: null })
    await addAccount(store, 'e', 'e@example.org')
    await addKey(store, 'key_e', 'e')
    await addKey(store, 'key_e2', 'e', { revokedAt: 500 })
    await addKey(store, 'key_e3', 'e', { expiresAt: 900 })
    // What was read a moment ago serves everybody.
    expect(await read()).toMatchObject({ developers: null })
    expect(await createStatisticsReader(parts)()).toMatchObject({
      developers: 5,
      keys: 6,
      liveOperations: 1,
      releases: 4,
      days: [{ day: '2026-11-23', calls: 3, faults: 1 }],
      counted: { calls: 4, faults: 2 },
    })
  } finally {
    await discard()
  }
})
