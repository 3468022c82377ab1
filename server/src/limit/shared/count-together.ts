import type { SharedMemory } from '../../redis/shared-memory.ts'
import type { Store } from '../../store/store.ts'
import type { Surroundings } from '../../surroundings.ts'
import type { Counting } from '../counting.ts'
import { createSharedBuckets } from './shared-buckets.ts'
import { createSharedQuota } from './shared-quota.ts'
import { createSharedWindow } from './shared-window.ts'

/** Counts of all nodes in a shared memory, which is closed with them. */
export function countTogether(
  memory: SharedMemory,
  store: Store,
  surroundings: Pick<Surroundings, 'now' | 'monotonicMs'>,
): Counting {
  const started: { readonly stop: () => void }[] = []
  const keep = <T extends { readonly stop: () => void }>(one: T): T => {
    started.push(one)
    return one
  }
  const { monotonicMs } = surroundings
  return {
    window: (name, limit, windowMs) => keep(createSharedWindow(memory, name, limit, windowMs, monotonicMs)),
    quota: (limit) => keep(createSharedQuota(memory, store, limit, surroundings)),
    takeFromBuckets: createSharedBuckets(memory, monotonicMs),
    stop: async () => {
      for (const one of started) one.stop()
      await memory.close()
    },
  }
}
