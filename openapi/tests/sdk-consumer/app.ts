import { createClient, isHttpError } from '@openlondon/sdk'
import { createCity } from '@openlondon/sdk/city'
import * as postcodes from '@openlondon/sdk/postcodes'
import * as tfl from '@openlondon/sdk/tfl'
import { journeyResults, lineStatusByMode, type Line } from '@openlondon/sdk/tfl'
import type { BoroughCode, BikePointId, StopPointId } from '@openlondon/sdk/ids'
import type { paths } from '@openlondon/sdk/tfl/paths'

declare const process: { readonly argv: readonly string[] }

const origin = process.argv[2] ?? ''
const london = createClient({ via: 'sandbox', origin })

const lines: readonly Line[] = await lineStatusByMode(london, { modes: ['tube'], detail: undefined })
console.log(lines[0]?.name)

try {
  const answer = await journeyResults(london, { from: 'Waterloo', to: 'Angel' })
  if (answer.kind === 'choose') console.log(answer.kind)
  else console.log(answer.data.journeys.length)
} catch (error) {
  if (isHttpError(error)) console.log(error.status, error.problem?.code)
}

const city = createCity({ tfl, postcodes }, london)
const { data, content } = await city.tfl.lineModes().raw()
type ByPath = paths['/Line/Meta/Modes']['get']['responses'][200]['content']['application/json']
const same: ByPath = data
console.log(same[0]?.modeName, typeof content)

// Ids are kinds: plain text passes, a dock does not pass for a stop, and an area is the same in every API.
const dock: BikePointId = 'BikePoints_14'
const stop: StopPointId = '940GZZLUKSX'
await city.tfl.stopArrivals({ id: stop })
await city.tfl.stopArrivals({ id: '940GZZLUKSX' })
// @ts-expect-error a bike point is no stop
await city.tfl.stopArrivals({ id: dock }).catch(() => undefined)
const { codes } = await city.postcodes.postcode({ postcode: 'N1 9GU' })
const area: BoroughCode | null = codes.admin_district
console.log(area)
