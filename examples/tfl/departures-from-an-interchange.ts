/**
 * Departures from an interchange: prints what leaves next from each of its stops, by the name that people call it.
 *
 * The name leads to an id without asking anybody, and one call asks at every stop of the interchange. One that is silent
 * costs its own departures and no others.
 */
import { createClient } from '@openlondon/sdk'
import { findIds, hubIds, stopsOf } from '@openlondon/sdk/ids'
import { nextDepartures } from '@openlondon/sdk/place'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const [hub] = findIds("king's cross", hubIds)
if (!hub) throw new Error('No interchange has such a name')
console.log(`${hub.name} (${hub.id}), ${stopsOf(hub.id).length} stops`)

const leaving = await nextDepartures(city, hub.id)
if (leaving.state === 'none') console.log(`  not known at the moment, ${leaving.why[0]?.message}`)
else {
  if (leaving.total === 0) console.log('  nothing is due')
  for (const stop of new Set(leaving.data.map((one) => one.stop))) {
    console.log(`  ${stop ?? 'Some stop'}`)
    for (const { time, line, to } of leaving.data.filter((one) => one.stop === stop).slice(0, 3)) {
      const clock = new Date(time).toLocaleTimeString('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' })
      console.log(`    ${clock}  ${line} to ${to ?? 'where it says'}`)
    }
  }
  if (leaving.state === 'degraded') console.log(`  a stop was silent: ${leaving.why[0]?.message}`)
  console.log(leaving.licence)
}
