import type { Store } from '../store/store.ts'
import type { UsageCounts, UsageOfDay } from '../store/tables/usage-table.ts'
import { dayMs, dayOf } from './day.ts'

/** The contract's `UsageRow`. */
export type UsageRow = UsageCounts & { readonly date: string; readonly api: string; readonly operation: string }

export type UsageReport = {
  readonly from: string
  readonly to: string
  readonly rows: readonly UsageRow[]
  readonly totals: UsageCounts
}

/** The contract's most. */
const rowsMax = 5_000

/** What some keys did in the last days, today included, newest day first: as many rows as the contract allows. */
export async function usageReport(
  store: Store,
  keyIds: readonly string[],
  days: number,
  now: number,
  askedBy: string,
): Promise<UsageReport> {
  const from = dayOf(now - (days - 1) * dayMs)
  const { rows, totals } = await store.usage.ofKeys(keyIds, from, rowsMax, askedBy)
  return { from, to: dayOf(now), rows: rows.map(usageRow), totals }
}

/** Few, because what is alive at a moment is what its garbage costs everybody else. */
const pageRows = 250

/** Every count of some keys, page by page: key by key, and newest day first. */
export async function* exportedUsage(
  store: Store,
  keyIds: readonly string[],
): AsyncGenerator<readonly (UsageRow & { readonly keyId: string })[]> {
  for (const keyId of keyIds) {
    let page = await store.usage.pageOf(keyId, pageRows)
    while (page.length > 0) {
      yield page.map((use) => ({ keyId, ...usageRow(use) }))
      page = page.length < pageRows ? [] : await store.usage.pageOf(keyId, pageRows, page.at(-1))
    }
  }
}

function usageRow({ day, operationId, calls, errors, limited }: UsageOfDay): UsageRow {
  const api = operationId.slice(0, operationId.indexOf('.'))
  return { date: day, api, operation: operationId, calls, errors, limited }
}
