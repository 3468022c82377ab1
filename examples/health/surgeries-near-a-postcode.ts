/**
 * Surgeries near a postcode: prints the surgeries of a district, with the rating that the regulator gave each.
 *
 * A join finds the surgeries, and the ODS code of each proves that the regulator, another owner, speaks of the same one.
 */
import { createClient } from '@openlondon/sdk'
import { cqcLocation, cqcLocations, type CqcLocation } from '@openlondon/sdk/health'
import { health, place } from '@openlondon/sdk/place'

const gpPractices = 'P2'
const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const { here, parts } = await place(city, 'N1 9GU', { health })
if (!here.point || !here.areaName) throw new Error('why' in here ? here.why[0]?.message : 'It lies in no borough')
if (parts.health.state === 'none') throw new Error(parts.health.why[0]?.message ?? 'The register did not answer')
const surgeries = parts.health.data

// The regulator's list has postcodes and no ODS codes, so fetch the few that may be meant. Closed ones are listed too.
const asked = { localAuthority: here.areaName, primaryInspectionCategoryCode: gpPractices }
const registered = await cqcLocations(city, asked)
const near = registered.locations.filter(({ postalCode }) => surgeries.some(({ postcode }) => postcode === postalCode))
const locations = await Promise.all(near.map(({ locationId }) => cqcLocation(city, { locationId })))

console.log(`Surgeries in ${here.district}, ${here.areaName}`)
if (surgeries.length === 0) console.log('  none')
for (const { id, name, postcode } of surgeries) {
  const own = locations.find((one) => one.odsCode === id && one.registrationStatus === 'Registered')
  console.log(`  ${id}  ${own?.name ?? name}, ${postcode ?? 'no postcode'}`)
  console.log(`    ${own ? rating(own) : 'not found at the regulator'}`)
}

/** Ratings since 2024 are in `assessment`, older ones in `currentRatings`; the newer wins. */
function rating({ assessment, currentRatings }: CqcLocation): string {
  const newer = assessment?.[0]?.ratings?.asgRatings?.[0]
  if (newer) return `${newer.rating}, assessed ${newer.assessmentDate ?? 'at no known time'}`
  const older = currentRatings?.overall
  return older ? `${older.rating}, reported ${older.reportDate ?? 'at no known time'}` : 'not rated yet'
}
