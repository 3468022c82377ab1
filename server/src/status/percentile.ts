import { durationBounds } from '../metrics/tally.ts'

/**
 * 95 of 100 took no longer than this, milliseconds: one of the bounds that durations are counted by, so the truth is
 * that or less. Undefined where nothing was counted, or where it took longer than the last bound.
 */
export function p95Ms(took: readonly number[]): number | undefined {
  const all = took.reduce((sum, count) => sum + count, 0)
  if (all === 0) return undefined
  let below = 0
  const index = took.findIndex((count) => (below += count) >= all * 0.95)
  const bound = durationBounds[index]
  return bound === undefined ? undefined : bound * 1_000
}
