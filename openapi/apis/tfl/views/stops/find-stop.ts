import type { Stop } from '../../../../world/transport/transport-kinds.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { refuseUnknown } from '../owner.ts'

export function findStop(ask: CityAsk, id: string, uriOf: (id: string) => string): Stop {
  return (
    ask.world.get('stop', id.toUpperCase()) ??
    refuseUnknown(ask, uriOf(id), `The following stop point is not recognised: ${id}`)
  )
}

/** What is inside a station or a group, or makes up a hub. */
export function stopsInside(ask: CityAsk, { id, type }: Stop): readonly Stop[] {
  return type === 'TransportInterchange'
    ? ask.world.of('stop', 'hubId', id).filter(({ parentId }) => parentId === undefined)
    : ask.world.of('stop', 'parentId', id)
}

/** Where vehicles call that call at a stop: the poles of a group; the station of a platform; nothing of a hub or an entrance. */
export function callingStops(ask: CityAsk, stop: Stop): readonly string[] {
  if (stop.type === 'NaptanOnstreetBusCoachStopPair') return stopsInside(ask, stop).map(({ id }) => id)
  if (stop.type === 'NaptanMetroPlatform') return stop.parentId === undefined ? [] : [stop.parentId]
  return stop.type === 'TransportInterchange' ? [] : [stop.id]
}

/** Without the words that say what it is: `Brixton`. */
export function shortName(name: string): string {
  return name
    .replace(/ \((London|Circle Line|H&C Line|Dist&Picc Line)\)/, '')
    .replace(/-Underground$/, '')
    .replace(/ (Underground Station|Rail Station|DLR Station|Tram Stop|Bus Station|ELL Rail Station|Station)$/, '')
}
