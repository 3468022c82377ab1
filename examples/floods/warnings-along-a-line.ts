/**
 * Flood warnings along a line: prints each warning in London, with the stations of a line that are near its area.
 *
 * Two APIs, joined by points. A distance to the middle of an area is a hint to look closer, and no forecast for a
 * station. No warning at all is the usual answer.
 */
import { createClient } from '@openlondon/sdk'
import { floodAreas, floodWarnings } from '@openlondon/sdk/floods'
import { nearest } from '@openlondon/sdk/geo'
import { lineRouteSequence } from '@openlondon/sdk/tfl'

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

  const middle = areaOf.get(floodAreaID)?.point
  const near = middle ? nearest(middle, line.stations, { metres: kilometresMax * 1_000 }) : []
  for (const { thing, metres } of near) console.log(`   ${(metres / 1_000).toFixed(1)} km from ${thing.name}`)
  if (near.length === 0) console.log(`   no station of the ${line.lineName} line within ${kilometresMax} km`)
}
