import type { City } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { openTrialStore } from '../../testing/trial-store.ts'
import { createStatusReader } from './read-status.ts'
import { createChecks, followIncidents } from './status-chores.ts'

const apis = [{ id: 'trams' }, { id: 'trees' }] as unknown as City['apis']
const minute = 60_000

test('an API of which nothing is heard is asked for a sign of life, and not just after the start', async () => {
  const asked: string[] = []
  const noted: unknown[] = []
  const knock = async (apiId: string) => {
    asked.push(apiId)
    return { status: 502, ms: 3 }
  }
  const check = createChecks(5 * minute, 0, ['trams', 'trees'], knock, (...note) => noted.push(note))
  const trial = await openTrialStore()
  try {
    const { read } = createStatusReader({ apis }, trial.store, { now: () => 6 * minute, monotonicMs: () => 0 })
    await trial.store.measures.add([
      {
        subject: 'trams.stop',
        day: '1970-01-01',
        calls: 1,
        refused: 0,
        faults: 0,
        lastAt: 4 * minute,
        lastGoodAt: 1,
        took: [],
      },
    ])
    await check(await read(), minute)
    await check(await read(), 6 * minute)
    expect([asked, noted]).toEqual([['trees'], [['trees', 502, 3, 6 * minute]]])

    const owner = { host: 'trams.example', apis: ['trams'], asked: 0, waiting: 0 }
    await followIncidents(trial.store, await read(), [{ ...owner, breaker: 'open' }], 7 * minute)
    await followIncidents(trial.store, await read(), [{ ...owner, breaker: 'trying' }], 8 * minute)
    expect(await trial.store.incidents.lasting()).toMatchObject([
      { apiId: 'trams', beganAt: 7 * minute, seenAt: 8 * minute },
    ])
  } finally {
    await trial.discard()
  }
})
