import { writeAudit } from '../store/audit.ts'
import type { Store } from '../store/store.ts'
import type { Hasher } from './hash-key.ts'
import type { KeyCache } from './key-cache.ts'
import { makeKey, parseKey, randomText, type KeyEnvironment } from './key-format.ts'
import { keyStatus, readKeyRecord, type KeyRecord } from './key-record.ts'

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

  const list = (accountId: string): readonly KeyRecord[] =>
    store
      .statement('SELECT * FROM api_key WHERE account_id = ? ORDER BY created_at DESC, rowid DESC')
      .all(accountId)
      .map(readKeyRecord)

  const find = (accountId: string, keyId: string): KeyRecord | undefined => {
    const row = store.statement('SELECT * FROM api_key WHERE id = ? AND account_id = ?').get(keyId, accountId)
    return row && readKeyRecord(row)
  }

  /** Cached records are forgotten after the commit and before anybody is told. */
  const write = <T>(work: () => T): T => {
    try {
      return store.transaction(work)
    } finally {
      cache.forgetAll()
    }
  }

  return {
    list,
    find,
    issue: (accountId, request, also) =>
      write(() => {
        const working = list(accountId).filter((key) => ['active', 'rotating'].includes(keyStatus(key, now())))
        if (working.length >= parts.keysPerAccount) return undefined
        const issued = insertKey(parts, accountId, request)
        writeAudit(store, now(), accountId, 'key-created', issued.key.id)
        also(issued.key)
        return issued
      }),
    rotate: (accountId, keyId, graceMs, also) =>
      write(() => {
        const old = find(accountId, keyId)
        if (!old) return 'not-found'
        if (keyStatus(old, now()) !== 'active') return 'not-active'
        const issued = insertKey(parts, accountId, old, old.expiresAt)
        store
          .statement('UPDATE api_key SET grace_until = ?, successor_id = ? WHERE id = ?')
          .run(now() + graceMs, issued.key.id, old.id)
        const previous = { ...old, graceUntil: now() + graceMs }
        writeAudit(store, now(), accountId, 'key-rotated', `${old.id} ${issued.key.id}`)
        also(issued.key, previous)
        return { ...issued, previous }
      }),
    revoke: (accountId, keyId, also) =>
      write(() => {
        const key = find(accountId, keyId)
        if (!key || key.revokedAt !== undefined) return key
        store.statement('UPDATE api_key SET revoked_at = ? WHERE id = ?').run(now(), key.id)
        writeAudit(store, now(), accountId, 'key-revoked', key.id)
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
  parts.store
    .statement(
      `INSERT INTO api_key (id, account_id, name, environment, start, last4, hash, apis, created_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      key.id,
      accountId,
      key.name,
      key.environment,
      key.start,
      key.last4,
      parts.hash(secret),
      key.apis.join(','),
      key.createdAt,
      expiresAt ?? null,
    )
  return { key, secret }
}
