import { keyStatus } from '../../keys/key-status.ts'
import type { KeyRecord } from '../../store/tables/key-table.ts'
import type { Store } from '../../store/store.ts'

/** The contract's `KeySummary`: null where JSON must say that there is nothing. `foundAt` is when it was last found in public. */
export function describeKeySummary(key: KeyRecord, now: number, foundAt?: number): Readonly<Record<string, unknown>> {
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
    foundAt: instant(foundAt),
  }
}

function instant(value: number | undefined): string | null {
  return value === undefined ? null : new Date(value).toISOString()
}

/** Keys of one account, with what was told of them. */
export async function describeKeys(
  { leaks }: Pick<Store, 'leaks'>,
  accountId: string,
  keys: readonly KeyRecord[],
  now: number,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const found = await leaks.foundKeys(accountId)
  return keys.map((key) => describeKeySummary(key, now, found.get(key.id)))
}
