import { createGcra, type Limiter } from './gcra.ts'

/** A limit of `limit` calls that refills evenly over its window, for each caller by id. */
export type Bucket = { readonly name: string; readonly limit: number; readonly windowMs: number }

/** A bucket, and the id to count under. */
export type Count = readonly [bucket: Bucket, id: string]

/**
 * Count a call in each of some buckets, or in none. Answers in how many seconds it would be let through; 0 when it was
 * counted. For calls that are few: with several nodes each asks where the counts are.
 */
export type TakeFromBuckets = (counts: readonly Count[]) => Promise<number>

/** Buckets of one process. `nodes` says by how many a limit is divided, where several cannot count together. */
export function createBuckets(monotonicMs: () => number, nodes: () => number = () => 1): TakeFromBuckets {
  const limiters = new Map<string, Limiter>()

  const limiterOf = ({ name, limit, windowMs }: Bucket): Limiter => {
    const share = Math.max(1, Math.floor(limit / nodes()))
    const place = `${name} ${share}`
    let limiter = limiters.get(place)
    if (!limiter) limiters.set(place, (limiter = createGcra(share, windowMs)))
    return limiter
  }

  return async (counts) => {
    const nowMs = monotonicMs()
    const limited = counts.map(([bucket, id]) => [limiterOf(bucket), id] as const)
    const states = limited.map(([limiter, id]) => limiter.check(id, nowMs))
    const wait = Math.max(...states.map(({ allowed, retrySeconds }) => (allowed ? 0 : Math.max(1, retrySeconds))))
    if (wait === 0) for (const [limiter, id] of limited) limiter.take(id, nowMs)
    return wait
  }
}
