import { createClient } from '@openlondon/sdk'
import { crimesAtLocation, outcomesAtLocation, streetCrimes, streetStops } from '@openlondon/sdk/police'
import { searchPostcodes } from '@openlondon/sdk/postcodes'
import { lineStatusByMode, roadsById, type ModeName } from '@openlondon/sdk/tfl'

const city = createClient({ via: 'direct' })
const point = { lat: 51.5, lng: -0.1 }
const poly = '51.5,-0.1:51.5,-0.2:51.6,-0.2'

/** Never run: what counts is that it compiles, and that each expected error is one. */
export async function takenParameters(modes: readonly ModeName[]): Promise<void> {
  // Lists may be read-only, and null is as good as nothing.
  await lineStatusByMode(city, { modes: ['tube'] as const, detail: null })
  await lineStatusByMode(city, { modes, severityLevel: undefined })
  await roadsById(city, { ids: Object.freeze(['a1']) })
  // @ts-expect-error what must be given is not null
  await lineStatusByMode(city, { modes: null })

  // Of a choice one set is given, whole.
  await streetCrimes(city, { category: 'all-crime', ...point })
  await streetCrimes(city, { category: 'all-crime', poly, date: '2026-09' })
  await outcomesAtLocation(city, { location_id: 1 })
  await searchPostcodes(city, { query: 'N1' })
  await searchPostcodes(city, { longitude: 0, latitude: 51, radius: 100 })
  // @ts-expect-error neither a point nor an area
  await streetCrimes(city, { category: 'all-crime' })
  // @ts-expect-error half a point
  await streetStops(city, { lat: 51.5 })
  // @ts-expect-error both
  await streetStops(city, { ...point, poly })
  // @ts-expect-error nothing at all
  await crimesAtLocation(city)
  // @ts-expect-error nothing at all
  await searchPostcodes(city)
}
