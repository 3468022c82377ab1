/**
 * Nästa avgångar: skriver ut de fem närmaste från Slussen, med minuter, linje och mål.
 *
 * Tiderna kommer på Stockholms klocka och utan zon, så skillnaden räknas mot samma klocka och inte mot datorns.
 */
import { createClient } from '@oppnastockholm/sdk'
import { siteDepartures } from '@oppnastockholm/sdk/sl'

const city = createClient({ via: 'sandbox', origin: process.env['OPPNASTOCKHOLM_ORIGIN'] ?? 'http://localhost:4000' })
// Sandlådans morgon. Mot riktiga avgångar: new Date().toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' })
const now = '2026-11-23 08:15:00'

const { departures = [], stopDeviations } = await siteDepartures(city, { id: 9192 })
const next = departures
  .filter(({ state }) => state !== 'CANCELLED')
  .map((departure) => ({ ...departure, minutes: minutesUntil(departure.expected ?? departure.scheduled) }))
  .toSorted((one, other) => one.minutes - other.minutes)
  .slice(0, 5)

console.log(`Nästa från ${next[0]?.stopArea.name ?? 'den här platsen: inget'}`)
for (const { minutes, line, destination, direction } of next) {
  const when = minutes <= 0 ? 'nu' : `${minutes} min`
  console.log(`${when.padStart(7)}  ${line.designation ?? line.id} mot ${destination ?? direction}`)
}
for (const { message } of stopDeviations) console.log(`Obs! ${message}`)

/** Båda läses som om de vore UTC, för bara skillnaden räknas. */
function minutesUntil(local: string): number {
  return Math.floor((Date.parse(`${local}Z`) - Date.parse(`${now.replace(' ', 'T')}Z`)) / 60_000)
}
