/** Something whose time may run out. */
export type Sweepable = { readonly sweep: (nowMs: number) => void }

/** Looks after everything that waits, a few times a second: a timer for each call would cost more than the call. */
export type Sweeper = {
  readonly add: (waiting: Sweepable) => void
  readonly delete: (waiting: Sweepable) => void
  readonly stop: () => void
}

const everyMs = 100

export function createSweeper(monotonicMs: () => number): Sweeper {
  const all = new Set<Sweepable>()
  const timer = setInterval(() => {
    const nowMs = monotonicMs()
    for (const waiting of all) waiting.sweep(nowMs)
  }, everyMs)
  timer.unref()
  return {
    add: (waiting) => void all.add(waiting),
    delete: (waiting) => void all.delete(waiting),
    stop: () => clearInterval(timer),
  }
}
