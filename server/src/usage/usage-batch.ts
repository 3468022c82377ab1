import type { Store } from '../store/store.ts'
import { erasedKeyId, type UsageCounts, type UsageOfKey } from '../store/tables/usage-table.ts'
import { dayMs, dayOf } from './day.ts'

/** What was counted of a key and an operation on a day, in memory. */
export type Counts = { calls: number; errors: number; limited: number; lastUsedAt: number }

/** By key, then by operation: joining the two into one name for each call would cost more than counting. */
export type DayCounts = Map<string, Map<string, Counts>>

export type CountedRow = UsageOfKey & { readonly lastUsedAt: number }

export function countedRows(days: ReadonlyMap<number, DayCounts>): CountedRow[] {
  const rows: CountedRow[] = []
  for (const [number, byKey] of days) {
    const day = dayOf(number * dayMs)
    for (const [keyId, byOperation] of byKey)
      for (const [operationId, counts] of byOperation) rows.push({ day, keyId, operationId, ...counts })
  }
  return rows
}

/**
 * Add a batch to what is stored, once: a batch whose commit was done and not heard of is written again under the same
 * id and changes nothing. Counts of a key that is not there any more are nobody's: its account was erased while its
 * last calls were in memory.
 */
export async function writeBatch(store: Store, batchId: string, rows: readonly CountedRow[]): Promise<void> {
  await store.transaction(async (store) => {
    if (!(await store.usage.isNewBatch(batchId, Date.now()))) return
    const there = await store.keys.touch(lastUses(rows))
    await store.usage.add(added(rows.map((row) => (there.has(row.keyId) ? row : { ...row, keyId: erasedKeyId }))))
  })
}

function lastUses(rows: readonly CountedRow[]): readonly { readonly keyId: string; readonly at: number }[] {
  const uses = new Map<string, number>()
  for (const { keyId, lastUsedAt } of rows) uses.set(keyId, Math.max(uses.get(keyId) ?? 0, lastUsedAt))
  return [...uses].map(([keyId, at]) => ({ keyId, at }))
}

/** Rows that have come to be of the same key are one. */
function added(rows: readonly UsageOfKey[]): readonly UsageOfKey[] {
  const sums = new Map<string, UsageOfKey>()
  for (const { day, keyId, operationId, ...counts } of rows) {
    const name = `${day} ${keyId} ${operationId}`
    sums.set(name, { day, keyId, operationId, ...plus(counts, sums.get(name)) })
  }
  return [...sums.values()]
}

function plus(one: UsageCounts, other: UsageCounts | undefined): UsageCounts {
  return {
    calls: one.calls + (other?.calls ?? 0),
    errors: one.errors + (other?.errors ?? 0),
    limited: one.limited + (other?.limited ?? 0),
  }
}
