/**
 * Planning applications in a borough: prints how many stand undecided, and the latest of them with a link.
 *
 * The borough is an area code, as `codes.admin_district` of any postcode gives it. Do not keep descriptions longer than
 * the application lasts: people's names stand in some.
 */
import { createClient } from '@openlondon/sdk'
import type { BoroughCode } from '@openlondon/sdk/ids'
import { planningApplications } from '@openlondon/sdk/planning'

const camden: BoroughCode = 'E09000007'
const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

// Boroughs spell a status as they like. `planningApplicationCounts` by `status` lists what this one writes.
const undecided = ['Application Under Consideration', 'Application Received']
const { total, items } = await planningApplications(city, { borough: camden, status: undecided, limit: 2 })

console.log(`${total} undecided applications, the last changed first`)
for (const { lpa_app_no, valid_date, street_name, postcode, description, url_planning_app } of items) {
  const place = [street_name, postcode].filter((part) => part).join(', ') || 'place not given'
  console.log(`  ${lpa_app_no ?? 'no number'}, ${place}, since ${valid_date ?? 'an unknown day'}`)
  console.log(`    ${description ?? 'not described'}`)
  if (url_planning_app) console.log(`    ${url_planning_app}`)
}
