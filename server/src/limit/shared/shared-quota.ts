import type { SharedMemory } from '../../redis/shared-memory.ts'
import type { Store } from '../../store/store.ts'
import type { Surroundings } from '../../surroundings.ts'
import { dayMs, dayOf } from '../../usage/day.ts'
import { createDailyQuota, secondsLeft, type DailyQuota } from '../daily-quota.ts'
import { createLeasedLimiter, type LimitSource } from '../leased-limiter.ts'
import { quotaScript } from './quota-script.ts'
import { numbersIn } from './window-source.ts'

/** A quota of all nodes; `stop` ends what it does by itself. */
export type SharedQuota = DailyQuota & { readonly stop: () => void }

/** How long leased calls of a day are kept for an account that may ask again. */
const keepMs = 10_000
const askStoreAgainMs = 1_000
/** Counts of a day are kept for so long after its end: clocks of nodes differ. */
const graceMs = 3_600_000

/**
 * The quota that all nodes keep together, by leases; an account's count of the day begins with what the store knows, asked
 * once by each node. While Redis is away a node goes by the store, and takes its part of what is left there.
 */
export function createSharedQuota(
  memory: SharedMemory,
  store: Store,
  limit: number,
  { now, monotonicMs }: Pick<Surroundings, 'now' | 'monotonicMs'>,
): SharedQuota {
  const alone = createDailyQuota(store, limit, () => memory.nodes)
  const source = createQuotaSource(memory, store, limit, now)
  const leased = createLeasedLimiter(source, { limit, windowMs: dayMs, sliceMs: keepMs }, monotonicMs)

  memory.add({
    // What was counted meanwhile is in the store by now, or will be in a second.
    tell: async () => {},
    begin: () => {
      leased.drop()
      source.readStoreAgain()
      alone.forget()
    },
  })
  const timer = setInterval(() => {
    if (memory.isThere) leased.sweep(monotonicMs())
  }, keepMs)
  timer.unref()

  return {
    limit,
    prepare: (accountId, at) =>
      memory.isThere ? leased.refill(accountId, monotonicMs())?.catch(() => {}) : alone.prepare(accountId, at),
    remaining: (accountId, at) =>
      memory.isThere ? leased.left(accountId, monotonicMs()) : alone.remaining(accountId, at),
    take: (accountId, at) => (memory.isThere ? leased.take(accountId, monotonicMs()) : alone.take(accountId, at)),
    secondsLeft,
    stop: () => clearInterval(timer),
  }
}

type QuotaSource = LimitSource & { readonly readStoreAgain: () => void }

/** The slice of a lease is its day: whatever is given back on the next one is nobody's. */
function createQuotaSource(memory: SharedMemory, store: Store, limit: number, now: () => number): QuotaSource {
  /** Accounts whose count in Redis has what the store knows; for the others, when to ask the store. */
  let known = new Map<string, number>()
  let day = 0

  const storedCalls = async (id: string): Promise<number> => {
    if ((known.get(id) ?? 0) > now()) return -1
    try {
      const calls = await store.usage.callsOf(id, dayOf(day * dayMs))
      known.set(id, Infinity)
      return calls
    } catch {
      // The account goes on meanwhile.
      known.set(id, now() + askStoreAgainMs)
      return -1
    }
  }

  const today = (): number => {
    // Only forward: a clock set back gives nobody a second day.
    const current = Math.floor(now() / dayMs)
    if (current > day) {
      day = current
      known = new Map()
    }
    return day
  }

  const take = async (id: string, wanted: number, back: number, stored: number) => {
    const key = memory.nameOf(`day:${dayOf(day * dayMs)}`, id)
    const endsInMs = (day + 1) * dayMs - now()
    const life = Math.max(1, Math.ceil(endsInMs + graceMs))
    const [calls = 0, left = 0] = numbersIn(await memory.run(quotaScript, [key], [limit, wanted, back, stored, life]))
    return { calls, left, slice: day, validMs: Math.min(keepMs, Math.max(0, endsInMs)), waitMs: keepMs }
  }

  return {
    readStoreAgain: () => {
      known = new Map()
    },
    lease: async (id, wanted, unused) => {
      today()
      const stored = await storedCalls(id)
      return take(id, wanted, unused?.slice === day ? unused.calls : 0, stored)
    },
    giveBack: async (unused) => {
      today()
      const ofToday = [...unused].filter(([, { slice }]) => slice === day)
      await Promise.all(ofToday.map(([id, { calls }]) => take(id, 0, calls, -1)))
    },
  }
}
