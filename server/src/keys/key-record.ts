import { readNumber, readOptionalNumber, readText, type Row } from '../store/row.ts'
import type { KeyEnvironment } from './key-format.ts'

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

export type KeyStatus = 'active' | 'rotating' | 'expired' | 'revoked'

/** Read a row of `api_key`. */
export function readKeyRecord(row: Row): KeyRecord {
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

/** Revoked wins over expired, because a revoked key must never be offered renewal. */
export function keyStatus(key: KeyRecord, now: number): KeyStatus {
  if (key.revokedAt !== undefined) return 'revoked'
  if (Math.min(key.expiresAt ?? Infinity, key.graceUntil ?? Infinity) <= now) return 'expired'
  return key.graceUntil === undefined ? 'active' : 'rotating'
}
