import type { Count, TakeFromBuckets } from '../../limit/buckets.ts'
import { type ProblemCode, Refusal } from '@openlondon/contract/problem'

/** Refuse when any limit is reached; otherwise count in all of them. */
export async function takeAll(
  { takeFromBuckets }: { readonly takeFromBuckets: TakeFromBuckets },
  counts: readonly Count[],
  problem: ProblemCode,
): Promise<void> {
  const retrySeconds = await takeFromBuckets(counts)
  if (retrySeconds > 0) throw new Refusal(problem, { headers: { 'Retry-After': String(retrySeconds) } })
}
