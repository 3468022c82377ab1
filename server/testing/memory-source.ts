import type { LimitSource } from '../src/limit/leased-limiter.ts'
import { createSlidingWindow } from '../src/limit/sliding-window.ts'
import { slicesPerWindow } from '../src/limit/slice-rings.ts'

/** Counts of all nodes in the memory of one process: the rule that a shared store has to keep, and a stand-in for it. */
export function createMemorySource(limit: number, windowMs: number, monotonicMs: () => number): LimitSource {
  const window = createSlidingWindow(limit, windowMs)
  const sliceMs = windowMs / slicesPerWindow
  return {
    lease: async (id, wanted) => {
      const nowMs = monotonicMs()
      const calls = Math.min(wanted, window.left(id, nowMs))
      for (let call = 0; call < calls; call += 1) window.take(id, nowMs)
      return {
        calls,
        validMs: sliceMs - (nowMs % sliceMs),
        left: window.left(id, nowMs),
        waitMs: window.waitSeconds(id, nowMs) * 1_000,
      }
    },
  }
}
