import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../../testing/trial-store.ts'

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore

  beforeEach(async () => {
    trial = await openTrialStore(engine)
    await addAccount(trial.store, 'acc_1', 'ada@example.org')
    await addKey(trial.store, 'key_1', 'acc_1')
  })
  afterEach(() => trial.discard())

  const suspendedAt = async (): Promise<number | undefined> =>
    (await trial.store.keys.findByHash('hash of key_1'))?.suspendedAt

  test('the record of a key says since when its account is suspended, and the version of keys moves', async () => {
    const { suspensions, keys } = trial.store
    const before = await keys.version()
    expect(await suspendedAt()).toBeUndefined()
    expect(await suspensions.begin('acc_1', 5, 'Copied everything')).toBe(true)
    expect([await suspensions.begin('acc_1', 6, 'x'), await suspensions.begin('acc_none', 6, 'x')]).toEqual([
      false,
      false,
    ])
    expect([await suspendedAt(), (await keys.version()) > before]).toEqual([5, true])
    expect([...(await suspensions.among(['acc_1', 'acc_2']))]).toEqual(['acc_1'])
    const during = await keys.version()
    expect([await suspensions.end('acc_1'), await suspensions.end('acc_1')]).toEqual([true, false])
    expect([await suspendedAt(), (await keys.version()) > during]).toEqual([undefined, true])
  })

  test('an address that left while suspended is met again, until it is forgotten', async () => {
    const { suspensions, accounts } = trial.store
    await suspensions.begin('acc_1', 5, 'Copied everything')
    await suspensions.leave('acc_1', 10)
    await accounts.erase('acc_1')
    await addAccount(trial.store, 'acc_2', 'grace@example.org')
    await suspensions.meet('acc_2')
    expect(await suspensions.find('acc_2')).toBeUndefined()
    await suspensions.forgetLeft(10)
    await addAccount(trial.store, 'acc_3', 'ada@example.org')
    await suspensions.meet('acc_3')
    expect(await suspensions.find('acc_3')).toEqual({ at: 5, reason: '' })
    // Whoever is here is not forgotten.
    await suspensions.forgetLeft(1_000)
    expect(await suspensions.find('acc_3')).toBeDefined()
    await suspensions.leave('acc_3', 20)
    await suspensions.forgetLeft(21)
    expect((await trial.place.rows())['suspension']).toEqual([])
  })
})
