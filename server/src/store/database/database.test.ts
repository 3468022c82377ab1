import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines, makeTrialPlace, type TrialPlace, trialPepper } from '../../../testing/trial-place.ts'
import { addAccount } from '../../../testing/trial-store.ts'
import { isStoreBusy } from './store-busy.ts'
import { openStore, type Store } from '../store.ts'

/** What a promise that must not resolve rejects with. */
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe.each(engines)('%s', (engine) => {
  let place: TrialPlace
  let one: Store
  let other: Store

  beforeEach(async () => {
    place = await makeTrialPlace(engine)
    // At the same time: one of them makes the tables.
    ;[one, other] = await Promise.all([openStore(place, trialPepper), openStore(place, trialPepper)])
  })
  afterEach(async () => {
    await one.close()
    await other.close()
    await place.discard()
  })

  const write = (store: Store, subject: string): Promise<void> => store.audit.write(0, 'acc', 'key-created', subject)
  const written = async (): Promise<readonly unknown[]> =>
    (await place.rows())['audit']?.map(({ subject }) => subject) ?? []

  test('a transaction that throws leaves nothing, and the next one works', async () => {
    const failing = one.transaction(async (store) => {
      await write(store, 'lost')
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    await one.transaction((store) => write(store, 'kept'))
    expect(await written()).toEqual(['kept'])
  })

  test('who tells the audit of something and then waits for somebody is not waited for', async () => {
    await addAccount(one, 'acc', 'ada@example.org')
    const [told, locked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const waits = one.transaction(async (store) => {
      await write(store, 'waits')
      told.resolve()
      // On SQLite the other cannot begin before this one ends.
      await Promise.race([locked.promise, wait(200)])
      return store.accounts.lock('acc')
    })
    await told.promise
    const isWaitedFor = other.transaction(async (store) => {
      await store.accounts.lock('acc')
      locked.resolve()
      await wait(200)
      await write(store, 'is waited for')
    })
    await Promise.all([waits, isWaitedFor])
    expect((await written()).toSorted()).toEqual(['is waited for', 'waits'])
    expect(await one.audit.verifyChain()).toMatchObject({ kind: 'whole', rows: 2 })
  })

  test('a transaction inside another joins it', async () => {
    const failing = one.transaction(async (store) => {
      await store.transaction((inner) => write(inner, 'inner'))
      throw new Error('too late')
    })
    await expect(failing).rejects.toThrow('too late')
    expect(await written()).toEqual([])
  })

  test('nobody else sees half a transaction, and what this process writes beside it is not part of it', async () => {
    const beside = Promise.withResolvers<void>()
    const failing = one.transaction(async (store) => {
      await write(store, 'first')
      expect(await written()).toEqual([])
      beside.resolve()
      await new Promise((resolve) => setTimeout(resolve, 20))
      throw new Error('changed my mind')
    })
    await beside.promise
    await Promise.all([write(one, 'beside'), expect(failing).rejects.toThrow('changed my mind')])
    expect(await written()).toEqual(['beside'])
  })

  test('asking the outer store inside a transaction is a mistake that is told, not waited for', async () => {
    const mistaken = one.transaction(() => write(one, 'outside'))
    await expect(mistaken).rejects.toThrow('the store that the transaction gives')
    expect(await written()).toEqual([])
  })

  test('a store of a newer version is left alone, with a sentence that says so', async () => {
    await place.tamper(engine === 'sqlite' ? 'PRAGMA user_version = 1000' : 'UPDATE schema_version SET version = 1000')
    await expect(openStore(place, trialPepper)).rejects.toThrow(/^Cannot start: .+ newer version of the portal.+DATA/)
  })

  test('only a store that cannot be written is busy', async () => {
    const release = await place.hold()
    expect(isStoreBusy(await failure(write(other, 'too early')))).toBe(true)
    await release()
    const wrong = await failure(one.identity.insert('account', { id: 'acc' }))
    expect(wrong).toBeInstanceOf(Error)
    expect([isStoreBusy(wrong), isStoreBusy(new Error('busy')), isStoreBusy(undefined)]).toEqual([false, false, false])
  }, 30_000)

  test('while another process keeps the store from being written it can be read, and nothing here stands still', async () => {
    await write(one, 'before')
    const release = await place.hold()
    const waiting = failure(write(one, 'during'))
    let ticks = 0
    const timer = setInterval(() => void (ticks += 1), 10)
    for (let read = 0; read < 20; read += 1) expect(await one.keys.version()).toBe(0)
    await expect.poll(() => ticks).toBeGreaterThan(10)
    clearInterval(timer)
    await release()
    await waiting
  }, 30_000)

  test('a closed store says that it is, and does not end the process', async () => {
    const closed = await openStore(place, trialPepper)
    await closed.close()
    expect(isStoreBusy(await failure(write(closed, 'late')))).toBe(true)
  })
})

test('nobody but its owner can read the file, nor what SQLite keeps beside it', async () => {
  const place = await makeTrialPlace()
  const store = await openStore(place, trialPepper)
  await store.audit.write(0, 'acc', 'key-created', 'key')
  for (const name of ['portal.sqlite', 'portal.sqlite-wal', 'portal.sqlite-shm']) {
    const file = join(place.dataDir, name)
    expect([name, existsSync(file) && statSync(file).mode & 0o777]).toEqual([name, 0o600])
  }
  await store.close()
  await place.discard()
})
