import type { Criterion } from '@openlondon/sandbox/need'
import type { Client } from '@openlondon/sdk'
import { liftDisruptions, stopPoints } from '@openlondon/sdk/tfl'

/** Given ids of stations, those of them that have a lift out of order, in the order given. */
export type Solution = (city: Client, stations: readonly string[]) => Promise<readonly string[]>

/** Some that always have lifts, beside those that are broken on the day. */
const ordinary = ['940GZZLUKSX', '940GZZLUBXN', '940GZZLUGPK']

const criterion: Criterion<Client, Solution> = async ({ solve, cityOn, want }) => {
  for (const seed of ['monday', 'tuesday', 'wednesday']) {
    const city = cityOn({ seed })
    const lifts = await liftDisruptions(city)
    const named = lifts.map(({ stationUniqueId }) => stationUniqueId)
    const asked = [...new Set([...ordinary, ...named.filter((id) => id.startsWith('940G')).slice(0, 6)])]
    const known = await stopPoints(city, { ids: asked })
    const broken = asked.filter((id) => {
      const hub = known.find((stop) => stop.id === id)?.hubNaptanCode
      return named.some((one) => one === id || one === hub)
    })
    want(`${seed}: the stations with a lift out of order, by either of their ids`, await solve(city, asked), broken)
    want(`${seed}: nothing is said of a journey without stations`, await solve(city, []), [])
  }
}

export default criterion
