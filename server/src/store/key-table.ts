import type { Database } from './database.ts'
import { readNumber, readOptionalNumber, readText, type Row } from './row.ts'

export type KeyEnvironment = 'live' | 'test'

/** An issued key as the store has it: everything but the secret, which nobody has but the holder. */
export type KeyRecord = {
  readonly id: string
  readonly accountId: string
  readonly name: string
  readonly environment: KeyEnvironment
  readonly start: string
  readonly last4: string
  /** Ids of the APIs it may call; empty means all, future ones too. */
  readonly apis: readonly string[]
  /** Instants in milliseconds since 1970. */
  readonly createdAt: number
  readonly expiresAt: number | undefined
  /** Set by a rotation: the old key stops at this instant. */
  readonly graceUntil: number | undefined
  readonly revokedAt: number | undefined
  readonly lastUsedAt: number | undefined
}

export type KeyTable = {
  /** Newest first. */
  readonly list: (accountId: string) => readonly KeyRecord[]
  readonly find: (accountId: string, keyId: string) => KeyRecord | undefined
  /** By the keyed hash of its secret. */
  readonly findByHash: (hash: string) => KeyRecord | undefined
  /** A new key, which is neither rotated nor revoked nor used. */
  readonly insert: (key: KeyRecord, hash: string) => void
  /** The key goes on until an instant, and another one takes its place. */
  readonly startGrace: (keyId: string, until: number, successorId: string) => void
  readonly revoke: (keyId: string, at: number) => void
  /** Remember the latest call. Answers false when there is no such key any more. */
  readonly touch: (keyId: string, at: number) => boolean
  /** Every key of an account. */
  readonly erase: (accountId: string) => void
}

export function createKeyTable({ statement }: Database): KeyTable {
  return {
    list: (accountId) =>
      statement('SELECT * FROM api_key WHERE account_id = ? ORDER BY created_at DESC, rowid DESC')
        .all(accountId)
        .map(readKey),
    find: (accountId, keyId) => {
      const row = statement('SELECT * FROM api_key WHERE id = ? AND account_id = ?').get(keyId, accountId)
      return row && readKey(row)
    },
    findByHash: (hash) => {
      const row = statement('SELECT * FROM api_key WHERE hash = ?').get(hash)
      return row && readKey(row)
    },
    insert: (key, hash) =>
      void statement(
        `INSERT INTO api_key (id, account_id, name, environment, start, last4, hash, apis, created_at, expires_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        key.id,
        key.accountId,
        key.name,
        key.environment,
        key.start,
        key.last4,
        hash,
        key.apis.join(','),
        key.createdAt,
        key.expiresAt ?? null,
      ),
    startGrace: (keyId, until, successorId) =>
      void statement('UPDATE api_key SET grace_until = ?, successor_id = ? WHERE id = ?').run(
        until,
        successorId,
        keyId,
      ),
    revoke: (keyId, at) => void statement('UPDATE api_key SET revoked_at = ? WHERE id = ?').run(at, keyId),
    touch: (keyId, at) =>
      statement('UPDATE api_key SET last_used_at = max(coalesce(last_used_at, 0), ?) WHERE id = ?').run(at, keyId) ===
      1,
    erase: (accountId) => void statement('DELETE FROM api_key WHERE account_id = ?').run(accountId),
  }
}

/** Read a row of `api_key`; other columns beside its own do not matter. */
export function readKey(row: Row): KeyRecord {
  return {
    id: readText(row, 'id'),
    accountId: readText(row, 'account_id'),
    name: readText(row, 'name'),
    environment: readText(row, 'environment') === 'live' ? 'live' : 'test',
    start: readText(row, 'start'),
    last4: readText(row, 'last4'),
    apis: readText(row, 'apis').split(',').filter(Boolean),
    createdAt: readNumber(row, 'created_at'),
    expiresAt: readOptionalNumber(row, 'expires_at'),
    graceUntil: readOptionalNumber(row, 'grace_until'),
    revokedAt: readOptionalNumber(row, 'revoked_at'),
    lastUsedAt: readOptionalNumber(row, 'last_used_at'),
  }
}
