/**
 * Crimes near a station: prints what the police recorded around it in the newest month, the most frequent first.
 *
 * Two APIs, joined by a point. The owner answers for a mile around, so keep what is nearer. It moves every crime to a
 * point in its street, so never say where one happened.
 */
import { createClient } from '@openlondon/sdk'
import { crimeCategories, crimesLastUpdated, streetCrimes } from '@openlondon/sdk/police'
import { stopPoints } from '@openlondon/sdk/tfl'

type Point = { readonly lat: number; readonly lon: number }

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
const metresMax = 1_300

const [[station], updated] = await Promise.all([stopPoints(city, { ids: ['940GZZLUOXC'] }), crimesLastUpdated(city)])
if (!station) throw new Error('There is no such station')

// Name the month: without it the newest one is meant, and that changes under your feet.
const date = updated.date.slice(0, 7)
const [crimes, categories] = await Promise.all([
  streetCrimes(city, { category: 'all-crime', lat: station.lat, lng: station.lon, date }),
  crimeCategories(city, { date }),
])
const names = new Map(categories.map(({ url, name }) => [url, name]))

const counts = new Map<string, number>()
for (const { category, location } of crimes) {
  if (!location) continue
  if (metresBetween(station, { lat: location.latitude, lon: location.longitude }) > metresMax) continue
  const name = names.get(category) ?? category
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

console.log(`Within ${metresMax} m of ${station.commonName} in ${date}`)
if (counts.size === 0) console.log('  nothing was recorded')
for (const [name, count] of [...counts].toSorted(([, one], [, other]) => other - one))
  console.log(`${count.toString().padStart(5)}  ${name}`)

/** Exact to a metre or two across a city, where the earth is flat enough. */
function metresBetween(one: Point, other: Point): number {
  const metresPerDegree = 111_195
  const east = (other.lon - one.lon) * Math.cos((one.lat * Math.PI) / 180)
  return Math.hypot(other.lat - one.lat, east) * metresPerDegree
}
