/**
 * Bikes near a postcode: prints the five nearest docking stations, with metres, bikes and e-bikes.
 *
 * Two APIs of two owners, joined by a point: one knows where the postcode is, the other where the bikes are.
 */
import { createClient } from '@openlondon/sdk'
import { postcode } from '@openlondon/sdk/postcodes'
import { bikePoints } from '@openlondon/sdk/tfl'

type Point = { readonly lat: number; readonly lon: number }

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const [here, stations] = await Promise.all([postcode(city, { postcode: 'N1 9GU' }), bikePoints(city)])
const { latitude: lat, longitude: lon } = here
if (lat === null || lon === null) throw new Error(`${here.postcode} has no point on the map`)

const nearest = stations
  .map((station) => ({ ...station, distance: metresBetween({ lat, lon }, station) }))
  .toSorted((one, other) => one.distance - other.distance)
  .slice(0, 5)

console.log(`Nearest to ${here.postcode} in ${here.admin_district}`)
for (const { commonName, distance, bikes, eBikes } of nearest) {
  // Null is a station that says nothing, and not an empty one.
  const figures = `bikes ${bikes ?? '?'}, e-bikes ${eBikes ?? '?'}`
  console.log(`${Math.round(distance).toString().padStart(6)} m  ${commonName}: ${figures}`)
}

/** Exact to a metre or two across a city, where the earth is flat enough. */
function metresBetween(one: Point, other: Point): number {
  const metresPerDegree = 111_195
  const east = (other.lon - one.lon) * Math.cos((one.lat * Math.PI) / 180)
  return Math.hypot(other.lat - one.lat, east) * metresPerDegree
}
