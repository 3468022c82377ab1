import type { KeyEnvironment, KeyRecord } from '../store/key-table.ts'
import type { Store } from '../store/store.ts'
import type { Hasher } from './hash-key.ts'
import type { KeyCache } from './key-cache.ts'
import { makeKey, parseKey, randomText } from './key-format.ts'
import { isWorking, keyStatus } from './key-status.ts'

/** A key and its secret, together only in the answer to its making. */
export type IssuedKey = { readonly key: KeyRecord; readonly secret: string }

export type KeyRequest = {
  readonly name: string
  readonly environment: KeyEnvironment
  readonly apis: readonly string[]
}

/** Everything a holder does with keys. Each write is one transaction that `also` may join, e.g. to queue a mail. */
export type KeyDesk = {
  readonly list: (accountId: string) => readonly KeyRecord[]
  readonly find: (accountId: string, keyId: string) => KeyRecord | undefined
  /** Undefined when the account holds as many working keys as it may. */
  readonly issue: (accountId: string, request: KeyRequest, also: (key: KeyRecord) => void) => IssuedKey | undefined
  readonly rotate: (
    accountId: string,
    keyId: string,
    graceMs: number,
    also: (key: KeyRecord, previous: KeyRecord) => void,
  ) => (IssuedKey & { readonly previous: KeyRecord }) | 'not-found' | 'not-active'
  /** Revoking a revoked key changes nothing and does not call `also`. */
  readonly revoke: (accountId: string, keyId: string, also: (key: KeyRecord) => void) => KeyRecord | undefined
}

export type KeyDeskParts = {
  readonly store: Store
  readonly cache: KeyCache
  readonly hash: Hasher
  readonly prefix: string
  readonly keysPerAccount: number
  readonly now: () => number
}

export function createKeyDesk(parts: KeyDeskParts): KeyDesk {
  const { store, cache, now } = parts
  const { keys, audit } = store

  /** Cached records are forgotten after the commit and before anybody is told. */
  const write = <T>(work: () => T): T => {
    try {
      return store.transaction(work)
    } finally {
      cache.forgetAll()
    }
  }

  return {
    list: keys.list,
    find: keys.find,
    issue: (accountId, request, also) =>
      write(() => {
        const working = keys.list(accountId).filter((key) => isWorking(key, now()))
        if (working.length >= parts.keysPerAccount) return undefined
        const issued = insertKey(parts, accountId, request)
        audit.write(now(), accountId, 'key-created', issued.key.id)
        also(issued.key)
        return issued
      }),
    rotate: (accountId, keyId, graceMs, also) =>
      write(() => {
        const old = keys.find(accountId, keyId)
        if (!old) return 'not-found'
        if (keyStatus(old, now()) !== 'active') return 'not-active'
        const issued = insertKey(parts, accountId, old, old.expiresAt)
        const graceUntil = now() + graceMs
        keys.startGrace(old.id, graceUntil, issued.key.id)
        const previous = { ...old, graceUntil }
        audit.write(now(), accountId, 'key-rotated', `${old.id} ${issued.key.id}`)
        also(issued.key, previous)
        return { ...issued, previous }
      }),
    revoke: (accountId, keyId, also) =>
      write(() => {
        const key = keys.find(accountId, keyId)
        if (!key || key.revokedAt !== undefined) return key
        keys.revoke(key.id, now())
        audit.write(now(), accountId, 'key-revoked', key.id)
        also(key)
        return { ...key, revokedAt: now() }
      }),
  }
}

function insertKey(parts: KeyDeskParts, accountId: string, request: KeyRequest, expiresAt?: number): IssuedKey {
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
    createdAt: parts.now(),
    expiresAt,
    graceUntil: undefined,
    revokedAt: undefined,
    lastUsedAt: undefined,
  }
  parts.store.keys.insert(key, parts.hash(secret))
  return { key, secret }
}
