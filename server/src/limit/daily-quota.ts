import type { Store } from '../store/store.ts'
import { dayMs, dayOf } from '../usage/day.ts'

/** Calls an account has left until midnight UTC. Counts survive a restart, because usage does. */
export type DailyQuota = {
  readonly limit: number
  /**
   * Read what is already known of an account today. Undefined when that was read before, so that only the first call of a
   * day waits. A store that does not answer is asked again a second later, and the account goes on meanwhile.
   */
  readonly prepare: (accountId: string, now: number) => Promise<void> | undefined
  readonly remaining: (accountId: string, now: number) => number
  readonly take: (accountId: string, now: number) => void
  readonly secondsLeft: (now: number) => number
}

/** The quota of one process; what was read of the store is forgotten by `forget`. */
export type OwnQuota = DailyQuota & { readonly forget: () => void }

/** `stored` is what the store knew, `calls` what was counted here since. The store is asked when `askAgainAt` has come. */
type Used = { stored: number; calls: number; askAgainAt: number }

const askAgainMs = 1_000

/**
 * With several `nodes` that cannot count together, each takes its part of what is left, and reads anew what is left when
 * that is used up: what the others have counted is in the store a second later.
 */
export function createDailyQuota(store: Store, limit: number, nodes: () => number = () => 1): OwnQuota {
  const used = new Map<string, Used>()
  const asked = new Map<string, Promise<void>>()
  let day = 0

  const forget = (): void => {
    used.clear()
    asked.clear()
  }

  const usedBy = (accountId: string, now: number): Used => {
    const today = Math.floor(now / dayMs)
    // Only forward: a clock set back gives nobody a second day.
    if (today > day) {
      day = today
      forget()
    }
    let one = used.get(accountId)
    if (!one) used.set(accountId, (one = { stored: 0, calls: 0, askAgainAt: 0 }))
    return one
  }

  const remaining = ({ stored, calls }: Used): number => {
    const left = Math.max(0, limit - stored)
    return Math.max(0, Math.ceil(left / nodes()) - calls)
  }

  const ask = async (accountId: string, one: Used, now: number): Promise<void> => {
    try {
      const stored = await store.usage.callsOf(accountId, dayOf(day * dayMs))
      // Calls counted here while the store was away may be among those it has by now.
      one.calls = Math.max(0, one.stored + one.calls - stored)
      one.stored = stored
      one.askAgainAt = Infinity
    } catch {
      one.askAgainAt = now + askAgainMs
    }
  }

  return {
    limit,
    forget,
    prepare: (accountId, now) => {
      const one = usedBy(accountId, now)
      if (one.askAgainAt === Infinity && one.stored < limit && nodes() > 1 && remaining(one) === 0)
        one.askAgainAt = now + askAgainMs
      if (one.askAgainAt > now) return undefined
      const shared = asked.get(accountId)
      if (shared) return shared
      const answer = ask(accountId, one, now).finally(() => {
        if (asked.get(accountId) === answer) asked.delete(accountId)
      })
      asked.set(accountId, answer)
      return answer
    },
    remaining: (accountId, now) => remaining(usedBy(accountId, now)),
    take: (accountId, now) => void (usedBy(accountId, now).calls += 1),
    secondsLeft,
  }
}

export const secondsLeft = (now: number): number => Math.ceil((dayMs - (now % dayMs)) / 1_000)
