import { bearingBetween, chanceOf, dayOf, minute, utc } from '@openlondon/sandbox/view'
import type { Service, ServicePath } from '../../../../world/transport/transport-kinds.ts'
import { vehicleOf } from '../../../../world/transport/vehicles.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { shortName } from '../stops/find-stop.ts'
import { entity } from '../owner.ts'
import { whereNow, type Call } from './running.ts'

const none = '0001-01-01T00:00:00'

/** One vehicle expected at one stop, as the owner tells it. */
export function predictionOf(ask: CityAsk, call: Call): unknown {
  const { world, clock } = ask
  const { trip, place, stopId, lastPlace, at } = call
  const { service, path } = trip
  const isBus = service.mode === 'bus'
  const stop = world.get('stop', stopId)
  const last = world.get('stop', path.stops[lastPlace] ?? '')
  const nameOf = (id: string): string => shortName(world.get('stop', id)?.name ?? id)
  const random = chanceOf('prediction')(path.id, trip.hourNumber, trip.number, place)
  return {
    ...entity('Prediction'),
    id: String(random.whole(-2_000_000_000, 2_000_000_000)),
    operationType: 1,
    vehicleId: vehicleOf(trip),
    naptanId: stopId,
    stationName: stop?.name ?? stopId,
    lineId: service.id,
    lineName: service.name,
    platformName: isBus ? (stop?.letter ?? 'null') : platformOf(ask, service, path, place),
    direction: path.direction,
    bearing: isBus ? String(bearingAt(ask, path, place)) : '',
    ...(isBus && {
      tripId: String(100 + trip.number * 2 + (trip.hourNumber % 24) * 30),
      baseVersion: baseVersionOf(ask),
    }),
    destinationNaptanId: isBus ? '' : (last?.id ?? ''),
    destinationName: isBus ? shortName(last?.name ?? '') : (last?.name ?? ''),
    timestamp: utc(clock.now),
    timeToStation: Math.round((at - clock.now) / 1_000),
    currentLocation: isBus ? '' : whereNow(ask, call, nameOf),
    towards: isBus ? (place === lastPlace ? 'null' : (stop?.towards ?? 'null')) : shortName(last?.name ?? ''),
    expectedArrival: utc(at),
    timeToLive: utc(isBus ? at + minute / 2 : at),
    modeName: service.mode,
    timing: {
      ...entity('PredictionTiming'),
      countdownServerAdjustment: '00:00:00',
      source: none,
      insert: none,
      read: utc(clock.now - 2_000),
      sent: utc(clock.now),
      received: none,
    },
  }
}

/** `Northbound - Platform 3` below ground, `Platform 3` elsewhere. Each line has one for each direction. */
export function platformOf(ask: CityAsk, service: Service, path: ServicePath, place: number): string {
  const there = ask.world.get('stop', path.stops[place] ?? '')?.services ?? []
  const number = Math.max(0, there.indexOf(service.id)) * 2 + (path.direction === 'inbound' ? 2 : 1)
  if (service.mode !== 'tube') return service.mode === 'river-bus' ? '' : `Platform ${number}`
  return `${boundOf(ask, path)} - Platform ${number}`
}

/** The way a whole path goes, as platforms show it. */
export function boundOf(ask: CityAsk, path: ServicePath): string {
  const [from, to] = [ask.world.get('stop', path.stops[0] ?? ''), ask.world.get('stop', path.stops.at(-1) ?? '')]
  const bearing = from && to ? bearingBetween(from.point, to.point) : 0
  return ['Northbound', 'Eastbound', 'Southbound', 'Westbound', 'Northbound'][Math.round(bearing / 90)] ?? 'Northbound'
}

function bearingAt(ask: CityAsk, path: ServicePath, place: number): number {
  const [start, end] = place + 1 < path.stops.length ? [place, place + 1] : [place - 1, place]
  const [from, to] = [ask.world.get('stop', path.stops[start] ?? ''), ask.world.get('stop', path.stops[end] ?? '')]
  return from && to ? Math.floor(bearingBetween(from.point, to.point)) : 0
}

/** Of the timetable, a new one each month. */
function baseVersionOf(ask: CityAsk): string {
  return `${dayOf(ask.clock, ask.clock.now).slice(0, 7).replace('-', '')}01`
}
