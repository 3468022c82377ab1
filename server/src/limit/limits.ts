import type { PlanLimits } from '../config.ts'
import type { ProblemCode } from '../problem/catalog.ts'
import type { KeyRecord } from '../store/key-table.ts'
import type { Store } from '../store/store.ts'
import { createDailyQuota, type DailyQuota } from './daily-quota.ts'
import { createGcra } from './gcra.ts'
import { stricter, type NamedLimit } from './limit-headers.ts'

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
  readonly quota: DailyQuota
}

const minuteMs = 60_000

/** Key and account are both limited, so that more keys do not mean more calls. */
export function createGatewayLimits(store: Store, plan: PlanLimits): GatewayLimits {
  const perKey = createGcra(plan.keyPerMinute, minuteMs)
  const perAccount = createGcra(plan.accountPerMinute, minuteMs)
  const perNetwork = createGcra(plan.anonymousPerMinute, minuteMs)
  const quota = createDailyQuota(store, plan.accountPerDay)
  const keyedLimit = Math.min(plan.keyPerMinute, plan.accountPerMinute)

  return {
    quota,
    forKey: (key, now, monotonicMs) => {
      const state = stricter(perKey.check(key.id, monotonicMs), perAccount.check(key.accountId, monotonicMs))
      const left = quota.remaining(key.accountId, now)
      const taken = state.allowed && left > 0 ? 1 : 0
      const limits: readonly NamedLimit[] = [
        {
          name: 'keyed',
          limit: keyedLimit,
          windowSeconds: 60,
          remaining: state.remaining - taken,
          resetSeconds: state.resetSeconds,
        },
        {
          name: 'daily',
          limit: quota.limit,
          windowSeconds: 86_400,
          remaining: left - taken,
          resetSeconds: quota.secondsLeft(now),
        },
      ]
      if (left === 0) return { ok: false, problem: 'limit.quota', retrySeconds: quota.secondsLeft(now), limits }
      if (!state.allowed) return { ok: false, problem: 'limit.rate', retrySeconds: state.retrySeconds, limits }
      perKey.take(key.id, monotonicMs)
      perAccount.take(key.accountId, monotonicMs)
      quota.take(key.accountId, now)
      return { ok: true, limits }
    },
    forNetwork: (network, monotonicMs) => {
      const state = perNetwork.check(network, monotonicMs)
      const limits: readonly NamedLimit[] = [
        {
          name: 'anonymous',
          limit: plan.anonymousPerMinute,
          windowSeconds: 60,
          remaining: state.allowed ? state.remaining - 1 : 0,
          resetSeconds: state.resetSeconds,
        },
      ]
      if (!state.allowed) return { ok: false, problem: 'limit.anonymous', retrySeconds: state.retrySeconds, limits }
      perNetwork.take(network, monotonicMs)
      return { ok: true, limits }
    },
  }
}
