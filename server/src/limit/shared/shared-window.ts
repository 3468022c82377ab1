import type { SharedMemory } from '../../redis/shared-memory.ts'
import { createLeasedLimiter } from '../leased-limiter.ts'
import { createSlidingWindow } from '../sliding-window.ts'
import { slicesPerWindow } from '../slice-rings.ts'
import type { WindowLimiter } from '../window-limiter.ts'
import { createWindowSource } from './window-source.ts'

/** A limiter of all nodes; `stop` ends what it does by itself. */
export type SharedWindow = WindowLimiter & { readonly stop: () => void }

/**
 * A limit that all nodes keep together, by leases. While Redis is away each node keeps its share of it alone, the limit
 * divided by the nodes that were there lately; what it has admitted before counts in its share, so that a caller whose
 * calls were spread over the nodes gets no call more than the limit in any rolling window.
 */
export function createSharedWindow(
  memory: SharedMemory,
  kind: string,
  limit: number,
  windowMs: number,
  monotonicMs: () => number,
): SharedWindow {
  const sliceMs = windowMs / slicesPerWindow
  const source = createWindowSource(memory, kind, { limit, sliceMs })
  const leased = createLeasedLimiter(source, { limit, windowMs, sliceMs }, monotonicMs)
  /** All that this node has admitted, and what of it Redis does not know. */
  const own = createSlidingWindow(limit, windowMs)
  let untold = createSlidingWindow(limit, windowMs)

  const share = (): number => Math.max(1, Math.floor(limit / memory.nodes))
  const toTell = (isNew: boolean): readonly (readonly [string, number])[] => {
    const callers = (isNew ? own : untold).callers(monotonicMs())
    untold = createSlidingWindow(limit, windowMs)
    return callers
  }

  memory.add({
    tell: (isNew) => source.tell(toTell(isNew)),
    begin: () => {
      leased.drop()
      // Admitted since it was told last, a moment ago.
      source.tell(toTell(false)).catch(() => {})
    },
  })
  const timer = setInterval(() => {
    if (memory.isThere) leased.sweep(monotonicMs())
  }, sliceMs)
  timer.unref()

  return {
    limit,
    windowSeconds: windowMs / 1_000,
    left: (id, nowMs) => (memory.isThere ? leased.left(id, nowMs) : Math.max(0, share() - own.counted(id, nowMs))),
    take: (id, nowMs) => {
      own.take(id, nowMs)
      if (memory.isThere) leased.take(id, nowMs)
      else untold.take(id, nowMs)
    },
    waitSeconds: (id, nowMs) => {
      if (memory.isThere) return leased.waitSeconds(id, nowMs)
      const most = share()
      return own.counted(id, nowMs) < most ? own.waitSeconds(id, nowMs) : own.secondsUntilBelow(most, id, nowMs)
    },
    // Where nobody answers, the node decides for itself when it is asked again.
    refill: (id, nowMs) => (memory.isThere ? leased.refill(id, nowMs)?.catch(() => {}) : undefined),
    stop: () => clearInterval(timer),
  }
}
