import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../../testing/trial-store.ts'
import type { Leak } from './leak-table.ts'

const leak: Leak = { keyId: 'key_1', foundAt: 5, source: 'scanner', place: 'https://a.example', outcome: 'marked' }

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore

  beforeEach(async () => {
    trial = await openTrialStore(engine)
    await addAccount(trial.store, 'acc_1', 'ada@example.org')
    for (const id of ['key_1', 'key_2']) await addKey(trial.store, id, 'acc_1')
  })
  afterEach(() => trial.discard())

  test('the same is told once, and a key knows when it was found last', async () => {
    const { leaks } = trial.store
    expect([await leaks.insert(leak), await leaks.insert({ ...leak, foundAt: 6 })]).toEqual([true, false])
    expect(await leaks.insert({ ...leak, place: 'https://b.example', foundAt: 7 })).toBe(true)
    expect([...(await leaks.foundKeys('acc_1'))]).toEqual([['key_1', 7]])
    expect(await leaks.waiting()).toBe(2)
  })

  test('what was answered is forgotten in its time, and what waits is not', async () => {
    const { leaks } = trial.store
    await leaks.insert(leak)
    await leaks.insert({ ...leak, keyId: 'key_2' })
    const [second, first] = await leaks.page(false, 10)
    expect([first?.key.id, second?.key.id]).toEqual(['key_1', 'key_2'])
    expect(await leaks.page(false, 10, second?.id)).toEqual([first])
    await leaks.answer(first?.id ?? 0, 20)
    await leaks.forget(20)
    expect(await leaks.page(true, 10)).toMatchObject([{ keyId: 'key_1', answeredAt: 20 }])
    await leaks.forget(21)
    expect([await leaks.page(true, 10), (await leaks.page(false, 10)).length]).toEqual([[], 1])
    await trial.store.keys.erase('acc_1')
    expect(await leaks.waiting()).toBe(0)
  })
})
