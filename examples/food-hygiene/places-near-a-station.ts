/**
 * Hygiene near a station: prints the food businesses within half a mile and their ratings, the nearest first.
 *
 * A join in one call, by the station's point. A rating is text, because `Exempt` and `AwaitingInspection` are ratings too.
 */
import { createClient } from '@openlondon/sdk'
import { place, kitchens } from '@openlondon/sdk/place'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const { here, parts } = await place(city, '940GZZLUKSX', { kitchens })
if (!here.point) throw new Error(here.why[0]?.message ?? 'There is no such station')

console.log(`Within half a mile of ${here.name}`)
if (parts.kitchens.state === 'none') console.log(`  not known at the moment, ${parts.kitchens.why[0]?.message}`)
else if (parts.kitchens.data.length === 0) console.log('  no place is known')
else {
  for (const { name, rating = 'not rated', time, postcode, metres } of parts.kitchens.data) {
    const stars = /^\d$/.test(rating) ? `${rating} of 5` : rating
    console.log(`  ${name}, ${postcode ?? 'no postcode'}, ${metres ?? '?'} m: ${stars} (${time ?? 'no date'})`)
  }
  console.log(parts.kitchens.licence)
}
