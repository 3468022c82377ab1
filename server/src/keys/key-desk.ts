import type { KeyBounds, KeyEnvironment, KeyRecord } from '../store/tables/key-table.ts'
import type { Store } from '../store/store.ts'
import type { Hasher } from './hash-key.ts'
import type { KeyCache } from './key-cache.ts'
import { makeKey, parseKey, randomText } from './key-format.ts'
import { isWorking, keyStatus } from './key-status.ts'

/** A key and its secret, together only in the answer to its making. */
export type IssuedKey = { readonly key: KeyRecord; readonly secret: string }

export type KeyRequest = KeyBounds & { readonly environment: KeyEnvironment }

/** Whose keys, and by whose hand: of a team's keys the two are not the same. */
export type Hand = { readonly holderId: string; readonly actorId: string }

/**
 * Everything a holder does with keys. Each write is one transaction that `also` may join, e.g. to queue a mail, and
 * those of one account wait for each other, on whichever servers they are made.
 */
export type KeyDesk = {
  readonly list: (accountId: string) => Promise<readonly KeyRecord[]>
  readonly find: (accountId: string, keyId: string) => Promise<KeyRecord | undefined>
  /** The account may have gone since its holder was let in, or holds as many working keys as it may. */
  readonly issue: (
    hand: Hand,
    request: KeyRequest,
    also: Also<[key: KeyRecord]>,
  ) => Promise<IssuedKey | 'no-account' | 'too-many' | 'not-allowed'>
  /** As many keys may be in their grace as may work beside them. */
  readonly rotate: (
    hand: Hand,
    keyId: string,
    graceMs: number,
    also: Also<[key: KeyRecord, previous: KeyRecord]>,
  ) => Promise<(IssuedKey & { readonly previous: KeyRecord }) | 'not-found' | 'not-active' | 'too-many' | 'not-allowed'>
  /** `decide` answers what the key is bound to from now on; it is asked under the lock, and may throw. */
  readonly change: (
    hand: Hand,
    keyId: string,
    decide: (key: KeyRecord) => KeyBounds,
    also: Also<[key: KeyRecord, previous: KeyRecord]>,
  ) => Promise<KeyRecord | 'not-found' | 'not-active' | 'not-allowed'>
  /** Revoking a revoked key changes nothing and does not call `also`. */
  readonly revoke: (
    hand: Hand,
    keyId: string,
    also: Also<[key: KeyRecord]>,
  ) => Promise<KeyRecord | 'not-found' | 'not-allowed'>
}

/** Writes what belongs to the transaction, in the store it is given. */
type Also<Facts extends readonly unknown[]> = (store: Store, ...facts: Facts) => Promise<unknown>

export type KeyDeskParts = {
  readonly store: Store
  readonly cache: KeyCache
  readonly hash: Hasher
  readonly prefix: string
  readonly keysPerAccount: number
  /** Whether somebody may have to do with the keys of a holder; asked under its lock. */
  readonly mayHandle: (store: Store, hand: Hand) => Promise<boolean>
  readonly now: () => number
}

export function createKeyDesk(parts: KeyDeskParts): KeyDesk {
  const { store, cache, now } = parts

  /**
   * Cached records are forgotten after the commit and before anybody is told. Not when it failed: callers could not be
   * served without a store that is away, and one that is there tells by itself of what was committed after all.
   */
  const write = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const done = await store.transaction(work)
    cache.forgetAll()
    return done
  }

  return {
    list: store.keys.list,
    find: store.keys.find,
    // Nobody knows a key that is new.
    issue: (hand, request, also) =>
      store.transaction(async (store) => {
        if (!(await store.accounts.lock(hand.holderId))) return 'no-account'
        if (!(await parts.mayHandle(store, hand))) return 'not-allowed'
        const working = (await store.keys.list(hand.holderId)).filter((key) => isWorking(key, now()))
        if (working.length >= parts.keysPerAccount) return 'too-many'
        const issued = await insertKey(parts, store, hand.holderId, request)
        await also(store, issued.key)
        await store.audit.write(now(), hand.actorId, 'key-created', issued.key.id)
        return issued
      }),
    rotate: (hand, keyId, graceMs, also) =>
      write(async (store) => {
        await store.accounts.lock(hand.holderId)
        if (!(await parts.mayHandle(store, hand))) return 'not-allowed'
        const old = await store.keys.find(hand.holderId, keyId)
        if (!old) return 'not-found'
        if (keyStatus(old, now()) !== 'active') return 'not-active'
        // All of them may be replaced at once, and each is in grace once.
        const working = (await store.keys.list(hand.holderId)).filter((key) => isWorking(key, now()))
        if (graceMs > 0 && working.length >= 2 * parts.keysPerAccount) return 'too-many'
        const issued = await insertKey(parts, store, hand.holderId, old)
        const graceUntil = now() + graceMs
        await store.keys.startGrace(old.id, graceUntil, issued.key.id)
        const previous = { ...old, graceUntil }
        await also(store, issued.key, previous)
        await store.audit.write(now(), hand.actorId, 'key-rotated', `${old.id} ${issued.key.id}`)
        return { ...issued, previous }
      }),
    change: (hand, keyId, decide, also) =>
      write(async (store) => {
        await store.accounts.lock(hand.holderId)
        if (!(await parts.mayHandle(store, hand))) return 'not-allowed'
        const previous = await store.keys.find(hand.holderId, keyId)
        if (!previous) return 'not-found'
        if (!isWorking(previous, now())) return 'not-active'
        const bounds = decide(previous)
        await store.keys.change(previous.id, bounds)
        const key = { ...previous, ...bounds }
        await also(store, key, previous)
        await store.audit.write(now(), hand.actorId, 'key-changed', key.id)
        return key
      }),
    revoke: (hand, keyId, also) =>
      write(async (store) => {
        await store.accounts.lock(hand.holderId)
        if (!(await parts.mayHandle(store, hand))) return 'not-allowed'
        const key = await store.keys.find(hand.holderId, keyId)
        if (!key) return 'not-found'
        if (key.revokedAt !== undefined) return key
        const revokedAt = now()
        await store.keys.revoke(key.id, revokedAt)
        await also(store, key)
        await store.audit.write(revokedAt, hand.actorId, 'key-revoked', key.id)
        return { ...key, revokedAt }
      }),
  }
}

async function insertKey(
  parts: KeyDeskParts,
  store: Store,
  accountId: string,
  request: KeyRequest,
): Promise<IssuedKey> {
  const secret = makeKey(parts.prefix, request.environment)
  const parsed = parseKey(parts.prefix, secret)
  if (!parsed) throw new Error('A key that was just made does not parse')
  const key: KeyRecord = {
    id: `key_${randomText(16)}`,
    accountId,
    name: request.name,
    environment: request.environment,
    start: parsed.start,
    last4: parsed.last4,
    apis: request.apis,
    origins: request.origins,
    ranges: request.ranges,
    createdAt: parts.now(),
    expiresAt: request.expiresAt,
    graceUntil: undefined,
    revokedAt: undefined,
    lastUsedAt: undefined,
    approvals: [],
  }
  await store.keys.insert(key, parts.hash(secret))
  return { key, secret }
}
