/** Something whose time may run out. The links are the sweeper's own: one thing waits at one sweeper. */
export type Sweepable = {
  readonly sweep: (nowMs: number) => void
  before?: Sweepable | undefined
  after?: Sweepable | undefined
}

/** Looks after everything that waits, a few times a second: a timer for each call would cost more than the call. */
export type Sweeper = {
  readonly add: (waiting: Sweepable) => void
  /** Nothing happens to what was not added. */
  readonly delete: (waiting: Sweepable) => void
  readonly stop: () => void
}

const everyMs = 100

/** A chain, because a set would be built anew every few dozen calls. */
export function createSweeper(monotonicMs: () => number): Sweeper {
  const head: Sweepable = { sweep: () => {} }
  head.before = head
  head.after = head
  const timer = setInterval(() => {
    const nowMs = monotonicMs()
    let waiting = head.after
    while (waiting && waiting !== head) {
      // It may be gone when it has been looked at.
      const next: Sweepable | undefined = waiting.after
      waiting.sweep(nowMs)
      waiting = next
    }
  }, everyMs)
  timer.unref()
  return {
    add: (waiting) => {
      waiting.after = head.after
      waiting.before = head
      if (head.after) head.after.before = waiting
      head.after = waiting
    },
    delete: (waiting) => {
      const { before, after } = waiting
      if (!before || !after) return
      before.after = after
      after.before = before
      waiting.before = undefined
      waiting.after = undefined
    },
    stop: () => clearInterval(timer),
  }
}
