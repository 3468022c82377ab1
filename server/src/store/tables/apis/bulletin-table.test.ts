import { expect, test } from 'vitest'
import { engines } from '../../../../testing/trial-place.ts'
import { openTrialStore } from '../../../../testing/trial-store.ts'
import type { Bulletin } from './bulletin-table.ts'

const one: Bulletin = {
  id: 'bul_1',
  kind: 'incident',
  title: 'Slow',
  apis: ['trams', 'trees'],
  incidentId: 7,
  fromAt: undefined,
  toAt: undefined,
  publishedAt: 1_000,
  changedAt: 1_000,
  closedAt: undefined,
  entries: [{ at: 1_000, words: 'We look.' }],
}
const planned: Bulletin = {
  ...one,
  id: 'bul_2',
  kind: 'maintenance',
  apis: [],
  fromAt: 3_000,
  toAt: 4_000,
  entries: [],
}

test.each(engines)('bulletins come back as they were written, and go when they are over, on %s', async (engine) => {
  const { store, discard } = await openTrialStore(engine)
  try {
    const { bulletins } = store
    await bulletins.publish(one)
    await bulletins.publish(planned)
    expect(await bulletins.since(0, 9)).toEqual([one, planned])
    expect([await bulletins.open(2_000), await bulletins.open(5_000)]).toEqual([2, 1])
    const last = { at: 6_000, words: 'Over.' }
    expect(await bulletins.add('bul_1', last, { closedAt: 6_000 })).toBe(true)
    expect(await bulletins.add('bul_1', last, {})).toBe(false)
    expect(await bulletins.find('bul_1')).toMatchObject({ closedAt: 6_000, entries: [...one.entries, last] })
    await bulletins.forget(5_000)
    expect((await bulletins.since(0, 9)).map(({ id }) => id)).toEqual(['bul_1'])
  } finally {
    await discard()
  }
})
