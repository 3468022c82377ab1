import { hash } from 'node:crypto'
import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Store } from '../store/store.ts'
import { StoreUnreachable } from '../store/database/store-busy.ts'
import type { Hasher } from './hash-key.ts'
import { keyLengthMax } from './key-format.ts'

/** Records by secret, read from the store once and forgotten as soon as anybody changes a key. */
export type KeyCache = {
  /** The record of a key that is known and need not be asked after; of any text. */
  readonly known: (secret: string) => KeyRecord | undefined
  /**
   * Ask only for what `parseKey` accepts. The answer is there at once when the key is known; a promise rejects when the
   * store cannot be asked, so that nobody is told a key is unknown when nobody knows.
   */
  readonly find: (secret: string) => KeyRecord | Promise<KeyRecord | undefined>
  /** Called by every write of this process to a key, after it is done and before its answer leaves. */
  readonly forgetAll: () => void
  readonly stop: () => Promise<void>
}

const recordsMax = 100_000
/** How long a record is believed while the store cannot be asked, milliseconds. */
const lifeMs = 60_000
/** How long a call with a known key waits to hear whether keys have changed, milliseconds. */
const patienceMs = 250
/** Keys that are being looked up; more at once are an attack, or a store that does not answer. */
const askedMax = 1_000

/**
 * Every so often (`store.checkEveryMs`), and only while calls come in, the store is asked whether any key has changed;
 * half that time early, so that under load no call waits for the answer. A store that does not answer is away: known
 * keys go on for as long as a record is believed, all others are refused with an honest 503.
 *
 * A lookup that was under way while keys were forgotten is not remembered: it may have read what was there before.
 * Unknown keys are not kept: made-up ones cannot fill the memory. The memory holds a plain digest (0.5 µs) and no
 * secret; the keyed hash (3 µs) is for the store.
 */
export function createKeyCache(store: Store, hashKey: Hasher, monotonicMs: () => number): KeyCache {
  const known = new Map<string, { readonly record: KeyRecord; readonly until: number }>()
  const asked = new Map<string, Promise<KeyRecord | undefined>>()
  const { checkEveryMs } = store
  let version: number | undefined
  let checkedAt = -Infinity
  /** Set while an answer is waited for. */
  let check: Promise<void> | undefined
  let isChecking = false
  /** When nobody could be heard last: what was asked before says nothing of now. */
  let unheardAt = -Infinity
  /** The store did not answer: believe what is known until then. */
  let awayUntil = -Infinity

  const forgetAll = (): void => {
    known.clear()
    asked.clear()
  }

  const startCheck = (now: number): void => {
    isChecking = true
    const { promise, resolve } = Promise.withResolvers<void>()
    const end = (): void => {
      clearTimeout(timer)
      check = undefined
      resolve()
    }
    const giveUp = (): void => {
      awayUntil = monotonicMs() + checkEveryMs
      end()
    }
    const hear = (current: number): void => {
      // As of when it was asked: what happens while the answer is on its way is for the next one.
      checkedAt = now >= unheardAt ? now : -Infinity
      awayUntil = -Infinity
      if (current !== version) forgetAll()
      version = current
      end()
    }
    const timer = setTimeout(giveUp, patienceMs)
    check = promise
    store.keys
      .version()
      .then(hear, giveUp)
      .finally(() => {
        isChecking = false
      })
  }

  const remember = (digest: string, record: KeyRecord, until: number): void => {
    if (known.size >= recordsMax) known.clear()
    known.set(digest, { record, until })
  }

  /** Those who ask for the same key at the same time share one question. */
  const look = (digest: string, secret: string, now: number): Promise<KeyRecord | undefined> => {
    const shared = asked.get(digest)
    if (shared) return shared
    if (asked.size >= askedMax) return Promise.reject(new StoreUnreachable('Too many keys are being looked up'))
    /** Answers whether keys were not forgotten in between: then nobody else has asked, or is being asked for. */
    const end = (): boolean => asked.get(digest) === answer && asked.delete(digest)
    const ask = (): Promise<KeyRecord | undefined> => store.keys.findByHash(hashKey(secret))
    // A connection that was cut while nobody used it is found out by whoever uses it next.
    const answer = ask()
      .catch((error: unknown) => {
        if (error instanceof StoreUnreachable) return ask()
        throw error
      })
      .then(
        (record) => {
          if (end() && record) remember(digest, record, now + lifeMs)
          return record
        },
        (error: unknown) => {
          end()
          throw error
        },
      )
    asked.set(digest, answer)
    return answer
  }

  /** Under load the next answer is here before the last one is too old. */
  const checkEarly = (now: number): void => {
    if (!isChecking && now - checkedAt >= checkEveryMs / 2 && now >= awayUntil) startCheck(now)
  }
  const needsNoAnswer = (now: number): boolean => check === undefined || now - checkedAt < checkEveryMs

  const stopListening = store.whenKeysChange((what) => {
    if (what === 'changed') return forgetAll()
    // Not forgotten for a connection that was cut: the store is asked, and may be away.
    unheardAt = monotonicMs()
    checkedAt = -Infinity
  })
  return {
    known: (secret) => {
      if (secret.length > keyLengthMax) return undefined
      const one = known.get(hash('sha256', secret, 'base64'))
      if (!one) return undefined
      const now = monotonicMs()
      checkEarly(now)
      return now < one.until && needsNoAnswer(now) ? one.record : undefined
    },
    find: (secret) => {
      const now = monotonicMs()
      checkEarly(now)
      const digest = hash('sha256', secret, 'base64')
      // A record is read after the version that it is compared by.
      if (version === undefined && check) return check.then(() => look(digest, secret, now))
      const one = known.get(digest)
      if (!one || now >= one.until) return look(digest, secret, now)
      if (needsNoAnswer(now)) return one.record
      return (check ?? Promise.resolve()).then(() => known.get(digest)?.record ?? look(digest, secret, now))
    },
    forgetAll,
    stop: stopListening,
  }
}
