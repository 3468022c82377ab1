import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../../../testing/trial-place.ts'
import { openTrialStore, type TrialStore } from '../../../../testing/trial-store.ts'
import { durationColumns } from '../../database/api-schema.ts'
import type { MeasuredDay } from './measure-table.ts'

const none = durationColumns.map(() => 0)
const day: MeasuredDay = {
  subject: 'trams.stop',
  day: '2026-11-22',
  calls: 3,
  refused: 1,
  faults: 1,
  lastAt: 9,
  lastGoodAt: 5,
  took: none.with(2, 2).with(12, 1),
}

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(() => trial.place.empty())

  test('what several servers measured is added up by day, and kept for as long as it is wanted', async () => {
    const { measures } = trial.store
    const next = { ...day, day: '2026-11-23' }
    await measures.add([day, next])
    await measures.add([{ ...day, lastAt: 4, lastGoodAt: 7 }])
    const both = { ...day, calls: 6, refused: 2, faults: 2, lastGoodAt: 7, took: none.with(2, 4).with(12, 2) }
    expect(await measures.since('2026-11-22')).toEqual([both, next])
    await measures.forget('2026-11-23')
    expect(await measures.since('2026-01-01')).toEqual([next])
  })

  test('an API has one incident at a time, whoever finds it, and one that lasts is not forgotten', async () => {
    const { incidents } = trial.store
    await Promise.all([incidents.see('trams', 10), incidents.see('trams', 10)])
    await incidents.see('trams', 20)
    const [lasting] = await incidents.lasting()
    expect(lasting).toMatchObject({ apiId: 'trams', beganAt: 10, seenAt: 20, endedAt: undefined })
    await incidents.forget(99)
    await incidents.end(lasting?.id ?? 0, 25)
    await incidents.see('trams', 30)
    expect(await incidents.since(20, 9)).toMatchObject([{ beganAt: 30 }, { beganAt: 10, endedAt: 25 }])
    expect(await incidents.since(26, 9)).toMatchObject([{ beganAt: 30 }])
    await incidents.forget(26)
    expect(await incidents.since(0, 9)).toMatchObject([{ beganAt: 30 }])
  })
})
