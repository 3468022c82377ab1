import type { LimitSource } from '../src/limit/leased-limiter.ts'
import { slicesPerWindow } from '../src/limit/slice-rings.ts'

/** Counts of all nodes in the memory of one process: the rule that Redis keeps, at a time that a test sets. */
export function createMemorySource(limit: number, windowMs: number, monotonicMs: () => number): LimitSource {
  const callers = new Map<string, Map<number, number>>()
  const sliceMs = windowMs / slicesPerWindow

  const give = (id: string, slice: number, calls: number): void => {
    const counts = callers.get(id) ?? new Map<number, number>()
    callers.set(id, counts.set(slice, (counts.get(slice) ?? 0) + calls))
  }

  return {
    lease: async (id, wanted, unused) => {
      const nowMs = monotonicMs()
      const slice = Math.floor(nowMs / sliceMs)
      if (unused) give(id, unused.slice, -unused.calls)
      const counts = [...(callers.get(id) ?? [])].filter(([at, calls]) => at >= slice - slicesPerWindow && calls > 0)
      const sum = counts.reduce((all, [, calls]) => all + calls, 0)
      const calls = Math.max(0, Math.min(wanted, limit - sum))
      give(id, slice, calls)
      const oldest = Math.min(slice, ...counts.map(([at]) => at))
      return {
        calls,
        slice,
        validMs: (slice + 1) * sliceMs - nowMs,
        left: limit - sum - calls,
        waitMs: (oldest + slicesPerWindow + 1) * sliceMs - nowMs,
      }
    },
    giveBack: async (unused) => {
      for (const [id, { slice, calls }] of unused) give(id, slice, -calls)
    },
  }
}
