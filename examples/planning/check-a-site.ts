/**
 * Check a site: prints what protects a place, who builds and polices there, and its crime, flood areas and air.
 *
 * Four owners asked about one point. It shows where to look closer and is no search in a register: what an owner has
 * not published is missing without a word.
 */
import { createClient } from '@openlondon/sdk'
import { airQualityNow } from '@openlondon/sdk/air-quality'
import { floodAreas } from '@openlondon/sdk/floods'
import { planningApplications, planningEntities } from '@openlondon/sdk/planning'
import { locateNeighbourhood, neighbourhood, streetCrimes } from '@openlondon/sdk/police'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
const here = { latitude: 51.5139, longitude: -0.1269 }
const kilometresMax = 2

const [rules, applications, team, crimes, areas, air] = await Promise.all([
  planningEntities(city, { ...here, dataset: ['conservation-area'], period: ['current'] }),
  planningApplications(city, { bbox: [-0.135, 51.51, -0.115, 51.52] }),
  locateNeighbourhood(city, { q: `${here.latitude},${here.longitude}` }),
  streetCrimes(city, { category: 'all-crime', lat: here.latitude, lng: here.longitude, date: '2026-09' }),
  floodAreas(city, { lat: here.latitude, long: here.longitude, dist: kilometresMax }),
  airQualityNow(city, { groupName: 'London' }),
])
const police = await neighbourhood(city, { force: team.force, id: team.neighbourhood })

// The owner may search a box and not a circle, so measure again.
const wet = areas.filter(({ lat, long }) => kilometresTo(lat, long) <= kilometresMax)
const sites = air.localAuthority.flatMap(({ site = [] }) => site)
const measured = sites.flatMap(({ siteName, latitude, longitude, species = [] }) => {
  const worst = Math.max(0, ...species.map(({ airQualityIndex }) => airQualityIndex ?? 0))
  return worst && latitude && longitude ? [{ siteName, worst, away: kilometresTo(latitude, longitude) }] : []
})
const [nearest] = measured.toSorted((one, other) => one.away - other.away)

const told = {
  protected: rules.entities.map(({ name, designationDate }) => `${name ?? 'unnamed'}, since ${designationDate ?? '?'}`),
  applications: applications.items.map(({ id, status }) => `${id}, ${status ?? 'status unknown'}`),
  police: [`${police.name}, ${team.force}`],
  crimes: [`${crimes.length} within a mile in September 2026`],
  'flood areas': wet.map(({ label }) => label),
  air: nearest ? [`index ${nearest.worst} of 10, ${nearest.away.toFixed(1)} km away at ${nearest.siteName}`] : [],
}
for (const [what, found] of Object.entries(told)) console.log(`${what.padEnd(13)} ${found.join('; ') || 'none known'}`)

/** Exact to a few metres across a city, where the earth is flat enough. */
function kilometresTo(lat: number, lon: number): number {
  const east = (lon - here.longitude) * Math.cos((here.latitude * Math.PI) / 180)
  return Math.hypot(lat - here.latitude, east) * 111.195
}
