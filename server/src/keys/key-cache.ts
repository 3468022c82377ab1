import type { Store } from '../store/store.ts'
import type { KeyRecord } from './key-record.ts'
import { readKeyRecord } from './key-record.ts'

/** Records by hash, read from the store once and forgotten as soon as anybody writes. */
export type KeyCache = {
  readonly find: (hash: string) => KeyRecord | undefined
  /** Called by every write of this process to a key, before its answer leaves. */
  readonly forgetAll: () => void
}

/** How long another process's revocation may go unseen, milliseconds. */
const checkEveryMs = 100
const recordsMax = 100_000

/**
 * A read from the store is synchronous, so no fill can be under way while a key is revoked here. Other
 * processes move the store's data version; it is compared at most every 100 ms, and only while calls come
 * in. Unknown hashes are not kept: made-up keys cannot fill the memory.
 */
export function createKeyCache(store: Store, monotonicMs: () => number): KeyCache {
  const select = store.statement('SELECT * FROM api_key WHERE hash = ?')
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
    find: (hash) => {
      forgetWhenStale()
      const known = records.get(hash)
      if (known) return known
      const row = select.get(hash)
      if (row === undefined) return undefined
      const record = readKeyRecord(row)
      if (records.size >= recordsMax) records.clear()
      records.set(hash, record)
      return record
    },
    forgetAll: () => records.clear(),
  }
}
