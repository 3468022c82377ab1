import { searchEstablishments } from '@openlondon/sdk/food-hygiene'
import { distance } from '@openlondon/sdk/geo'
import type { Kitchen, Solution } from './criterion.ts'

const metresPerMile = 1_609.344

export const solve: Solution = async (city, { lat: latitude, lon: longitude, metres }) => {
  const found: Kitchen[] = []
  const maxDistanceLimit = Math.ceil(metres / metresPerMile) + 1
  for (let pageNumber = 1, isMore = true; isMore; pageNumber += 1) {
    const { establishments } = await searchEstablishments(city, {
      latitude,
      longitude,
      maxDistanceLimit,
      pageNumber,
      pageSize: 500,
    })
    isMore = establishments.length === 500
    for (const { FHRSID, RatingValue, geocode } of establishments) {
      const { latitude: lat, longitude: lon } = geocode
      if (lat === null || lon === null || distance({ lat: latitude, lon: longitude }, { lat, lon }) > metres) continue
      // A rating is a word, too: `Exempt` says nothing against a kitchen.
      if (/^[012]$/.test(RatingValue)) found.push({ id: String(FHRSID), rating: Number(RatingValue) })
    }
  }
  return found.toSorted((one, other) => one.rating - other.rating || one.id.localeCompare(other.id))
}
