import { keyStatus } from '../keys/key-status.ts'
import type { KeyRecord } from '../store/key-table.ts'

/** The contract's `KeySummary`: null where JSON must say that there is nothing. */
export function describeKeySummary(key: KeyRecord, now: number): Readonly<Record<string, unknown>> {
  return {
    id: key.id,
    name: key.name,
    environment: key.environment,
    start: key.start,
    last4: key.last4,
    apis: key.apis,
    origins: key.origins,
    ranges: key.ranges,
    status: keyStatus(key, now),
    createdAt: new Date(key.createdAt).toISOString(),
    expiresAt: instant(key.expiresAt),
    graceUntil: instant(key.graceUntil),
    revokedAt: instant(key.revokedAt),
    lastUsedAt: instant(key.lastUsedAt),
  }
}

function instant(value: number | undefined): string | null {
  return value === undefined ? null : new Date(value).toISOString()
}
