// home-check.ts [<postcode>]: what somebody wants to know of a place before they move there.
import { createClient, isHttpError } from '@openlondon/sdk'
import { streetCrimes } from '@openlondon/sdk/police'
import { postcode } from '@openlondon/sdk/postcodes'
import { stopPointsNear } from '@openlondon/sdk/tfl'

const metresAround = 1_500
const [asked = 'SW1A 1AA'] = process.argv.slice(2)
const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const home = await postcode(city, { postcode: asked }).catch((error: unknown) => {
  if (!isHttpError(error) || error.status !== 404) throw error
  console.error(`There is no postcode ${asked}.`)
  process.exit(1)
})
const { latitude: lat, longitude: lon } = home
if (lat === null || lon === null) throw new Error(`Nobody says where ${home.postcode} lies.`)

const [{ stopPoints }, crimes] = await Promise.all([
  stopPointsNear(city, { lat, lon, stopTypes: ['NaptanMetroStation'], radius: metresAround }),
  streetCrimes(city, { category: 'all-crime', lat, lng: lon }),
])

console.log(`${home.postcode}, ${home.admin_ward} in ${home.admin_district}`)
console.log(`\nStations within ${metresAround} m`)
for (const stop of stopPoints.toSorted((one, other) => (one.distance ?? 0) - (other.distance ?? 0)).slice(0, 5)) {
  const lines = stop.lines?.map(({ name }) => name).join(', ')
  console.log(
    `${Math.round(stop.distance ?? 0)
      .toString()
      .padStart(6)} m  ${stop.commonName} (${lines})`,
  )
}
if (stopPoints.length === 0) console.log('  none')

console.log(`\nRecorded crimes within a mile, newest month`)
const byCategory = Map.groupBy(crimes, ({ category }) => category)
for (const [category, { length }] of [...byCategory].toSorted(([, one], [, other]) => other.length - one.length))
  console.log(`${length.toString().padStart(6)}  ${category.replaceAll('-', ' ')}`)
if (crimes.length === 0) console.log('  none')
