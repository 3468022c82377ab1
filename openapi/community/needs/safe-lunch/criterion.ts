import type { Criterion } from '@openlondon/sandbox/need'
import type { Client } from '@openlondon/sdk'
import { searchEstablishments } from '@openlondon/sdk/food-hygiene'
import { distance } from '@openlondon/sdk/geo'

type Around = { readonly lat: number; readonly lon: number; readonly metres: number }
export type Kitchen = { readonly id: string; readonly rating: number }
/** The worst first; those of one rating by their id. */
export type Solution = (city: Client, around: Around) => Promise<readonly Kitchen[]>

const places: readonly (readonly [string, Around])[] = [
  ['Hackney Central', { lat: 51.5453, lon: -0.0567, metres: 5_000 }],
  ['Brixton', { lat: 51.4613, lon: -0.1156, metres: 4_000 }],
  ['Croydon', { lat: 51.3757, lon: -0.0927, metres: 5_500 }],
]

const criterion: Criterion<Client, Solution> = async ({ solve, cityOn, want }) => {
  const city = cityOn()
  for (const [name, around] of places) {
    const wanted: Kitchen[] = []
    for (const rating of ['0', '1', '2'] as const) {
      const { establishments } = await searchEstablishments(city, {
        latitude: around.lat,
        longitude: around.lon,
        maxDistanceLimit: 4,
        ratingKey: rating,
        ratingOperatorKey: 'Equal',
        pageSize: 5_000,
      })
      const near = establishments.filter(({ geocode: { latitude: lat, longitude: lon } }) =>
        lat === null || lon === null ? false : distance(around, { lat, lon }) <= around.metres,
      )
      wanted.push(...near.map(({ FHRSID }) => ({ id: String(FHRSID), rating: Number(rating) })).toSorted(byId))
    }
    want(`${name}: each kitchen rated 0, 1 or 2, the worst first`, await solve(city, around), wanted)
  }
}

export default criterion

const byId = (one: Kitchen, other: Kitchen): number => one.id.localeCompare(other.id)
