import { airQualityNow } from '@openlondon/sdk/air-quality'
import { distance } from '@openlondon/sdk/geo'
import type { Solution } from './criterion.ts'

export const solve: Solution = async (city, school) => {
  const { localAuthority } = await airQualityNow(city, { groupName: 'London' })
  const sites = localAuthority
    .flatMap(({ site = [] }) => site)
    .flatMap((site) => {
      const { latitude: lat, longitude: lon } = site
      return lat == null || lon == null ? [] : [{ ...site, metres: distance(school, { lat, lon }) }]
    })
    .toSorted((one, other) => one.metres - other.metres)
  for (const { siteName, species = [] } of sites) {
    let worst: { readonly index: number; readonly band: string } | undefined
    for (const { airQualityIndex: index, airQualityBand: band } of species) {
      // No reading is null, and not the cleanest of all.
      if (index !== null && (worst === undefined || index > worst.index)) worst = { index, band }
    }
    if (worst) return { site: siteName, ...worst }
  }
  throw new Error('No site has measured anything this hour.')
}
