/**
 * What leaves next near a place: prints the next departures from the stops around it, with their times.
 *
 * A join in one call: it finds the place and its stops, and asks at each of them. It runs on every city that has the part;
 * name another place behind the command, such as a stop's id.
 */
import { createClient } from '@openlondon/sdk'
import { nextDepartures } from '@openlondon/sdk/place'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
const where = process.argv[2] ?? 'N1 9GU'

const answer = await nextDepartures(city, where)
console.log(`Leaving next near ${where}`)
// None is no empty list: nobody could be asked, and here is why.
if (answer.state === 'none') for (const { message } of answer.why) console.log(`  not known: ${message}`)
else {
  for (const { time, line, to, stop, platform } of answer.data.slice(0, 8)) {
    const clock = new Date(time).toLocaleTimeString('en-GB', { timeStyle: 'short' })
    console.log(`  ${clock}  ${line} to ${to ?? 'where it says'}, from ${[stop, platform].filter(Boolean).join(', ')}`)
  }
  if (answer.data.length === 0) console.log('  nothing is due')
  if (answer.state === 'degraded') console.log(`  one of the stops was silent: ${answer.why[0]?.message}`)
  console.log(answer.licence)
}
