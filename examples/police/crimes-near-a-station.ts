/**
 * Crimes near a station: prints what the police recorded around it in the newest month, the most frequent first.
 *
 * A join in one call, by the station's point. The owner moves every crime to a point in its street, so never say where one
 * happened.
 */
import { createClient } from '@openlondon/sdk'
import { crime, place } from '@openlondon/sdk/place'
import { crimeCategories } from '@openlondon/sdk/police'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

// Without its list of names each category still has a word of its own.
const [{ here, parts }, categories] = await Promise.all([
  place(city, '940GZZLUOXC', { crime }),
  crimeCategories(city).catch(() => []),
])
if (!here.point) throw new Error(here.why[0]?.message ?? 'There is no such station')
const names = new Map(categories.map(({ url, name }) => [url, name]))
const data = parts.crime.state === 'none' ? [] : parts.crime.data

const counts = new Map<string, number>()
for (const { kind } of data) {
  const name = names.get(kind) ?? kind
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

console.log(`Within ${crime.metres} m of ${here.name} in ${data[0]?.time ?? 'the newest month'}`)
if (parts.crime.state === 'none') console.log(`  not known at the moment, ${parts.crime.why[0]?.message}`)
else if (counts.size === 0) console.log('  nothing was recorded')
for (const [name, count] of [...counts].toSorted(([, one], [, other]) => other - one))
  console.log(`${count.toString().padStart(5)}  ${name}`)
