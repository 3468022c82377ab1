/**
 * How busy is a station: prints how full it is now, what is usual at this time, and when the next hours are quieter.
 *
 * A figure is a share of the station's own busiest time, so it says nothing about one station beside another.
 */
import { createClient } from '@openlondon/sdk'
import { crowdingByDay, crowdingLive, searchStopPoints } from '@openlondon/sdk/tfl'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

const [station] = (await searchStopPoints(city, { query: "king's cross", modes: ['tube'] })).matches
if (!station) throw new Error('No station has such a name')

const live = await crowdingLive(city, { stopPointId: station.id })
const now = new Date(live.timeUtc ?? Date.now())
const weekday = inLondon(now, { weekday: 'short' })
const dayOfWeek = days.find((day) => day === weekday) ?? 'Mon'
const { timeBands = [] } = await crowdingByDay(city, { stopPointId: station.id, dayOfWeek })

// A band is a text such as `08:15-08:30`: it sorts by time, and twelve of them make three hours.
const clock = inLondon(now, { timeStyle: 'short' })
const current = timeBands.findLastIndex(({ timeBand }) => timeBand.slice(0, 5) <= clock)
const usual = timeBands[current]
const coming = timeBands.slice(current + 1, current + 13)
const [quietest] = coming.toSorted((one, other) => one.percentageOfBaseLine - other.percentageOfBaseLine)

console.log(`${station.name}, ${weekday} ${clock}`)
// Without data the figure is 0, and that is not an empty station.
console.log(`  now       ${live.dataAvailable ? percent(live.percentageOfBaseline) : 'not known'}`)
console.log(`  usually   ${usual ? percent(usual.percentageOfBaseLine) : 'not known'}`)
if (quietest) console.log(`  quietest  ${percent(quietest.percentageOfBaseLine)} at ${quietest.timeBand}`)

function inLondon(time: Date, options: Intl.DateTimeFormatOptions): string {
  return time.toLocaleString('en-GB', { ...options, timeZone: 'Europe/London' })
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
