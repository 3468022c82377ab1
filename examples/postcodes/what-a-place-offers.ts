/**
 * What a place offers: prints the nearest stops, what leaves from them, and what the city offers to people around there.
 *
 * Parts are asked all at once, and each says for itself when its owner is away. It runs on every city that has these parts.
 */
import { createClient } from '@openlondon/sdk'
import { place, services, stops, transport } from '@openlondon/sdk/place'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
const where = process.argv[2] ?? 'N1 9GU'

const { here, parts } = await place(city, where, { stops, transport, services })
if (!here.point) throw new Error(here.why[0]?.message ?? `There is no place ${where}`)
console.log(`Around ${here.name ?? where}, ${here.areaName ?? `${here.point.lat}, ${here.point.lon}`}`)

for (const [name, part] of Object.entries(parts)) {
  if (part.state === 'none') console.log(`${name}: not known, ${part.why[0]?.message}`)
  else console.log(`${name}: ${part.total}, by ${part.operation}${part.state === 'degraded' ? ', not whole' : ''}`)
}
if (parts.stops.state !== 'none')
  for (const { name, metres } of parts.stops.data.slice(0, 3)) console.log(`  ${metres} m to ${name}`)
if (parts.transport.state !== 'none')
  for (const { line, to } of parts.transport.data.slice(0, 3)) console.log(`  ${line} to ${to}`)
if (parts.services.state !== 'none')
  for (const { name, address } of parts.services.data.slice(0, 3)) console.log(`  ${name}, ${address ?? 'no address'}`)
