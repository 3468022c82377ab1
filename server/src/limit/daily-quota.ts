import { readNumber } from '../store/row.ts'
import type { Store } from '../store/store.ts'

export const dayMs = 86_400_000

/** Calls an account has left until midnight UTC. Counts survive a restart, because usage does. */
export type DailyQuota = {
  readonly limit: number
  readonly remaining: (accountId: string, now: number) => number
  readonly take: (accountId: string, now: number) => void
  readonly secondsLeft: (now: number) => number
}

/** `2026-11-23`, in UTC. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}

/** Counts in memory; the first call of an account on a day reads what the store already knows of it. */
export function createDailyQuota(store: Store, limit: number): DailyQuota {
  const used = new Map<string, number>()
  let day = 0

  const usedBy = (accountId: string, now: number): number => {
    const today = Math.floor(now / dayMs)
    // Only forward: a clock set back gives nobody a second day.
    if (today > day) {
      day = today
      used.clear()
    }
    const known = used.get(accountId)
    if (known !== undefined) return known
    const stored = storedCalls(store, accountId, day * dayMs)
    used.set(accountId, stored)
    return stored
  }

  return {
    limit,
    remaining: (accountId, now) => Math.max(0, limit - usedBy(accountId, now)),
    take: (accountId, now) => void used.set(accountId, usedBy(accountId, now) + 1),
    secondsLeft: (now) => Math.ceil((dayMs - (now % dayMs)) / 1_000),
  }
}

function storedCalls(store: Store, accountId: string, now: number): number {
  const row = store
    .statement(
      `SELECT coalesce(sum(calls), 0) AS calls FROM usage
       WHERE day = ? AND key_id IN (SELECT id FROM api_key WHERE account_id = ?)`,
    )
    .get(dayOf(now), accountId)
  return row ? readNumber(row, 'calls') : 0
}
