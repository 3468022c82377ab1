import type { SharedMemory } from '../../redis/shared-memory.ts'
import { createBuckets, type TakeFromBuckets } from '../buckets.ts'
import { bucketScript } from './bucket-script.ts'

/** Buckets of all nodes; while Redis is away each node has its share of them. */
export function createSharedBuckets(memory: SharedMemory, monotonicMs: () => number): TakeFromBuckets {
  const alone = createBuckets(monotonicMs, () => memory.nodes)
  return async (counts) => {
    if (!memory.isThere) return alone(counts)
    const keys = counts.map(([{ name }, id]) => memory.nameOf(name, id))
    const values = counts.flatMap(([{ limit, windowMs }]) => [limit, windowMs * 1_000])
    try {
      return Math.ceil(Number(await memory.run(bucketScript, keys, values)) / 1_000_000)
    } catch {
      return alone(counts)
    }
  }
}
