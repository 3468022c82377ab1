import type { Limiter } from '../limit/gcra.ts'
import type { ProblemCode } from '../problem/catalog.ts'
import { Refusal } from '../problem/problem.ts'

/** A limiter and the id to count under. */
export type Count = readonly [limiter: Limiter, id: string]

/** Refuse when any limit is reached; otherwise count in all of them. */
export function takeAll(counts: readonly Count[], problem: ProblemCode, nowMs: number): void {
  const retrySeconds = Math.max(
    ...counts.map(([limiter, id]) => {
      const state = limiter.check(id, nowMs)
      return state.allowed ? 0 : Math.max(1, state.retrySeconds)
    }),
  )
  if (retrySeconds > 0) throw new Refusal(problem, { headers: { 'Retry-After': String(retrySeconds) } })
  for (const [limiter, id] of counts) limiter.take(id, nowMs)
}
