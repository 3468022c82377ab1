import type { PlanLimits } from '../config.ts'
import { type ProblemCode, policyOf, type NamedLimit } from '@openlondon/contract/problem'
import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Counting } from './counting.ts'
import type { DailyQuota } from './daily-quota.ts'

/** Whether a call may go on, with what to tell the caller either way. */
export type LimitVerdict =
  | { readonly ok: true; readonly limits: readonly NamedLimit[] }
  | {
      readonly ok: false
      readonly problem: ProblemCode
      readonly retrySeconds: number
      readonly limits: readonly NamedLimit[]
    }

/** All limits of the gateway. A refused call takes nothing from any of them. */
export type GatewayLimits = {
  readonly forKey: (key: KeyRecord, now: number, monotonicMs: number) => LimitVerdict
  readonly forNetwork: (network: string, monotonicMs: number) => LimitVerdict
  /**
   * What to wait for before `forKey` is asked, when counts are kept elsewhere; undefined when it can be asked at once. Ask
   * again after the wait: what it brought may be gone to other calls of the same caller.
   */
  readonly readyForKey: (key: KeyRecord, now: number, monotonicMs: number) => Promise<unknown> | undefined
  readonly readyForNetwork: (network: string, monotonicMs: number) => Promise<unknown> | undefined
  readonly quota: DailyQuota
}

const minuteMs = 60_000

/** Key and account are both limited, so that more keys do not mean more calls. */
export function createGatewayLimits(plan: PlanLimits, counting: Pick<Counting, 'window' | 'quota'>): GatewayLimits {
  const perKey = counting.window('key', plan.keyPerMinute, minuteMs)
  const perAccount = counting.window('account', plan.accountPerMinute, minuteMs)
  const perNetwork = counting.window('network', plan.anonymousPerMinute, minuteMs)
  const quota = counting.quota(plan.accountPerDay)
  const keyedLimit = Math.min(plan.keyPerMinute, plan.accountPerMinute)

  const keyedPolicy = policyOf('keyed', keyedLimit, 60)
  const dailyPolicy = policyOf('daily', quota.limit, 86_400)
  const anonymousPolicy = policyOf('anonymous', plan.anonymousPerMinute, 60)

  const keyed = (remaining: number, resetSeconds: number): NamedLimit => ({
    name: 'keyed',
    limit: keyedLimit,
    policy: keyedPolicy,
    remaining,
    resetSeconds,
  })
  const daily = (remaining: number, now: number): NamedLimit => ({
    name: 'daily',
    limit: quota.limit,
    policy: dailyPolicy,
    remaining,
    resetSeconds: quota.secondsLeft(now),
  })
  const anonymous = (remaining: number, network: string, monotonicMs: number): NamedLimit => ({
    name: 'anonymous',
    limit: plan.anonymousPerMinute,
    policy: anonymousPolicy,
    remaining,
    resetSeconds: perNetwork.waitSeconds(network, monotonicMs),
  })
  /** When the stricter of the two gives something back; where they are equal, both must. */
  const keyedWait = (key: KeyRecord, keyLeft: number, accountLeft: number, monotonicMs: number): number => {
    if (keyLeft < accountLeft) return perKey.waitSeconds(key.id, monotonicMs)
    const accountWait = perAccount.waitSeconds(key.accountId, monotonicMs)
    return accountLeft < keyLeft ? accountWait : Math.max(accountWait, perKey.waitSeconds(key.id, monotonicMs))
  }

  return {
    quota,
    forKey: (key, now, monotonicMs) => {
      const keyLeft = perKey.left(key.id, monotonicMs)
      const accountLeft = perAccount.left(key.accountId, monotonicMs)
      const left = Math.min(keyLeft, accountLeft)
      const leftToday = quota.remaining(key.accountId, now)
      if (left > 0 && leftToday > 0) {
        perKey.take(key.id, monotonicMs)
        perAccount.take(key.accountId, monotonicMs)
        quota.take(key.accountId, now)
        const wait = keyedWait(key, keyLeft, accountLeft, monotonicMs)
        return { ok: true, limits: [keyed(left - 1, wait), daily(leftToday - 1, now)] }
      }
      const limits = [keyed(left, keyedWait(key, keyLeft, accountLeft, monotonicMs)), daily(leftToday, now)] as const
      return leftToday === 0
        ? { ok: false, problem: 'limit.quota', retrySeconds: limits[1].resetSeconds, limits }
        : { ok: false, problem: 'limit.rate', retrySeconds: limits[0].resetSeconds, limits }
    },
    forNetwork: (network, monotonicMs) => {
      const left = perNetwork.left(network, monotonicMs)
      if (left > 0) perNetwork.take(network, monotonicMs)
      const limit = anonymous(Math.max(0, left - 1), network, monotonicMs)
      if (left > 0) return { ok: true, limits: [limit] }
      return { ok: false, problem: 'limit.anonymous', retrySeconds: limit.resetSeconds, limits: [limit] }
    },
    readyForKey: ({ id, accountId }, now, monotonicMs) => {
      const day = quota.prepare(accountId, now)
      const account = perAccount.refill(accountId, monotonicMs)
      const own = perKey.refill(id, monotonicMs)
      return day || account || own ? Promise.all([day, account, own]) : undefined
    },
    readyForNetwork: (network, monotonicMs) => perNetwork.refill(network, monotonicMs),
  }
}
