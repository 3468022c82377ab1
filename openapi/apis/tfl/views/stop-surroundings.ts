import type { Point } from '@openlondon/sandbox/view'
import { views, type CityAsk } from '../../../world/views.ts'
import { refuseUnknown } from './around-refusal.ts'
import type { PlaceBody } from './place-body.ts'
import { placeSources } from './place-sources.ts'

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
  const points = pointsOfStop(ask, id) ?? refuseUnknown(ask, path, 'stop point', id)
  const told = new Set<string>()
  return placeSources
    .filter((source) => source.types.some((type) => types.includes(type)))
    .flatMap((source) => points.flatMap((point) => source.near(ask, point, belongsMetres)))
    .filter((found) => types.includes(found.type) && !told.has(found.id) && told.add(found.id))
    .map((found) => found.body(false))
}

/** Of a station, or of a hub's stations; undefined for a stop that nobody knows. */
function pointsOfStop({ world }: CityAsk, id: string): readonly Point[] | undefined {
  const hub = world.get('hub', id)
  const stations = hub ? hub.members.flatMap((member) => world.get('station', member.id) ?? []) : undefined
  const station = world.get('station', id)
  if (stations) return stations.flatMap(({ point }) => point ?? [])
  if (station) return station.point ? [station.point] : []
  return undefined
}
