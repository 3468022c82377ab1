import { hash } from 'node:crypto'
import type { KeyRecord } from '../store/key-table.ts'
import type { Store } from '../store/store.ts'
import type { Hasher } from './hash-key.ts'

/** Records by secret, read from the store once and forgotten as soon as anybody writes. */
export type KeyCache = {
  /** Ask only for what `parseKey` accepts. */
  readonly find: (secret: string) => KeyRecord | undefined
  /** Called by every write of this process to a key, before its answer leaves. */
  readonly forgetAll: () => void
}

/** How long another process's revocation may go unseen, milliseconds. */
const checkEveryMs = 100
const recordsMax = 100_000

/**
 * A read from the store is synchronous, so no fill can be under way while a key is revoked here. Other
 * processes move the store's data version; it is compared at most every 100 ms, and only while calls come
 * in. Unknown keys are not kept: made-up ones cannot fill the memory.
 *
 * The memory holds a plain digest (0.5 µs) and no secret; the keyed hash (3 µs) is for the store.
 */
export function createKeyCache(store: Store, hashKey: Hasher, monotonicMs: () => number): KeyCache {
  const records = new Map<string, KeyRecord>()
  let version = store.dataVersion()
  let checkedAt = monotonicMs()

  const forgetWhenStale = (): void => {
    const now = monotonicMs()
    if (now - checkedAt < checkEveryMs) return
    checkedAt = now
    const current = store.dataVersion()
    if (current === version) return
    version = current
    records.clear()
  }

  return {
    find: (secret) => {
      forgetWhenStale()
      const digest = hash('sha256', secret, 'base64')
      const known = records.get(digest)
      if (known) return known
      const record = store.keys.findByHash(hashKey(secret))
      if (record === undefined) return undefined
      if (records.size >= recordsMax) records.clear()
      records.set(digest, record)
      return record
    },
    forgetAll: () => records.clear(),
  }
}
