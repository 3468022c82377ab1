/**
 * Next buses at a stop: prints up to five that come first, with minutes, route and destination.
 *
 * The owner answers in no order, and a prediction may lack its destination.
 */
import { createClient } from '@openlondon/sdk'
import { stopArrivals } from '@openlondon/sdk/tfl'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const arrivals = await stopArrivals(city, { id: '490000077E' })
const next = arrivals.toSorted((one, other) => one.timeToStation - other.timeToStation).slice(0, 5)

console.log(`Next at ${next[0]?.stationName ?? 'this stop: nothing'}`)
for (const bus of next) {
  const minutes = Math.floor(bus.timeToStation / 60)
  const when = minutes === 0 ? 'due' : `${minutes} min`
  console.log(
    `${when.padStart(6)}  ${bus.lineName} to ${bus.destinationName ?? bus.towards ?? 'an unknown destination'}`,
  )
}
