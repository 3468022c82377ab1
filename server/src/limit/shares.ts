/**
 * Something of which there is so much and no more, shared by holders: a holder may have as much as is free (A. Choudhury
 * and E. Hahne, "Dynamic Queue Length Thresholds", 1998), and the last quarter is for those who have none. So one alone has
 * three eighths at most, and it takes a crowd to leave nothing for a newcomer.
 */
export type Shares = {
  /** Whether the holder now has `amount` more. */
  readonly take: (holder: string, amount: number) => boolean
  readonly give: (holder: string, amount: number) => void
  readonly heldBy: (holder: string) => number
  readonly taken: () => number
}

export function createShares(total: number): Shares {
  const kept = keptForNewcomers(total)
  const held = new Map<string, number>()
  let taken = 0
  return {
    take: (holder, amount) => {
      const had = held.get(holder) ?? 0
      if (had + amount > total - taken - (had === 0 ? 0 : kept)) return false
      held.set(holder, had + amount)
      taken += amount
      return true
    },
    give: (holder, amount) => {
      const left = (held.get(holder) ?? 0) - amount
      taken -= amount
      if (left > 0) held.set(holder, left)
      else held.delete(holder)
    },
    heldBy: (holder) => held.get(holder) ?? 0,
    taken: () => taken,
  }
}

export const keptForNewcomers = (total: number): number => Math.floor(total / 4)
