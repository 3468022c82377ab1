import type { Criterion } from '@openlondon/sandbox/need'
import type { Client } from '@openlondon/sdk'
import { airQualityNow, type AirQualityNowResult } from '@openlondon/sdk/air-quality'
import { distance } from '@openlondon/sdk/geo'

type Point = { readonly lat: number; readonly lon: number }
/** `index` is that of the worst pollutant: 1 is clean, 10 very bad. */
export type Air = { readonly site: string; readonly index: number; readonly band: string }
export type Solution = (city: Client, school: Point) => Promise<Air>

const schools: readonly (readonly [string, Point])[] = [
  ['Brixton', { lat: 51.4613, lon: -0.1156 }],
  ['Stratford', { lat: 51.5416, lon: -0.0042 }],
  ['Richmond', { lat: 51.4631, lon: -0.3012 }],
]

const criterion: Criterion<Client, Solution> = async ({ solve, cityOn, want }) => {
  for (const seed of ['monday', 'smog']) {
    const city = cityOn({ seed })
    const sites = sitesOf(await airQualityNow(city, { groupName: 'London' }))
    const measured = sites.flatMap(({ worst, ...site }) => (worst ? [{ ...site, ...worst }] : []))
    const silent = sites.flatMap(({ site, worst, at }) =>
      worst ? [] : [[`beside ${site}, which is silent`, at] as const],
    )
    for (const [name, school] of [...schools, ...silent.slice(0, 2)]) {
      const [nearest] = measured.toSorted((one, other) => distance(one.at, school) - distance(other.at, school))
      const wanted = { site: nearest?.site, index: nearest?.index, band: nearest?.band }
      want(
        `${name}, seed ${seed}: the nearest site that measured, and its worst pollutant`,
        await solve(city, school),
        wanted,
      )
    }
  }
}

export default criterion

type Site = {
  readonly site: string
  readonly at: Point
  readonly worst?: { readonly index: number; readonly band: string }
}

function sitesOf({ localAuthority }: AirQualityNowResult): readonly Site[] {
  return localAuthority
    .flatMap(({ site = [] }) => site)
    .flatMap(({ siteName, latitude: lat, longitude: lon, species = [] }) => {
      if (lat == null || lon == null) return []
      const [worst] = species
        .flatMap(({ airQualityIndex: index, airQualityBand: band }) => (index === null ? [] : [{ index, band }]))
        .toSorted((one, other) => other.index - one.index)
      return [{ site: siteName, at: { lat, lon }, ...(worst ? { worst } : {}) }]
    })
}
