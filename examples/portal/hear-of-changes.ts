/**
 * Hear of changes: prints each operation you call that is going away, and what the last release of its API changed.
 *
 * An owner says in every answer when an operation ends. Watch for it from the first day: the hook tells once for each
 * operation, however often you call it.
 */
import { createClient, warnOfSunset } from '@openlondon/sdk'
import { listChanges } from '@openlondon/sdk/portal'
import { bikePoints, carParkOccupancies } from '@openlondon/sdk/tfl'

const used = new Set<string>()
const warn = warnOfSunset((message) => console.log(`Going away: ${message}`))
const origin = process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000'
const city = createClient({
  via: 'sandbox',
  origin,
  hooks: {
    onResponse: (event) => {
      used.add(event.operation)
      return warn(event)
    },
  },
})

await bikePoints(city)
await carParkOccupancies(city)
await carParkOccupancies(city)
console.log(`You use ${[...used].join(', ')}`)

const portal = createClient({ via: 'direct', origin })
const { releases } = await listChanges(portal, { api: 'tfl' })
const [last] = releases
if (last) console.log(`Last release: ${last.apiId} ${last.version} of ${last.publishedAt.slice(0, 10)}, ${last.bump}`)
else console.log('Nothing is released yet')
const mine = (last?.changes ?? []).filter(({ operations }) => operations.some((operation) => used.has(operation)))
for (const { bump, message } of mine) console.log(`  ${bump}: ${message}`)
if (mine.length === 0) console.log('  nothing in it changes what you use')
