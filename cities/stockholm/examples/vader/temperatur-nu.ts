/**
 * Temperaturen nu: skriver ut den senaste timmens temperatur på länets stationer, varmast först.
 *
 * Ett anrop räcker för hela landet. Stationer som är tysta har inget värde, och noll grader är ett värde.
 */
import { createClient } from '@oppnastockholm/sdk'
import { stationSetObservations } from '@oppnastockholm/sdk/vader'

const city = createClient({ via: 'sandbox', origin: process.env['OPPNASTOCKHOLM_ORIGIN'] ?? 'http://localhost:4000' })
const county = { west: 17.23, south: 58.68, east: 19.65, north: 60.31 }

const { station: stations } = await stationSetObservations(city, {
  parameter: '1',
  stationSet: 'all',
  setPeriod: 'latest-hour',
})
const measured = stations
  .filter(
    ({ latitude, longitude }) =>
      latitude > county.south && latitude < county.north && longitude > county.west && longitude < county.east,
  )
  .flatMap(({ name, value }) => {
    const last = value?.at(-1)
    return last?.date === undefined || last.value === null
      ? []
      : [{ name, ...last, date: last.date, value: last.value }]
  })
  .toSorted((one, other) => other.value - one.value)

for (const { name, date, value, quality } of measured) {
  const clock = new Date(date).toLocaleTimeString('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'short' })
  const degrees = value.toLocaleString('sv-SE', { minimumFractionDigits: 1 })
  console.log(`${degrees.padStart(6)} grader  ${name}, kl. ${clock}${quality === 'G' ? '' : ', inte granskat'}`)
}
const silent = stations.length - measured.length
console.log(`${silent} ${silent === 1 ? 'station' : 'stationer'} utan värde`)
console.log('Källa: SMHI')
