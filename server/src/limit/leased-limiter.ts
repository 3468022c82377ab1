import type { WindowLimiter } from './window-limiter.ts'

/** A number of calls that one node may admit, already counted where the calls of all nodes are. */
export type Lease = {
  /** 0 when the window is full. */
  readonly calls: number
  /** Where they were counted: what is not used is given back there. */
  readonly slice: number
  /** Milliseconds from when it was asked for until it is void: the end of the slice it was counted in. */
  readonly validMs: number
  /** Left in the window after this lease, for anybody. */
  readonly left: number
  /** Milliseconds until calls come back to the window. */
  readonly waitMs: number
}

/** Leased calls that nobody will use any more. */
export type Unused = { readonly slice: number; readonly calls: number }

/**
 * Where the calls of all nodes are counted: memory in one process, a shared store for several. It grants up to `wanted`
 * calls and counts them at once, so that nodes together never admit more than the limit; those that were not used are
 * given back with the next lease, or by themselves.
 */
export type LimitSource = {
  readonly lease: (id: string, wanted: number, unused: Unused | undefined) => Promise<Lease>
  readonly giveBack: (unused: ReadonlyMap<string, Unused>) => Promise<void>
}

export type LeasedLimiter = WindowLimiter & {
  /** Give back what was leased and not used, of everybody who does not ask again. To be called once in a slice. */
  readonly sweep: (nowMs: number) => void
  /** Forget what is in hand: it is no longer known to be counted. */
  readonly drop: () => void
}

/** What this node has in hand of one caller. */
type Hand = {
  calls: number
  slice: number
  /** Left for anybody, as of the lease. */
  left: number
  validUntil: number
  waitUntil: number
  /** Nobody is asked before. */
  askAgainAt: number
  /** Taken since the slice began, and in all of the one before. */
  taken: number
  takenBefore: number
  asking: Promise<void> | undefined
  /** Calls that wait for the answer, and those that waited for the one before. */
  waiting: number
  crowd: number
}

const callersMax = 100_000

/** A source that has nothing to give is not asked again for so long, whatever it says of the wait. */
const pauseMs = 50

/**
 * The limiter of a node whose counts are kept by a source. It asks for as many calls as it will need in this slice, going
 * by those that wait and by what was taken lately, at most `share` of the limit at a time; and never twice for one caller
 * at the same time. So a caller at a steady pace costs one question a slice, and one that calls for once has nothing
 * leased in vain. A source that does not answer rejects `refill`: whoever waits for it decides what that means.
 */
export function createLeasedLimiter(
  source: LimitSource,
  { limit, windowMs, sliceMs }: { readonly limit: number; readonly windowMs: number; readonly sliceMs: number },
  monotonicMs: () => number,
  share = 0.05,
): LeasedLimiter {
  const most = Math.max(1, Math.floor(limit * share))
  const hands = new Map<string, Hand>()
  /** Those with calls that may have to be given back. */
  const open = new Map<string, Hand>()

  const lease = async (id: string, hand: Hand): Promise<void> => {
    const askedAt = monotonicMs()
    const isOver = askedAt >= hand.validUntil
    const unused = hand.calls > 0 ? { slice: hand.slice, calls: hand.calls } : undefined
    if (isOver) startSlice(hand, askedAt, sliceMs)
    hand.calls = 0
    open.delete(id)
    const expected = isOver ? hand.takenBefore * 1.25 : hand.taken
    const wanted = Math.min(most, Math.max(1, hand.crowd, Math.ceil(expected)))
    try {
      const given = await source.lease(id, wanted, unused)
      const now = monotonicMs()
      hand.calls = given.calls
      hand.slice = given.slice
      hand.left = given.left
      hand.validUntil = askedAt + given.validMs
      hand.waitUntil = now + given.waitMs
      // Calls that others had leased may come back before the window moves on.
      hand.askAgainAt = given.left > 0 ? 0 : now + Math.min(Math.max(given.waitMs, pauseMs), sliceMs)
      if (given.calls > 0) open.set(id, hand)
    } finally {
      hand.asking = undefined
      hand.crowd = hand.waiting
      hand.waiting = 0
    }
  }

  const handOf = (id: string): Hand => {
    const known = hands.get(id)
    if (known) return known
    // A hand that is thrown away loses leased calls, which is a refusal too many and never a call too many.
    if (hands.size >= callersMax) drop()
    const hand = emptyHand()
    hands.set(id, hand)
    return hand
  }

  const drop = (): void => {
    hands.clear()
    open.clear()
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
      const hand = handOf(id)
      hand.calls -= 1
      hand.taken += 1
    },
    waitSeconds: (id, nowMs) => {
      const { waitUntil } = handOf(id)
      return waitUntil <= nowMs ? 0 : Math.max(1, Math.ceil((waitUntil - nowMs) / 1_000))
    },
    refill: (id, nowMs) => {
      const hand = handOf(id)
      if (usable(hand, nowMs) > 0 || nowMs < hand.askAgainAt) return undefined
      hand.waiting += 1
      return (hand.asking ??= lease(id, hand))
    },
    sweep: (nowMs) => {
      const unused = new Map<string, Unused>()
      for (const [id, hand] of open) {
        if (nowMs < hand.validUntil) continue
        open.delete(id)
        if (hand.calls > 0) unused.set(id, { slice: hand.slice, calls: hand.calls })
        hand.calls = 0
      }
      // Whoever does not take them back refuses a call too many, and nobody waits to know.
      if (unused.size > 0) source.giveBack(unused).catch(() => {})
    },
    drop,
  }
}

function emptyHand(): Hand {
  return {
    calls: 0,
    slice: 0,
    left: 0,
    validUntil: 0,
    waitUntil: 0,
    askAgainAt: 0,
    taken: 0,
    takenBefore: 0,
    asking: undefined,
    waiting: 0,
    crowd: 0,
  }
}

/** Of a slice that ended long ago nothing follows for this one. */
function startSlice(hand: Hand, nowMs: number, sliceMs: number): void {
  const isRecent = nowMs - hand.validUntil < sliceMs
  hand.takenBefore = isRecent ? hand.taken : 0
  hand.crowd = isRecent ? hand.crowd : 0
  hand.taken = 0
}
