import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../../../testing/trial-place.ts'
import { openTrialStore, type TrialStore } from '../../../../testing/trial-store.ts'
import type { LookOfDay, LookTable, MisfitOfDay } from './look-table.ts'

const look: LookOfDay = {
  operationId: 'trams.stop',
  day: '2026-11-22',
  release: '1.0.0',
  answers: 10,
  looked: 4,
  agreed: 3,
  unseen: 1,
  lastAgreedAt: 5,
}

const misfit: MisfitOfDay = {
  operationId: 'trams.stop',
  day: '2026-11-22',
  release: '1.0.0',
  kind: 'schema',
  at: '/lines/*/id',
  wanted: 'must be string',
  found: 'integer',
  hash: '',
  times: 1,
  firstAt: 3,
  lastAt: 3,
}

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  let looks: LookTable
  beforeAll(async () => {
    trial = await openTrialStore(engine)
    looks = trial.store.looks
  })
  afterAll(() => trial.discard())
  beforeEach(() => trial.place.empty())

  test('what several nodes saw is added up, and its first and last time are those of all', async () => {
    await looks.add([look], [misfit], 9)
    await looks.add([{ ...look, lastAgreedAt: 2 }], [{ ...misfit, times: 2, firstAt: 1, lastAt: 2 }], 9)
    await looks.add([{ ...look, day: '2026-11-23', lastAgreedAt: 9 }], [{ ...misfit, day: '2026-11-23' }], 9)
    expect(await looks.agreements('2026-11-22')).toEqual([
      {
        operationId: 'trams.stop',
        release: '1.0.0',
        answers: 30,
        looked: 12,
        agreed: 9,
        unseen: 3,
        lastAgreedAt: 9,
      },
    ])
    const { day: _day, ...told } = misfit
    expect(await looks.misfits('2026-11-22', 9)).toEqual([{ ...told, times: 4, firstAt: 1, lastAt: 3 }])
    expect(await looks.misfits('2026-11-23', 9)).toEqual([told])
  })

  test('each release is judged for itself', async () => {
    await looks.add([look, { ...look, release: '2.0.0', looked: 1 }], [misfit, { ...misfit, release: '2.0.0' }], 9)
    const agreements = await looks.agreements('2026-11-22')
    expect(agreements.map(({ release, looked }) => [release, looked])).toEqual([
      ['1.0.0', 4],
      ['2.0.0', 1],
    ])
    expect(await looks.misfits('2026-11-22', 9)).toHaveLength(2)
  })

  test('of a day no more shapes are kept than there is room for, and those are counted on', async () => {
    const shape = (number: number): MisfitOfDay => ({ ...misfit, hash: `hash ${number}` })
    await looks.add([], [shape(1), shape(2), shape(3)], 2)
    await looks.add([], [shape(4), shape(1), { ...shape(5), operationId: 'trams.line' }], 2)
    const kept = await looks.misfits('2026-11-22', 9)
    expect(kept.map(({ operationId, hash, times }) => [operationId, hash, times])).toEqual([
      ['trams.line', 'hash 5', 1],
      ['trams.stop', 'hash 1', 2],
      ['trams.stop', 'hash 2', 1],
    ])
  })

  test('old days are forgotten', async () => {
    await looks.add([look, { ...look, day: '2026-11-23' }], [misfit, { ...misfit, day: '2026-11-23' }], 9)
    await looks.forget('2026-11-23')
    expect(await looks.agreements('')).toMatchObject([{ answers: 10 }])
    expect(await looks.misfits('', 9)).toMatchObject([{ times: 1 }])
  })
})
