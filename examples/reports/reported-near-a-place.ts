/**
 * Reported near a place: prints what people reported in the streets around it, the nearest first, and what became of it.
 *
 * A join in one call. The owner tells of the latest reports of the whole country, so an old one may be missing.
 */
import { createClient } from '@openlondon/sdk'
import { reportsNear } from '@openlondon/sdk/place'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const where = 'NW5 2AA'
const found = await reportsNear(city, where)
console.log(`Reported within a kilometre of ${where}`)
// None is no empty list: nobody could be asked, and here is why.
if (found.state === 'none') console.log(`  not known at the moment, ${found.why[0]?.message}`)
else {
  if (found.total === 0) console.log('  nothing lately')
  for (const { kind, metres, time, status, told } of found.data.slice(0, 5)) {
    const since = time ? `since ${time.slice(0, 10)}` : 'undated'
    console.log(`  ${metres ?? '?'} m  ${kind}, ${since}, ${status ?? 'status unknown'}: ${told.title ?? 'no title'}`)
  }
  console.log(found.licence)
}
