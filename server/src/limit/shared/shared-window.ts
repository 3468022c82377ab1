import type { Admitted } from '../../redis/shared-count.ts'
import type { SharedMemory } from '../../redis/shared-memory.ts'
import { createLeasedLimiter } from '../leased-limiter.ts'
import { createSlidingWindow } from '../sliding-window.ts'
import { slicesPerWindow } from '../slice-rings.ts'
import type { WindowLimiter } from '../window-limiter.ts'
import { fairShare } from './fair-share.ts'
import { createHeardCounts, type HeardCount } from './heard-counts.ts'
import { createWindowSource } from './window-source.ts'

/** A limiter of all nodes; `stop` ends what it does by itself. */
export type SharedWindow = WindowLimiter & { readonly stop: () => void }

/** Of whom the others are told in one second, the heaviest first. */
const callersAtOnce = 500

/** Told of in one second at most; of the others, the next time they call. */
const changedMax = 100_000

/** Whoever has used less of the limit than this part of it is not worth telling of. */
const worthTelling = 0.02

/**
 * A limit that all nodes keep together, by leases. They tell each other about once a second what each has admitted. While
 * Redis is away each node decides alone: what it has admitted and what it has heard of the others count, and what is left
 * then is shared evenly. So a caller gets no call more than the limit in any rolling window, but for what one node
 * admitted in the last second and the others have not heard of.
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
  /** Who has called since the others were told. */
  const changed = new Set<string>()
  const heard = createHeardCounts(windowMs + sliceMs)

  const othersOf = (id: string, nowMs: number): readonly HeardCount[] => heard.of(memory.nameOf(kind, id), nowMs)
  const shareBeside = (others: readonly HeardCount[]): number =>
    fairShare(
      limit,
      memory.nodes,
      others.map(({ calls }) => calls),
    )
  /** Its own calls leave the window, and those of others: whichever first makes room for one more. */
  const waitAlone = (id: string, nowMs: number): number => {
    const others = othersOf(id, nowMs)
    const share = shareBeside(others)
    if (own.counted(id, nowMs) < share) return own.waitSeconds(id, nowMs)
    const waits = [nowMs, ...others.map(({ until }) => until)].map((at) => {
      const most = shareBeside(others.filter(({ until }) => until > at))
      const ownSeconds = own.counted(id, nowMs) < most ? 0 : own.secondsUntilBelow(most, id, nowMs)
      return most === 0 ? Infinity : Math.max(Math.ceil((at - nowMs) / 1_000), ownSeconds)
    })
    return Math.max(1, Math.min(...waits))
  }
  const toTell = (isNew: boolean): readonly (readonly [string, number])[] => {
    const callers = (isNew ? own : untold).callers(monotonicMs())
    untold = createSlidingWindow(limit, windowMs)
    return callers
  }

  const admitted = (): Admitted => {
    const nowMs = monotonicMs()
    const counts = [...changed].map((id) => [id, own.counted(id, nowMs)] as const)
    changed.clear()
    return counts
      .filter(([, calls]) => calls > limit * worthTelling)
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, callersAtOnce)
      .map(([id, calls]) => [memory.nameOf(kind, id), calls])
  }

  memory.add({
    exchange: {
      kind,
      admitted,
      heard: (node, entries, agoMs) => {
        const nowMs = monotonicMs()
        const until = nowMs - agoMs + windowMs + sliceMs
        for (const [name, calls] of entries) heard.hear(node, name, { calls, until }, nowMs)
      },
    },
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
    left: (id, nowMs) =>
      memory.isThere ? leased.left(id, nowMs) : Math.max(0, shareBeside(othersOf(id, nowMs)) - own.counted(id, nowMs)),
    take: (id, nowMs) => {
      own.take(id, nowMs)
      if (changed.size < changedMax) changed.add(id)
      if (memory.isThere) leased.take(id, nowMs)
      else untold.take(id, nowMs)
    },
    waitSeconds: (id, nowMs) => (memory.isThere ? leased.waitSeconds(id, nowMs) : waitAlone(id, nowMs)),
    // Where nobody answers, the node decides for itself when it is asked again.
    refill: (id, nowMs) => (memory.isThere ? leased.refill(id, nowMs)?.catch(() => {}) : undefined),
    stop: () => clearInterval(timer),
  }
}
