/** `open`: nobody asks. `trying`: one call is on its way to see whether the host is back. */
export type BreakerState = 'closed' | 'open' | 'trying'

/** Keeps calls from a host that does not answer anyway. */
export type Breaker = {
  /** 0 when the call may go; otherwise how many seconds to wait, rounded up. A call that may go tells how it ended. */
  readonly ask: (nowMs: number) => number
  /** The host answered, whatever it said. */
  readonly answered: () => void
  /** No connection could be made: that is the host's doing, whoever asked. */
  readonly unreachable: (nowMs: number) => void
  /** A connection was made, and no answer came over it. */
  readonly silent: (nowMs: number, holder: string) => void
  /** The caller left before anything could be said of the host. */
  readonly leftOff: () => void
  readonly state: () => BreakerState
}

const failuresMax = 5
const firstOpenMs = 1_000
const longestOpenMs = 30_000

/**
 * Opens after five failures without an answer between them, for a second, then twice as long each time it finds the host
 * still gone, up to half a minute. Silence counts when more than one holder met it: one alone could ask for what makes an
 * owner slow, and so close it for everybody. An owner's own 500 or 503 is an answer.
 */
export function createBreaker(whenChanged: (state: BreakerState) => void): Breaker {
  let state: BreakerState = 'closed'
  let failures = 0
  let firstSilentTo: string | undefined
  let severalConcerned = false
  let openMs = firstOpenMs
  let openUntil = 0

  const change = (next: BreakerState): void => {
    const told = (state === 'closed') !== (next === 'closed')
    state = next
    if (told) whenChanged(next)
  }

  const failed = (nowMs: number): void => {
    failures += 1
    if (state === 'open' || (state === 'closed' && (failures < failuresMax || !severalConcerned))) return
    openMs = state === 'trying' ? Math.min(longestOpenMs, openMs * 2) : firstOpenMs
    openUntil = nowMs + openMs
    change('open')
  }

  return {
    ask: (nowMs) => {
      if (state === 'closed') return 0
      if (state === 'open' && nowMs >= openUntil) {
        change('trying')
        return 0
      }
      return Math.max(1, Math.ceil((openUntil - nowMs) / 1_000))
    },
    answered: () => {
      failures = 0
      firstSilentTo = undefined
      severalConcerned = false
      if (state !== 'closed') change('closed')
    },
    unreachable: (nowMs) => {
      severalConcerned = true
      failed(nowMs)
    },
    silent: (nowMs, holder) => {
      firstSilentTo ??= holder
      if (firstSilentTo !== holder) severalConcerned = true
      failed(nowMs)
    },
    leftOff: () => {
      if (state === 'trying') change('open')
    },
    state: () => state,
  }
}
