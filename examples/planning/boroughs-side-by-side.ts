/**
 * Boroughs side by side: prints planning applications, food businesses and the worst air where air is measured.
 *
 * Three owners name and number the boroughs in three ways. The SDK gives each of them the same area code to join by.
 */
import { createClient } from '@openlondon/sdk'
import { airQualityNow } from '@openlondon/sdk/air-quality'
import { authoritiesBasic } from '@openlondon/sdk/food-hygiene'
import { planningApplicationCounts } from '@openlondon/sdk/planning'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const [applications, food, air] = await Promise.all([
  planningApplicationCounts(city, { by: 'borough', validFrom: '2026-09-01', validTo: '2026-09-30' }),
  authoritiesBasic(city),
  airQualityNow(city, { groupName: 'London' }),
])
const applicationsIn = new Map(applications.groups.map(({ areaCode, count }) => [areaCode, count]))
const businessesIn = new Map(food.authorities.map(({ areaCode, EstablishmentCount }) => [areaCode, EstablishmentCount]))

console.log('applications  food businesses  worst air')
for (const { areaCode, localAuthorityName, site = [] } of air.localAuthority) {
  if (areaCode === null) continue // a place around London
  const readings = site.flatMap(({ species = [] }) => species).filter((reading) => reading.airQualityIndex !== null)
  const [worst] = readings.toSorted((one, other) => (other.airQualityIndex ?? 0) - (one.airQualityIndex ?? 0))
  const cells = [
    `${applicationsIn.get(areaCode) ?? 'not counted'}`.padStart(12),
    `${businessesIn.get(areaCode) ?? 'not counted'}`.padStart(15),
    (worst ? `${worst.airQualityIndex} ${worst.speciesCode}` : 'no reading').padStart(10),
  ]
  console.log(`${cells.join('  ')}  ${localAuthorityName}`)
}
