import type { Chance, Random } from '../time/chance.ts'

/** One entry of what was counted of a thing in a period. */
export type Entry = { readonly id: string; readonly number: number; readonly chance: () => Random }

/** What was recorded of one thing in one period, such as crimes of a ward in `2026-07`: as many as both bounds allow. */
export function ledger(
  chance: Chance,
  about: string,
  period: string,
  [least, most]: readonly [number, number],
): readonly Entry[] {
  const count = chance('ledger', about, period).whole(least, most)
  return Array.from({ length: count }, (_, number) => ({
    id: `${about}-${period}-${number}`,
    number,
    chance: () => chance('ledger', about, period, number),
  }))
}
