/**
 * Hygiene near a station: prints the food businesses within a mile and their ratings, the best first.
 *
 * Two APIs, joined by a point. A rating is text, because `Exempt` and `AwaitingInspection` are ratings too.
 */
import { createClient } from '@openlondon/sdk'
import { searchEstablishments } from '@openlondon/sdk/food-hygiene'
import { stopPoints } from '@openlondon/sdk/tfl'

type Point = { readonly lat: number; readonly lon: number }

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
const milesMax = 1

const [station] = await stopPoints(city, { ids: ['940GZZLUKSX'] })
if (!station) throw new Error('There is no such station')

const { establishments } = await searchEstablishments(city, {
  latitude: station.lat,
  longitude: station.lon,
  maxDistanceLimit: milesMax,
  sortOptionKey: 'rating',
})

// Who cooks at home has no point. A page may also hold places beyond the limit.
const near = establishments.flatMap((place) => {
  const { latitude: lat, longitude: lon } = place.geocode
  if (lat === null || lon === null) return []
  const miles = metresBetween(station, { lat, lon }) / 1_609
  return miles <= milesMax ? [{ ...place, miles }] : []
})

console.log(`Within ${milesMax} mile of ${station.commonName}`)
if (near.length === 0) console.log('  no place is known')
for (const { BusinessName, RatingValue, RatingDate, PostCode, miles } of near) {
  const rating = /^\d$/.test(RatingValue) ? `${RatingValue} of 5` : RatingValue
  console.log(
    `  ${BusinessName}, ${PostCode ?? 'no postcode'}, ${miles.toFixed(1)} mi: ${rating} (${RatingDate ?? 'no date'})`,
  )
}

/** Exact to a metre or two across a city, where the earth is flat enough. */
function metresBetween(one: Point, other: Point): number {
  const metresPerDegree = 111_195
  const east = (other.lon - one.lon) * Math.cos((one.lat * Math.PI) / 180)
  return Math.hypot(other.lat - one.lat, east) * metresPerDegree
}
