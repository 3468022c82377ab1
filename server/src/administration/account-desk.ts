import type { KeyCache } from '../keys/key-cache.ts'
import { randomText } from '../keys/key-format.ts'
import type { Letterhead } from '../mail/letters.ts'
import type { KeyRecord } from '../store/tables/key-table.ts'
import { queueLetters } from '../notices/recipients.ts'
import type { Store } from '../store/store.ts'
import { accountRestoredLetter, accountSuspendedLetter, keyRevokedForYouLetter } from './letters.ts'

/**
 * What an administrator does to an account or a key of somebody else. Each is one transaction with the holder's letter
 * and the audit; what an administrator may is asked again in it, because the role may have gone meanwhile.
 */
export type AccountDesk = {
  /** Its keys are refused with the next call, on every server. `protected`: one's own, or an administrator's. */
  readonly suspend: (
    administratorId: string,
    accountId: string,
    reason: string,
  ) => Promise<'done' | 'already' | 'not-found' | 'protected'>
  readonly restore: (administratorId: string, accountId: string) => Promise<'done' | 'already' | 'not-found'>
  /** A key that is revoked already stays as it is, and nobody is written to. */
  readonly revokeKey: (administratorId: string, keyId: string, reason: string) => Promise<KeyRecord | 'not-found'>
}

export type AccountDeskParts = {
  readonly store: Store
  readonly cache: Pick<KeyCache, 'forgetAll'>
  readonly letterhead: Letterhead
  /** Where a holder may write to. */
  readonly contact: string
  readonly now: () => number
}

export function createAccountDesk({ store, cache, letterhead, contact, now }: AccountDeskParts): AccountDesk {
  /** What the cache knows of keys is forgotten after the commit and before anybody is told. */
  const write = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    try {
      return await store.transaction(work)
    } finally {
      cache.forgetAll()
    }
  }

  return {
    suspend: (administratorId, accountId, reason) =>
      write(async (store) => {
        if (!(await store.administrators.has(administratorId))) return 'not-found'
        if (!(await store.accounts.lock(accountId))) return 'not-found'
        if (await store.administrators.has(accountId)) return 'protected'
        const at = now()
        if (!(await store.suspensions.begin(accountId, at, reason))) return 'already'
        const write = (head: Letterhead, email: string) => accountSuspendedLetter(head, email, reason, contact)
        await queueLetters(store, letterhead, accountId, `account-suspended:${accountId}:${randomText(8)}`, write, at)
        await store.audit.write(at, administratorId, 'account-suspended', accountId)
        return 'done'
      }),
    restore: (administratorId, accountId) =>
      write(async (store) => {
        if (!(await store.administrators.has(administratorId))) return 'not-found'
        if (!(await store.accounts.lock(accountId))) return 'not-found'
        if (!(await store.suspensions.end(accountId))) return 'already'
        const at = now()
        const write = (head: Letterhead, email: string) => accountRestoredLetter(head, email)
        await queueLetters(store, letterhead, accountId, `account-restored:${accountId}:${randomText(8)}`, write, at)
        await store.audit.write(at, administratorId, 'account-restored', accountId)
        return 'done'
      }),
    revokeKey: (administratorId, keyId, reason) =>
      write(async (store) => {
        if (!(await store.administrators.has(administratorId))) return 'not-found'
        const accountId = await store.people.holderOf(keyId)
        if (accountId === undefined || !(await store.accounts.lock(accountId))) return 'not-found'
        const key = await store.keys.find(accountId, keyId)
        if (!key) return 'not-found'
        if (key.revokedAt !== undefined) return key
        const revokedAt = now()
        await store.keys.revoke(key.id, revokedAt)
        const write = (head: Letterhead, email: string) => keyRevokedForYouLetter(head, email, key, reason, revokedAt)
        await queueLetters(store, letterhead, accountId, `key-revoked:${key.id}`, write, revokedAt)
        await store.audit.write(revokedAt, administratorId, 'key-revoked', key.id)
        return { ...key, revokedAt }
      }),
  }
}
