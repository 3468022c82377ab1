/**
 * Air in a borough: prints the hourly index at each measuring site in the borough of a postcode.
 *
 * Two APIs of two owners, joined by the borough's area code. Not every borough has a site, and not every site has a
 * reading, so say "at Marylebone Road" and never "here".
 */
import { createClient } from '@openlondon/sdk'
import { airQualityNow } from '@openlondon/sdk/air-quality'
import { postcode } from '@openlondon/sdk/postcodes'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const [here, air] = await Promise.all([
  postcode(city, { postcode: 'SW1A 1AA' }),
  airQualityNow(city, { groupName: 'London' }),
])
const areaCode = here.codes.admin_district
if (areaCode === null) throw new Error(`${here.postcode} lies in no borough`)

const borough = air.localAuthority.find((authority) => authority.areaCode === areaCode)
const sites = borough?.site ?? []

console.log(`Air in ${here.admin_district} (${areaCode}), 1 is clean and 10 very bad`)
if (sites.length === 0) console.log('  no measuring site answers here')
for (const { siteName, bulletinDate, species = [] } of sites) {
  console.log(`  ${siteName}, ${bulletinDate.slice(11, 16)} GMT`)
  // No reading comes as null and not as 0, so a silent sensor never looks like clean air.
  const measured = species.filter(({ airQualityIndex }) => airQualityIndex !== null)
  if (measured.length === 0) console.log('    no reading at the moment')
  for (const { speciesCode, airQualityIndex, airQualityBand } of measured)
    console.log(`    ${speciesCode.padEnd(5)} ${airQualityIndex} ${airQualityBand}`)
}
