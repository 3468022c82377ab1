import type { WindowLimiter } from './window-limiter.ts'

/** A number of calls that one node may admit, already counted where the calls of all nodes are. */
export type Lease = {
  /** 0 when the window is full. */
  readonly calls: number
  /** Milliseconds from when it was asked for until it is void: the end of the slice it was counted in. */
  readonly validMs: number
  /** Left in the window after this lease, for anybody. */
  readonly left: number
  /** Milliseconds until calls come back to the window. */
  readonly waitMs: number
}

/**
 * Where the calls of all nodes are counted: memory in one process, a shared store for several. It grants up to `wanted`
 * calls and counts them at once, whether the node uses them or not, so that nodes together never admit more than the
 * limit. What a node does not use is refused to somebody: at most a lease for each node and slice.
 */
export type LimitSource = { readonly lease: (id: string, wanted: number) => Promise<Lease> }

/** What this node has in hand of one caller. */
type Hand = { calls: number; left: number; validUntil: number; waitUntil: number; asking: Promise<void> | undefined }

const callersMax = 100_000

/** A source that has nothing to give is not asked again for so long, whatever it says of the wait. */
const pauseMs = 50

/**
 * The limiter of a node whose counts are kept by a source. It asks for `share` of the limit at a time, so that the
 * source is asked once for so many calls, and never twice for one caller at the same time. A source that does not answer
 * rejects `refill`: whoever waits for it decides what that means.
 */
export function createLeasedLimiter(
  source: LimitSource,
  limit: number,
  windowMs: number,
  monotonicMs: () => number,
  share = 0.05,
): WindowLimiter {
  const hands = new Map<string, Hand>()
  const wanted = Math.max(1, Math.floor(limit * share))

  const lease = async (id: string, hand: Hand): Promise<void> => {
    const askedAt = monotonicMs()
    try {
      const { calls, validMs, left, waitMs } = await source.lease(id, wanted)
      hand.calls = calls
      hand.left = calls === 0 ? 0 : left
      hand.validUntil = askedAt + validMs
      hand.waitUntil = askedAt + (calls === 0 ? Math.max(waitMs, pauseMs) : waitMs)
    } finally {
      hand.asking = undefined
    }
  }

  const handOf = (id: string): Hand => {
    const known = hands.get(id)
    if (known) return known
    // A hand that is thrown away loses leased calls, which is a refusal too many and never a call too many.
    if (hands.size >= callersMax) hands.clear()
    const hand: Hand = { calls: 0, left: 0, validUntil: 0, waitUntil: 0, asking: undefined }
    hands.set(id, hand)
    return hand
  }

  const usable = (hand: Hand, nowMs: number): number => (nowMs < hand.validUntil ? hand.calls : 0)

  return {
    limit,
    windowSeconds: windowMs / 1_000,
    left: (id, nowMs) => {
      const hand = handOf(id)
      const inHand = usable(hand, nowMs)
      return inHand === 0 ? 0 : inHand + hand.left
    },
    take: (id) => {
      handOf(id).calls -= 1
    },
    waitSeconds: (id, nowMs) => {
      const { waitUntil } = handOf(id)
      return waitUntil <= nowMs ? 0 : Math.max(1, Math.ceil((waitUntil - nowMs) / 1_000))
    },
    refill: (id, nowMs) => {
      const hand = handOf(id)
      if (usable(hand, nowMs) > 0) return undefined
      // Known to be full: nothing comes back before, and a caller who tries all the same costs nobody a question.
      if (hand.left === 0 && nowMs < hand.waitUntil) return undefined
      return (hand.asking ??= lease(id, hand))
    },
  }
}
