/**
 * Lifts on a journey: prints each way to go, and what is said of lifts out of order where you get in, out or change.
 *
 * The feed of lifts names a station by its own id or by that of its hub, so look for both.
 */
import { createClient } from '@openlondon/sdk'
import { journeyResults, liftDisruptions, stopPoints } from '@openlondon/sdk/tfl'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const [answer, lifts] = await Promise.all([
  journeyResults(city, { from: '940GZZLUOXC', to: '940GZZLUKSX', accessibilityPreference: ['StepFreeToPlatform'] }),
  liftDisruptions(city),
])
if (answer.kind === 'choose') throw new Error('The planner does not know which places are meant')
const { journeys } = answer.data

console.log(`${lifts.length} stations have a lift out of order`)
if (journeys.length === 0) console.log('There is no way to go')
for (const { duration, legs } of journeys) {
  console.log(`${duration} min: ${legs.map(({ instruction }) => instruction.summary).join(', then ')}`)

  const ends = legs.flatMap(({ departurePoint, arrivalPoint }) => [departurePoint.naptanId, arrivalPoint.naptanId])
  const ids = [...new Set(ends)].filter((id) => id !== undefined)
  // The owner takes up to 20 ids at once.
  const stations = ids.length > 0 ? await stopPoints(city, { ids }) : []
  const known = new Set(stations.flatMap(({ id, hubNaptanCode }) => [id, hubNaptanCode]))

  const broken = lifts.filter(({ stationUniqueId }) => known.has(stationUniqueId))
  for (const { message } of broken) console.log(`  ${message}`)
  if (broken.length === 0) console.log(`  none of them at ${stations.map(({ commonName }) => commonName).join(', ')}`)
}
