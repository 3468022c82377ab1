import type { MapPoint } from '../../../frame/map/projection.ts'

/** One thing that the city shows now. `good` is left out where it is neither good nor bad. */
export type NowThing = {
  readonly name: string
  readonly text: string
  readonly good?: boolean
  readonly point?: MapPoint
}

export type NowGroup = {
  readonly title: string
  /** The operation that was asked, by its id. */
  readonly operation: string
  readonly things: readonly NowThing[]
}

/** What a city's `content/landing-now.ts` exports. */
export type CityNow = (
  settings: { readonly origin: string; readonly fetch: typeof fetch },
  signal?: AbortSignal,
) => Promise<readonly NowGroup[]>

/** Things that have a place have a number, counted over all groups, by which map and list tell the same. */
export type NumberedThing = NowThing & { readonly number?: number }
export type NumberedGroup = Omit<NowGroup, 'things'> & { readonly things: readonly NumberedThing[] }

export function numbered(groups: readonly NowGroup[]): readonly NumberedGroup[] {
  let last = 0
  return groups.map((group) => ({
    ...group,
    things: group.things.map((thing) => (thing.point ? { ...thing, number: ++last } : thing)),
  }))
}

/** What the city's clocks show so many hours later: `2026-11-23T09:10` and 2 are `2026-11-23T11:10`. */
export const hoursLater = (wall: string, hours: number): string =>
  new Date(Date.parse(`${wall}:00Z`) + hours * 3_600_000).toISOString().slice(0, 16)
