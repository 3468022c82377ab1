import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines, makeTrialPlace, type TrialPlace, trialPepper } from '../../testing/trial-place.ts'
import { addAccount } from '../../testing/trial-store.ts'
import type { KeysListener } from '../store/database/database.ts'
import { isStoreBusy, StoreUnreachable } from '../store/database/store-busy.ts'
import { openStore, type Store } from '../store/store.ts'
import { createHasher } from './hash-key.ts'
import { createKeyCache, type KeyCache } from './key-cache.ts'
import { createKeyDesk, type KeyDesk } from './key-desk.ts'

const own = { holderId: 'acc_1', actorId: 'acc_1' }

/** One process of the two: its own connection to the store, its own memory. */
type Side = { readonly store: Store; readonly cache: KeyCache; readonly desk: KeyDesk }

describe.each(engines)('%s', (engine) => {
  let place: TrialPlace
  let clock: number
  let here: Side
  let there: Side

  beforeEach(async () => {
    place = await makeTrialPlace(engine)
    clock = 0
    here = await openSide()
    there = await openSide()
    await addAccount(here.store, 'acc_1', 'ada@example.org')
  })
  afterEach(async () => {
    for (const { store, cache } of [here, there]) {
      await cache.stop()
      await store.close()
    }
    await place.discard()
  })

  async function openSide(watched: (store: Store) => Store = (store) => store): Promise<Side> {
    const store = watched(await openStore(place, trialPepper))
    const hash = createHasher('p'.repeat(32), 'api-key')
    const cache = createKeyCache(store, hash, () => clock)
    const desk = createKeyDesk({
      store,
      cache,
      hash,
      prefix: 'ldn',
      keysPerAccount: 10,
      mayHandle: async (_store, { holderId, actorId }) => holderId === actorId,
      now: () => 1_000,
    })
    return { store, cache, desk }
  }

  async function issueKey(): Promise<{ readonly id: string; readonly secret: string }> {
    const issued = await here.desk.issue(
      own,
      { name: 'Trial', environment: 'live', apis: [], origins: [], ranges: [], expiresAt: undefined },
      async () => {},
    )
    if (typeof issued === 'string') throw new Error('No key was made')
    return { id: issued.key.id, secret: issued.secret }
  }

  /** Ask for a key until it is known here. */
  async function warm({ cache }: Side, secret: string): Promise<unknown> {
    await expect.poll(() => cache.find(secret) instanceof Promise, { interval: 5 }).toBe(false)
    return cache.find(secret)
  }

  const revoke = (id: string): Promise<unknown> => here.desk.revoke(own, id, async () => {})

  test.each([
    ['at once where it was made', () => here, () => 0],
    ['as soon as it is looked for elsewhere', () => there, () => there.store.checkEveryMs],
  ])('a revocation is seen %s', async (_name, side, waitMs) => {
    const { secret, id } = await issueKey()
    expect((await side().cache.find(secret))?.revokedAt).toBeUndefined()
    await revoke(id)
    clock += waitMs()
    expect((await side().cache.find(secret))?.revokedAt).toBe(1_000)
  })

  test.runIf(engine === 'postgres')('a revocation elsewhere is heard of, without being looked for', async () => {
    const { secret, id } = await issueKey()
    await warm(there, secret)
    await revoke(id)
    // The clock stands still: nothing is looked for.
    await expect.poll(async () => (await there.cache.find(secret))?.revokedAt, { interval: 5 }).toBe(1_000)
  })

  test('a known key is not looked up again because a connection was cut, and what was not heard is found out', async () => {
    let lookups = 0
    let tell: KeysListener = () => {}
    const third = await openSide((store) => {
      const findByHash: Store['keys']['findByHash'] = (hash) => {
        lookups += 1
        return store.keys.findByHash(hash)
      }
      const whenKeysChange: Store['whenKeysChange'] = (listener) => {
        tell = listener
        return async () => {}
      }
      return { ...store, whenKeysChange, keys: { ...store.keys, findByHash } }
    })
    const { secret, id } = await issueKey()
    await warm(third, secret)
    const before = lookups
    tell('unheard')
    expect(await third.cache.find(secret)).toBeDefined()
    expect(lookups).toBe(before)
    // The clock stands still: it is not looked for because time has passed.
    await revoke(id)
    tell('unheard')
    expect((await third.cache.find(secret))?.revokedAt).toBe(1_000)
    await third.cache.stop()
    await third.store.close()
  })

  test('a lookup whose connection is cut is made once more', async () => {
    const { secret } = await issueKey()
    let cuts = 1
    const third = await openSide((store) => {
      const findByHash: Store['keys']['findByHash'] = async (hash) => {
        if (cuts > 0) throw new StoreUnreachable(`cut ${(cuts -= 1)}`)
        return store.keys.findByHash(hash)
      }
      return { ...store, keys: { ...store.keys, findByHash } }
    })
    expect(await third.cache.find(secret)).toBeDefined()
    cuts = 2
    third.cache.forgetAll()
    await expect(Promise.resolve(third.cache.find(secret))).rejects.toThrow(StoreUnreachable)
    await third.cache.stop()
    await third.store.close()
  })

  test('a key made elsewhere works at once', async () => {
    expect(await there.cache.find((await issueKey()).secret)).toBeDefined()
  })

  test('a known key is answered without waiting', async () => {
    const { secret } = await issueKey()
    const first = await warm(here, secret)
    clock += here.store.checkEveryMs - 1
    expect(here.cache.find(secret)).toBe(first)
  })

  test('a key that many ask for at the same time is looked up once, and an unknown one is not kept', async () => {
    let lookups = 0
    const counting = (store: Store): Store => {
      const findByHash: Store['keys']['findByHash'] = (hash) => {
        lookups += 1
        return store.keys.findByHash(hash)
      }
      return { ...store, keys: { ...store.keys, findByHash } }
    }
    const third = await openSide(counting)
    const { secret } = await issueKey()
    const found = await Promise.all(Array.from({ length: 50 }, () => third.cache.find(secret)))
    expect([new Set(found).size, lookups]).toEqual([1, 1])
    for (let time = 0; time < 3; time += 1) expect(await third.cache.find(`${secret}x`)).toBeUndefined()
    expect(lookups).toBe(4)
    await third.cache.stop()
    await third.store.close()
  })

  test('a lookup under way cannot bring a revoked key back', async () => {
    const { secret, id } = await issueKey()
    const read = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    const slow = (store: Store): Store => {
      const findByHash: Store['keys']['findByHash'] = async (hash) => {
        const found = await store.keys.findByHash(hash)
        read.resolve()
        await goOn.promise
        return found
      }
      return { ...store, keys: { ...store.keys, findByHash } }
    }
    const third = await openSide(slow)
    const first = third.cache.find(secret)
    await read.promise
    await third.desk.revoke(own, id, async () => {})
    const second = third.cache.find(secret)
    goOn.resolve()
    expect((await first)?.revokedAt).toBeUndefined()
    expect([(await second)?.revokedAt, (await third.cache.find(secret))?.revokedAt]).toEqual([1_000, 1_000])
    await third.cache.stop()
    await third.store.close()
  })

  test('while the store is away known keys go on for a minute, and nobody is told that a key is unknown', async () => {
    const { secret } = await issueKey()
    const record = await warm(here, secret)
    await here.cache.stop()
    await here.store.close()
    for (const _ of [1, 2, 3]) {
      clock += 19_000
      expect(await here.cache.find(secret)).toBe(record)
    }
    const told = async (text: string): Promise<unknown> => {
      try {
        return await here.cache.find(text)
      } catch (error) {
        return isStoreBusy(error)
      }
    }
    expect(await told(`${secret}x`)).toBe(true)
    clock += 4_000
    expect(await told(secret)).toBe(true)
  })

  test('at one below the limit, fifty on two servers at the same moment make exactly one key', async () => {
    for (let made = 0; made < 9; made += 1) await issueKey()
    const made = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        (index % 2 === 0 ? here : there).desk.issue(
          own,
          { name: 'x', environment: 'live', apis: [], origins: [], ranges: [], expiresAt: undefined },
          async () => {},
        ),
      ),
    )
    expect(made.filter((one) => typeof one !== 'string')).toHaveLength(1)
    expect(await here.desk.list('acc_1')).toHaveLength(10)
  }, 30_000)

  test('twenty on two servers at the same moment rotate a key once', async () => {
    const { id } = await issueKey()
    const rotated = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? here : there).desk.rotate(own, id, 0, async () => {}),
      ),
    )
    expect(rotated.filter((one) => one === 'not-active')).toHaveLength(19)
    await revoke(id)
    expect(await there.desk.rotate(own, id, 0, async () => {})).toBe('not-active')
  }, 30_000)
})
