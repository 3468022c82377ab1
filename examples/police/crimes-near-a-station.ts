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

const [{ here, parts }, categories] = await Promise.all([place(city, '940GZZLUOXC', { crime }), crimeCategories(city)])
if (!here.point) throw new Error(here.why[0]?.message ?? 'There is no such station')
if (parts.crime.state === 'none') throw new Error(parts.crime.why[0]?.message ?? 'The police did not answer')
const names = new Map(categories.map(({ url, name }) => [url, name]))
const { data } = parts.crime

const counts = new Map<string, number>()
for (const { kind } of data) {
  const name = names.get(kind) ?? kind
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

console.log(`Within ${crime.metres} m of ${here.name} in ${data[0]?.time ?? 'the newest month'}`)
if (counts.size === 0) console.log('  nothing was recorded')
for (const [name, count] of [...counts].toSorted(([, one], [, other]) => other - one))
  console.log(`${count.toString().padStart(5)}  ${name}`)
