import type { Criterion } from '@openlondon/sandbox/need'
import type { Client } from '@openlondon/sdk'
import { distance } from '@openlondon/sdk/geo'
import { reports } from '@openlondon/sdk/reports'

type Street = { readonly lat: number; readonly lon: number; readonly metres: number; readonly now: string }
export type Fault = { readonly id: string; readonly what: string; readonly days: number }
export type Solution = (city: Client, street: Street) => Promise<readonly Fault[]>

const days = ['2026-11-23T09:10:00Z', '2026-09-14T17:30:00Z']
const places: readonly (readonly [string, Omit<Street, 'now'>])[] = [
  ['Kentish Town', { lat: 51.5503, lon: -0.1404, metres: 2_500 }],
  ['Brixton', { lat: 51.4613, lon: -0.1156, metres: 3_000 }],
]

const criterion: Criterion<Client, Solution> = async ({ solve, cityOn, want }) => {
  for (const now of days) {
    const city = cityOn({ time: now })
    const open = (await reports(city, { jurisdiction_id: 'fixmystreet' })).filter(({ status }) => status === 'open')
    for (const [name, place] of places) {
      const near = open.flatMap(({ service_request_id: id, service_name: what, lat, long, requested_datetime: at }) =>
        lat !== null && long !== null && distance(place, { lat, lon: long }) <= place.metres
          ? [
              {
                id: String(id),
                what,
                days: Math.floor((Date.parse(now) - Date.parse(at)) / 86_400_000),
                at: Date.parse(at),
              },
            ]
          : [],
      )
      const wanted = near
        .toSorted((one, other) => one.at - other.at)
        .map(({ id, what, days: waited }) => ({ id, what, days: waited }))
      want(
        `${name}, ${now.slice(0, 10)}: what is open, the longest wait first`,
        await solve(city, { ...place, now }),
        wanted,
      )
    }
  }
}

export default criterion
