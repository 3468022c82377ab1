/**
 * Greenest half hour: prints when electricity at a postcode is cleanest today, to charge a car or run a long job.
 *
 * Two APIs, joined by the first half of the postcode. Ask by it and not for London: outer boroughs lie in other regions.
 */
import { createClient } from '@openlondon/sdk'
import { regionalCarbonBetweenAtPostcode } from '@openlondon/sdk/carbon'
import { postcode } from '@openlondon/sdk/postcodes'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

// The sandbox knows this day. Elsewhere begin now, with `new Date().toISOString().slice(0, 16) + 'Z'`.
const from = '2026-11-23T08:00Z'
const to = '2026-11-23T20:00Z'

const { outcode } = await postcode(city, { postcode: 'SE1 9SG' })
const region = await regionalCarbonBetweenAtPostcode(city, { postcode: outcode, from, to })

// The owner may add the half hour before the start, which is over.
const coming = region.data.filter((period) => Date.parse(period.to) > Date.parse(from))
const [best] = coming.toSorted((one, other) => one.intensity.forecast - other.intensity.forecast)
const [now] = coming

console.log(`${outcode} gets its electricity in the region ${region.shortname}`)
if (now && best) {
  console.log(`  now       ${now.intensity.forecast} g CO2 a kWh, ${now.intensity.index}`)
  console.log(`  greenest  ${best.intensity.forecast} g from ${clock(best.from)} to ${clock(best.to)}`)
  const fuels = best.generationmix.toSorted((one, other) => other.perc - one.perc).slice(0, 3)
  console.log(`  made of   ${fuels.map(({ fuel, perc }) => `${fuel} ${Math.round(perc)} %`).join(', ')}`)
} else console.log('  no forecast at the moment')

function clock(instant: string): string {
  return new Date(instant).toLocaleTimeString('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' })
}
