import type { Store } from '../store/store.ts'
import type { Surroundings } from '../surroundings.ts'
import { createBuckets, type TakeFromBuckets } from './buckets.ts'
import { createDailyQuota, type DailyQuota } from './daily-quota.ts'
import { createSlidingWindow } from './sliding-window.ts'
import type { WindowLimiter } from './window-limiter.ts'

/** Where calls are counted: in this process, or by all nodes together. */
export type Counting = {
  /** `name` keeps apart what several limiters count at one place. */
  readonly window: (name: string, limit: number, windowMs: number) => WindowLimiter
  readonly quota: (limit: number) => DailyQuota
  readonly takeFromBuckets: TakeFromBuckets
  readonly stop: () => Promise<void>
}

export function countAlone(store: Store, { monotonicMs }: Pick<Surroundings, 'monotonicMs'>): Counting {
  return {
    window: (_name, limit, windowMs) => createSlidingWindow(limit, windowMs),
    quota: (limit) => createDailyQuota(store, limit),
    takeFromBuckets: createBuckets(monotonicMs),
    stop: async () => {},
  }
}
