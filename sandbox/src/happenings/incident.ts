import type { Chance, Random } from '../time/chance.ts'
import { day, hour, minute } from '../time/clock.ts'

export type Incident = {
  /** Stable: the same for as long as it lasts. */
  readonly id: string
  readonly from: number
  readonly until: number
  /** For what else is to be told of it. A new stream each time. */
  readonly chance: () => Random
}

export type IncidentRate = {
  /** On an average day; at most four. */
  readonly perDay: number
  /** The shortest and the longest. */
  readonly minutes: readonly [least: number, most: number]
}

const slot = 6 * hour

/** What goes wrong with one thing between two instants, first things first: at most one begins in six hours. */
export function incidents(
  chance: Chance,
  about: string,
  from: number,
  until: number,
  { perDay, minutes: [least, most] }: IncidentRate,
): readonly Incident[] {
  const found: Incident[] = []
  const ofThis = chance.along('incident', about)
  const first = Math.floor((from - most * minute) / slot)
  for (let number = first; number * slot < until; number += 1) {
    const random = ofThis(number)
    if (random.next() >= (perDay * slot) / day) continue
    const begins = number * slot + Math.floor((random.next() * slot) / minute) * minute
    const ends = begins + random.whole(least, most) * minute
    if (begins >= until || ends <= from) continue
    found.push({
      id: `${about}-${number}`,
      from: begins,
      until: ends,
      chance: () => ofThis(number, 'told'),
    })
  }
  return found
}
