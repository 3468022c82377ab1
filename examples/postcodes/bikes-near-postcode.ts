/**
 * Bikes near a postcode: prints the five nearest docking stations, with metres, bikes and e-bikes.
 *
 * Two APIs of two owners, joined by a point: one knows where the postcode is, the other where the bikes are.
 */
import { createClient } from '@openlondon/sdk'
import { nearest } from '@openlondon/sdk/geo'
import { postcode } from '@openlondon/sdk/postcodes'
import { bikePoints } from '@openlondon/sdk/tfl'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const [here, stations] = await Promise.all([postcode(city, { postcode: 'N1 9GU' }), bikePoints(city)])
if (!here.point) throw new Error(`${here.postcode} has no point on the map`)

console.log(`Nearest to ${here.postcode} in ${here.admin_district}`)
for (const { thing, metres } of nearest(here.point, stations, { count: 5 })) {
  // Null is a station that says nothing, and not an empty one.
  const figures = `bikes ${thing.bikes ?? '?'}, e-bikes ${thing.eBikes ?? '?'}`
  console.log(`${Math.round(metres).toString().padStart(6)} m  ${thing.commonName}: ${figures}`)
}
