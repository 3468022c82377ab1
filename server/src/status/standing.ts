/** How an API stands, as far as is known. `quiet`: it answered last more than an hour ago, and nobody has asked since. */
export const standings = ['answers', 'failing', 'unreachable', 'quiet', 'unknown'] as const
export type ApiStanding = (typeof standings)[number]

export type Known = {
  /** An incident lasts. */
  readonly isOut: boolean
  /** The last answer or check, and the last that was no fault, milliseconds since 1970; 0 for never. */
  readonly lastAt: number
  readonly lastGoodAt: number
}

const quietMs = 3_600_000
/** With no good answer for so long beside faults, it is failing: one fault among answers is everyday. */
const failingMs = 300_000

export function standingOf({ isOut, lastAt, lastGoodAt }: Known, now: number): ApiStanding {
  if (isOut) return 'unreachable'
  if (lastAt === 0) return 'unknown'
  if (now - lastAt > quietMs) return 'quiet'
  return lastAt - lastGoodAt > failingMs ? 'failing' : 'answers'
}
