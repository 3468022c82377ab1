import type { Hasher } from '../keys/hash-key.ts'
import type { KeyCache } from '../keys/key-cache.ts'
import { parseKey } from '../keys/key-format.ts'
import { isWorking } from '../keys/key-status.ts'
import { keyLeakedNotice } from '../notices/key-notices.ts'
import { postNotice, type Post } from '../notices/post-notice.ts'
import type { LeakOutcome, LeakSource } from '../store/tables/leak-table.ts'
import type { Store } from '../store/store.ts'
import { whatToDo, type LeakPolicy } from './leak-policy.ts'

/** What somebody found, and says of it. */
export type Found = {
  readonly secret: string
  readonly source: LeakSource
  /** Where, in words or as an address; empty when nobody said. */
  readonly place: string
  /** The administrator who tells it; undefined for everybody else. */
  readonly administratorId?: string | undefined
}

/** `unknown` was never issued, or is not kept any more; `public` is a browser key, which everybody may read. */
export type FoundOutcome = LeakOutcome | 'unknown' | 'public'

/**
 * What is done when a key is found where others can read it: it is written down without the key, its holder is told
 * once, and it is revoked or only marked, as the operator has set.
 */
export type LeakDesk = {
  readonly report: (found: Found) => Promise<FoundOutcome>
}

export type LeakDeskParts = {
  readonly store: Store
  readonly cache: Pick<KeyCache, 'forgetAll'>
  readonly hash: Hasher
  readonly prefix: string
  readonly policy: LeakPolicy
  readonly post: Post
  readonly now: () => number
}

export const placeLengthMax = 500

export function createLeakDesk(parts: LeakDeskParts): LeakDesk {
  const { store, cache, hash, prefix, now } = parts

  return {
    report: async (found) => {
      const parsed = parseKey(prefix, found.secret)
      if (!parsed) return 'unknown'
      if (parsed.environment === 'browser') return 'public'
      const key = await store.keys.findByHash(hash(found.secret))
      if (!key) return 'unknown'
      try {
        return await store.transaction((store) => writeDown(parts, store, found, key.accountId, now()))
      } finally {
        cache.forgetAll()
      }
    },
  }
}

async function writeDown(
  { post, policy, hash }: LeakDeskParts,
  store: Store,
  { secret, source, place: said, administratorId }: Found,
  accountId: string,
  now: number,
): Promise<FoundOutcome> {
  if (!(await store.accounts.lock(accountId))) return 'unknown'
  // As it is under the lock: what it may read decides what becomes of it.
  const key = await store.keys.findByHash(hash(secret))
  if (!key) return 'unknown'
  const { id } = key
  const outcome = isWorking(key, now) ? whatToDo(policy, key, now) : 'stopped already'
  const place = said.slice(0, placeLengthMax)
  if (!(await store.leaks.insert({ keyId: id, foundAt: now, source, place, outcome }))) return outcome
  if (outcome === 'revoked') await store.keys.revoke(id, now)
  if (outcome !== 'stopped already')
    await postNotice(store, post, keyLeakedNotice(key, place, outcome === 'revoked'), now)
  const actor = administratorId ?? 'portal'
  await store.audit.write(now, actor, 'key-found', id)
  if (outcome === 'revoked') await store.audit.write(now, actor, 'key-revoked', id)
  return outcome
}
