/**
 * Flood warnings along a line: prints each warning in London, with the stations of a line that are near its area.
 *
 * Two APIs, joined by points. A distance to the middle of an area is a hint to look closer, and no forecast for a
 * station. No warning at all is the usual answer.
 */
import { createClient } from '@openlondon/sdk'
import { floodAreas, floodWarnings } from '@openlondon/sdk/floods'
import { lineRouteSequence } from '@openlondon/sdk/tfl'

type Point = { readonly lat: number; readonly lon: number }

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
// The owner knows all of England.
const london = { lat: 51.5, long: -0.12, dist: 30 }
const kilometresMax = 4

const [line, warnings, areas] = await Promise.all([
  lineRouteSequence(city, { id: 'victoria', direction: 'outbound' }),
  floodWarnings(city, london),
  floodAreas(city, london),
])
const areaOf = new Map(areas.map((area) => [area.notation, area]))

if (warnings.length === 0) console.log('No flood warning')
for (const { floodAreaID, description, severity, severityLevel } of warnings) {
  // 1 is danger to life, 2 a warning, 3 an alert, and 4 is over and still listed.
  console.log(`${severityLevel}  ${severity}: ${description ?? floodAreaID}`)

  const area = areaOf.get(floodAreaID)
  const near = line.stations
    .map(({ name, ...at }) => ({
      name,
      away: area ? kilometresBetween(at, { lat: area.lat, lon: area.long }) : Infinity,
    }))
    .filter(({ away }) => away <= kilometresMax)
    .toSorted((one, other) => one.away - other.away)
  for (const { name, away } of near) console.log(`   ${away.toFixed(1)} km from ${name}`)
  if (near.length === 0) console.log(`   no station of the ${line.lineName} line within ${kilometresMax} km`)
}

/** Exact to a few metres across a city, where the earth is flat enough. */
function kilometresBetween(one: Point, other: Point): number {
  const east = (other.lon - one.lon) * Math.cos((one.lat * Math.PI) / 180)
  return Math.hypot(other.lat - one.lat, east) * 111.195
}
