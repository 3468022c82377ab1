import type { Criterion } from '@openlondon/sandbox/need'
import type { Client } from '@openlondon/sdk'
import { floodAreas, floodWarnings } from '@openlondon/sdk/floods'
import { distance } from '@openlondon/sdk/geo'

type Around = { readonly lat: number; readonly lon: number; readonly metres: number }
export type Warning = { readonly area: string; readonly level: number }
/** The gravest first: 1 is danger to life. Those of one level by their area. */
export type Solution = (city: Client, around: Around) => Promise<readonly Warning[]>

const places: readonly (readonly [string, Around])[] = [
  ['Morden', { lat: 51.402, lon: -0.188, metres: 6_000 }],
  ['Greenwich', { lat: 51.4781, lon: -0.0142, metres: 8_000 }],
]

const criterion: Criterion<Client, Solution> = async ({ solve, cityOn, want }) => {
  for (const scenario of ['storm', 'quiet'] as const) {
    const city = cityOn({ scenario })
    const everywhere = { lat: 51.5, long: -0.12, dist: 60 }
    const [warnings, areas] = await Promise.all([floodWarnings(city, everywhere), floodAreas(city, everywhere)])
    for (const [name, around] of places) {
      const near = warnings.flatMap(({ floodAreaID: area, severityLevel: level }) => {
        const warned = areas.find(({ notation }) => notation === area)
        const isNear = warned && distance(around, { lat: warned.lat, lon: warned.long }) <= around.metres
        return isNear && level <= 3 ? [{ area: String(area), level }] : []
      })
      const wanted = near.toSorted((one, other) => one.level - other.level || one.area.localeCompare(other.area))
      want(`${name}, ${scenario}: the warnings in force, the gravest first`, await solve(city, around), wanted)
    }
  }
}

export default criterion
