import type { Store } from '../store/store.ts'
import { dayMs, dayOf } from '../usage/day.ts'

/** Calls an account has left until midnight UTC. Counts survive a restart, because usage does. */
export type DailyQuota = {
  readonly limit: number
  /**
   * Read what the store already knows of an account today. Undefined when that was read before, so that only the first
   * call of a day waits. A store that does not answer is asked again a second later, and the account goes on meanwhile.
   */
  readonly prepare: (accountId: string, now: number) => Promise<void> | undefined
  readonly remaining: (accountId: string, now: number) => number
  readonly take: (accountId: string, now: number) => void
  readonly secondsLeft: (now: number) => number
}

/** `askAgainAt` is set while the store's own count is still missing. */
type Used = { calls: number; askAgainAt: number | undefined }

const askAgainMs = 1_000

export function createDailyQuota(store: Store, limit: number): DailyQuota {
  const used = new Map<string, Used>()
  const asked = new Map<string, Promise<void>>()
  let day = 0

  const usedBy = (accountId: string, now: number): Used => {
    const today = Math.floor(now / dayMs)
    // Only forward: a clock set back gives nobody a second day.
    if (today > day) {
      day = today
      used.clear()
      asked.clear()
    }
    let one = used.get(accountId)
    if (!one) used.set(accountId, (one = { calls: 0, askAgainAt: 0 }))
    return one
  }

  const ask = async (accountId: string, one: Used, now: number): Promise<void> => {
    try {
      const stored = await store.usage.callsOf(accountId, dayOf(day * dayMs))
      // Calls counted here while the store was away may be among those it has by now.
      one.calls = Math.max(stored, one.calls)
      one.askAgainAt = undefined
    } catch {
      one.askAgainAt = now + askAgainMs
    }
  }

  return {
    limit,
    prepare: (accountId, now) => {
      const one = usedBy(accountId, now)
      if (one.askAgainAt === undefined || one.askAgainAt > now) return undefined
      const shared = asked.get(accountId)
      if (shared) return shared
      const answer = ask(accountId, one, now).finally(() => {
        if (asked.get(accountId) === answer) asked.delete(accountId)
      })
      asked.set(accountId, answer)
      return answer
    },
    remaining: (accountId, now) => Math.max(0, limit - usedBy(accountId, now).calls),
    take: (accountId, now) => void (usedBy(accountId, now).calls += 1),
    secondsLeft: (now) => Math.ceil((dayMs - (now % dayMs)) / 1_000),
  }
}
