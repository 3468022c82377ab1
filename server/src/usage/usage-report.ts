import type { Store } from '../store/store.ts'
import type { UsageCounts, UsageOfDay } from '../store/usage-table.ts'
import { dayMs, dayOf } from './day.ts'

/** The contract's `UsageRow`. */
export type UsageRow = UsageCounts & { readonly date: string; readonly api: string; readonly operation: string }

export type UsageReport = {
  readonly from: string
  readonly to: string
  readonly rows: readonly UsageRow[]
  readonly totals: UsageCounts
}

/** What some keys did in the last days, today included, newest day first. */
export async function usageReport(
  store: Store,
  keyIds: readonly string[],
  days: number,
  now: number,
): Promise<UsageReport> {
  const from = dayOf(now - (days - 1) * dayMs)
  const rows = (await store.usage.ofKeys(keyIds, from)).map(usageRow)
  const totals = { calls: sum(rows, 'calls'), errors: sum(rows, 'errors'), limited: sum(rows, 'limited') }
  return { from, to: dayOf(now), rows, totals }
}

/** Every count of an account, key by key. */
export async function exportedUsage(
  store: Store,
  accountId: string,
): Promise<readonly (UsageRow & { readonly keyId: string })[]> {
  return (await store.usage.ofAccount(accountId)).map((use) => ({ keyId: use.keyId, ...usageRow(use) }))
}

function usageRow({ day, operationId, calls, errors, limited }: UsageOfDay): UsageRow {
  const api = operationId.slice(0, operationId.indexOf('.'))
  return { date: day, api, operation: operationId, calls, errors, limited }
}

function sum(rows: readonly UsageRow[], column: 'calls' | 'errors' | 'limited'): number {
  return rows.reduce((total, row) => total + row[column], 0)
}
