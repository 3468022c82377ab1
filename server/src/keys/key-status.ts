import type { KeyRecord } from '../store/tables/key-table.ts'

export type KeyStatus = 'active' | 'rotating' | 'expired' | 'revoked'

/** Revoked wins over expired, because a revoked key must never be offered renewal. */
export function keyStatus(key: KeyRecord, now: number): KeyStatus {
  if (key.revokedAt !== undefined) return 'revoked'
  if (Math.min(key.expiresAt ?? Infinity, key.graceUntil ?? Infinity) <= now) return 'expired'
  return key.graceUntil === undefined ? 'active' : 'rotating'
}

/** Whether a call with the key would be let in. */
export function isWorking(key: KeyRecord, now: number): boolean {
  return ['active', 'rotating'].includes(keyStatus(key, now))
}
