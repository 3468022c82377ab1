import { views, type CityAsk } from '../../../../world/views.ts'
import { findStop, stopsInside } from './find-stop.ts'
import type { PlaceBody } from '../places/place-body.ts'
import { placeSources } from '../places/place-sources.ts'

/** What stands this near to a stop belongs to it. */
const belongsMetres = 300

export const stopSurroundingViews = views({
  stopPlaces: (ask) => {
    const types = ask.list('placeTypes')
    const id = ask.text('id') ?? ''
    return placesAtStop(ask, id, `/StopPoint/${id}/placeTypes?placeTypes=${types.join(',')}`, types)
  },

  stopTaxiRanks: (ask) => {
    const id = ask.text('stopPointId') ?? ''
    return placesAtStop(ask, id, `/StopPoint/${id}/TaxiRanks`, ['TaxiRank'])
  },

  stopCarParks: (ask) => {
    const id = ask.text('stopPointId') ?? ''
    return placesAtStop(ask, id, `/StopPoint/${id}/CarParks`, ['CarPark'])
  },
})

/** Kind by kind, nearest first. */
function placesAtStop(ask: CityAsk, id: string, path: string, types: readonly string[]): readonly PlaceBody[] {
  const stop = findStop(ask, id, () => path)
  // What belongs to a hub belongs to one of its stations.
  const points = [stop, ...(stop.type === 'TransportInterchange' ? stopsInside(ask, stop) : [])].map(
    ({ point }) => point,
  )
  const told = new Set<string>()
  return placeSources
    .filter((source) => source.types.some((type) => types.includes(type)))
    .flatMap((source) => points.flatMap((point) => source.near(ask, point, belongsMetres)))
    .filter((found) => types.includes(found.type) && !told.has(found.id) && told.add(found.id))
    .map((found) => found.body(false))
}
