/**
 * Surgeries near a postcode: prints the surgeries of a district, with the rating that the regulator gave each.
 *
 * Three registers of three owners. The postcode leads to the surgeries, and the ODS code of a surgery proves that the
 * regulator speaks of the same one.
 */
import { createClient } from '@openlondon/sdk'
import { cqcLocation, cqcLocations, organisations, type CqcLocation } from '@openlondon/sdk/health'
import { postcode } from '@openlondon/sdk/postcodes'

const surgery = 'RO76'
const gpPractices = 'P2'
const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const here = await postcode(city, { postcode: 'N1 9GU' })
const { outcode, admin_district: borough } = here
if (borough === null) throw new Error(`${here.postcode} lies in no borough`)

const [surgeries, registered] = await Promise.all([
  organisations(city, { NonPrimaryRoleId: surgery, PostCode: outcode, Status: 'Active' }),
  cqcLocations(city, { localAuthority: borough, primaryInspectionCategoryCode: gpPractices }),
])

// The regulator's list has postcodes and no ODS codes, so fetch the few that may be meant.
const postcodes = new Set(surgeries.map(({ postCode }) => postCode))
const near = registered.locations.filter(({ postalCode }) => postalCode && postcodes.has(postalCode))
const locations = await Promise.all(near.map(({ locationId }) => cqcLocation(city, { locationId })))
// Closed ones are listed too.
const open = locations.filter(({ registrationStatus }) => registrationStatus === 'Registered')
const byOdsCode = new Map(open.map((location) => [location.odsCode, location]))

console.log(`Surgeries in ${outcode}, ${borough}`)
if (surgeries.length === 0) console.log('  none')
for (const { orgId, name, postCode } of surgeries) {
  const location = byOdsCode.get(orgId)
  console.log(`  ${orgId}  ${location?.name ?? name}, ${postCode ?? 'no postcode'}`)
  console.log(`    ${location ? rating(location) : 'not found at the regulator'}`)
}

/** Ratings since 2024 are in `assessment`, older ones in `currentRatings`; the newer wins. */
function rating({ assessment, currentRatings }: CqcLocation): string {
  const newer = assessment?.[0]?.ratings?.asgRatings?.[0]
  if (newer) return `${newer.rating}, assessed ${newer.assessmentDate ?? 'at no known time'}`
  const older = currentRatings?.overall
  return older ? `${older.rating}, reported ${older.reportDate ?? 'at no known time'}` : 'not rated yet'
}
