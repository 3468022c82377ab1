import type { Chance } from '../time/chance.ts'
import { hour, minute } from '../time/clock.ts'

/** One run of a vehicle along a route. */
export type Trip = { readonly id: string; readonly leaves: number }

/**
 * The runs that leave a route's first stop between two instants, first things first. `headway` says how many minutes lie
 * between two at the beginning of an hour; 0 for none. Each hour is laid out by itself, a little unevenly.
 */
export function tripsBetween(
  chance: Chance,
  route: string,
  from: number,
  until: number,
  headway: (hourBegins: number) => number,
): readonly Trip[] {
  const trips: Trip[] = []
  for (let begins = Math.floor(from / hour) * hour; begins < until; begins += hour) {
    const every = headway(begins) * minute
    if (every <= 0) continue
    const random = chance('trips', route, begins)
    const shift = random.next() * every
    for (let number = 0; shift + number * every < hour; number += 1) {
      const leaves = begins + Math.round((shift + number * every + (random.next() - 0.5) * every * 0.2) / 1_000) * 1_000
      if (leaves >= from && leaves < until) trips.push({ id: `${route}-${begins / hour}-${number}`, leaves })
    }
  }
  return trips.toSorted((one, other) => one.leaves - other.leaves)
}
