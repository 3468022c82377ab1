import { expect, test } from 'vitest'
import { bundle } from '../testing/bundle.ts'

const client = `import { createClient, isHttpError } from '@openlondon/sdk'
const city = createClient({ via: 'gateway', origin: 'https://open.example', key: 'ldn_live_x' })
console.log(isHttpError(city))
`
const ten = 'air, crime, energy, flood, health, kitchens, planning, reports, services, transport'
const app = (parts: string): string =>
  `import { place, ${parts} } from '@openlondon/sdk/place'\n${client}console.log(await place(city, 'E8 1EA', { ${parts} }))\n`

/** The operations that ten parts ask, as an app has them that joins by hand. */
const calls = [
  `export { airQualityNow } from '@openlondon/sdk/air-quality'`,
  `export { regionalCarbonNext24hAtPostcode } from '@openlondon/sdk/carbon'`,
  `export { floodWarnings } from '@openlondon/sdk/floods'`,
  `export { searchEstablishments } from '@openlondon/sdk/food-hygiene'`,
  `export { organisations } from '@openlondon/sdk/health'`,
  `export { planningApplications } from '@openlondon/sdk/planning'`,
  `export { streetCrimes } from '@openlondon/sdk/police'`,
  `export { postcode, searchPostcodes } from '@openlondon/sdk/postcodes'`,
  `export { reports } from '@openlondon/sdk/reports'`,
  `export { servicesAtLocations } from '@openlondon/sdk/services'`,
  `export { stopArrivals, stopPoints, stopPointsNear } from '@openlondon/sdk/tfl'`,
].join('\n')

test.each([
  ['ten parts, with their operations, beside a client', app(ten), client, 6_000, 8_430],
  [
    'ten parts, beside a client and their operations',
    `${calls}
${app(ten)}`,
    `${calls}
${client}`,
    3_200,
    9_260,
  ],
  ['one part, with its operations, beside a client', app('crime'), client, 2_560, 4_990],
])('%s cost at most so many bytes, and so many in all', async (_name, whole, beside, bytesMax, inAllMax) => {
  const [own, others] = [await bundle(whole), await bundle(beside)]
  expect(own.gzip - others.gzip).toBeLessThanOrEqual(bytesMax)
  // What stands beside it may become lighter, and what both shared is then counted here.
  expect(own.gzip).toBeLessThanOrEqual(inAllMax)
})

test('a part that is not imported is in no bundle, and what a part does not ask is in none', async () => {
  const { text } = await bundle(app('crime'))
  expect(text).toContain('/crimes-street/all-crime?')
  expect(text).not.toMatch(/planning|food-hygiene|carbon|poly/)
})
