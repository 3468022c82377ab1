import type { Ask, Views } from '@openlondon/sandbox/view'
import type { Kinds } from './kinds.ts'

/** What a view of this city is given. */
export type CityAsk = Ask<Kinds>

/** Says of what city the views are. */
export function views(all: Views<Kinds>): Views<Kinds> {
  return all
}
