import { dayMs, dayOf } from '../limit/daily-quota.ts'
import { readNumber, readText, type Row } from '../store/row.ts'
import type { Store } from '../store/store.ts'

/** The contract's `UsageRow`. */
export type UsageRow = {
  readonly date: string
  readonly api: string
  readonly operation: string
  readonly calls: number
  readonly errors: number
  readonly limited: number
}

export type UsageReport = {
  readonly from: string
  readonly to: string
  readonly rows: readonly UsageRow[]
  readonly totals: { readonly calls: number; readonly errors: number; readonly limited: number }
}

/** What some keys did in the last days, today included, newest day first. */
export function usageReport(store: Store, keyIds: readonly string[], days: number, now: number): UsageReport {
  const from = dayOf(now - (days - 1) * dayMs)
  const rows = store
    .statement(
      `SELECT day, operation_id, sum(calls) AS calls, sum(errors) AS errors, sum(limited) AS limited
       FROM usage WHERE day >= ? AND key_id IN (SELECT value FROM json_each(?))
       GROUP BY day, operation_id ORDER BY day DESC, operation_id`,
    )
    .all(from, JSON.stringify(keyIds))
    .map(readUsageRow)
  const totals = { calls: sum(rows, 'calls'), errors: sum(rows, 'errors'), limited: sum(rows, 'limited') }
  return { from, to: dayOf(now), rows, totals }
}

/** Every count of an account, key by key. */
export function exportedUsage(store: Store, accountId: string): readonly (UsageRow & { readonly keyId: string })[] {
  return store
    .statement(
      `SELECT * FROM usage WHERE key_id IN (SELECT id FROM api_key WHERE account_id = ?) ORDER BY day DESC, key_id, operation_id`,
    )
    .all(accountId)
    .map((row) => ({ keyId: readText(row, 'key_id'), ...readUsageRow(row) }))
}

function readUsageRow(row: Row): UsageRow {
  const operation = readText(row, 'operation_id')
  return {
    date: readText(row, 'day'),
    api: operation.slice(0, operation.indexOf('.')),
    operation,
    calls: readNumber(row, 'calls'),
    errors: readNumber(row, 'errors'),
    limited: readNumber(row, 'limited'),
  }
}

function sum(rows: readonly UsageRow[], column: 'calls' | 'errors' | 'limited'): number {
  return rows.reduce((total, row) => total + row[column], 0)
}
