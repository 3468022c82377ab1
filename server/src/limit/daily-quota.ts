import type { Store } from '../store/store.ts'
import { dayMs, dayOf } from '../usage/day.ts'

/** Calls an account has left until midnight UTC. Counts survive a restart, because usage does. */
export type DailyQuota = {
  readonly limit: number
  readonly remaining: (accountId: string, now: number) => number
  readonly take: (accountId: string, now: number) => void
  readonly secondsLeft: (now: number) => number
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
    const stored = store.usage.callsOf(accountId, dayOf(day * dayMs))
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
