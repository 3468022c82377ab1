import { hour, sortedBy, utc } from '@openlondon/sandbox/view'
import type { Service } from '../../../../world/transport/transport-kinds.ts'
import { tripsOfVehicle } from '../../../../world/transport/vehicles.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { findLines, linesOfModes } from '../lines/find-line.ts'
import { callingStops, findStop } from '../stops/find-stop.ts'
import { entity } from '../owner.ts'
import { platformOf, predictionOf } from './prediction.ts'
import { expectedCalls, type Call } from './running.ts'

export const arrivalViews = views({
  stopArrivals: (ask) => {
    const stop = findStop(ask, ask.text('id') ?? '', (id) => `/StopPoint/${id}/Arrivals`)
    const at = callingStops(ask, stop)
    return stop.services.flatMap((id) => {
      const service = ask.world.get('service', id)
      return service && at.length > 0 ? expectedCalls(ask, service, at).map((call) => predictionOf(ask, call)) : []
    })
  },
  lineArrivals: (ask) => {
    const lines = findLines(ask, ask.list('ids'), (ids) => `/Line/${ids}/Arrivals`)
    return lines.flatMap((line) => expectedCalls(ask, line, undefined).map((call) => predictionOf(ask, call)))
  },
  lineArrivalsAtStop: (ask) => {
    const stopId = ask.text('stopPointId') ?? ''
    const lines = findLines(ask, ask.list('ids'), (ids) => `/Line/${ids}/Arrivals/${stopId}`)
    const at = callingStops(
      ask,
      findStop(ask, stopId, (id) => `/Line/${lines.map((line) => line.id).join(',')}/Arrivals/${id}`),
    )
    const direction = ask.text('direction') ?? 'all'
    const destination = ask.text('destinationStationId')
    const isWanted = ({ trip, lastPlace }: Call): boolean =>
      (direction === 'all' || trip.path.direction === direction) &&
      (destination === undefined || trip.path.stops[lastPlace] === destination)
    return lines.flatMap((line) =>
      at.length === 0
        ? []
        : expectedCalls(ask, line, at)
            .filter(isWanted)
            .map((call) => predictionOf(ask, call)),
    )
  },
  modeArrivals: (ask) => {
    const count = ask.number('count') ?? -1
    const calls = sortedBy(
      linesOfModes(ask, [ask.text('mode') ?? '']).flatMap((line) => expectedCalls(ask, line, undefined)),
      ({ at }) => at,
    )
    const told = new Map<string, number>()
    return calls
      .filter(({ stopId }) => {
        const number = told.get(stopId) ?? 0
        told.set(stopId, number + 1)
        return count < 0 || number < count
      })
      .map((call) => predictionOf(ask, call))
  },
  vehicleArrivals: (ask) => {
    const { now } = ask.clock
    return [...new Set(ask.list('ids').map((id) => id.toUpperCase()))].flatMap((vehicle) => {
      const trips = tripsOfVehicle(ask.world, ask.clock, vehicle, now + hour / 2)
      const services = [...new Set(trips.map(({ service }) => service))]
      return services.flatMap((service) =>
        expectedCalls(ask, service, undefined, trips).map((call) => predictionOf(ask, call)),
      )
    })
  },
  stopArrivalDepartures: (ask) => {
    const stop = findStop(
      ask,
      ask.text('id') ?? '',
      (id) => `/StopPoint/${id}/ArrivalDepartures?lineIds=${ask.list('lineIds').join(',')}`,
    )
    const lines = stop.services.flatMap((id): readonly Service[] => {
      const service = ask.list('lineIds').includes(id) ? ask.world.get('service', id) : undefined
      return service && (service.mode === 'overground' || service.mode === 'elizabeth-line') ? [service] : []
    })
    return lines.flatMap((line) => expectedCalls(ask, line, [stop.id]).map((call) => arrivalDepartureOf(ask, call)))
  },
})

/** A train stands for half a minute. One that begins here has no arrival, one that ends here no departure. */
const standsMs = 30_000
/** Behind the timetable by more than this, it counts as late. */
const lateMs = 60_000

function arrivalDepartureOf(ask: CityAsk, { trip, place, stopId, firstPlace, lastPlace, at, late }: Call): unknown {
  const { service, path } = trip
  const { world, clock } = ask
  const last = world.get('stop', path.stops[lastPlace] ?? '')
  const [arrives, departs] = [place > firstPlace, place < lastPlace]
  const isLate = late > lateMs
  return {
    ...entity('ArrivalDeparture'),
    platformName: platformOf(ask, service, path, place),
    destinationNaptanId: last?.id ?? '',
    destinationName: last?.name ?? '',
    naptanId: stopId,
    stationName: world.get('stop', stopId)?.name ?? stopId,
    ...(arrives && {
      estimatedTimeOfArrival: utc(at),
      scheduledTimeOfArrival: utc(at - late),
    }),
    ...(departs && {
      estimatedTimeOfDeparture: utc(at + standsMs),
      scheduledTimeOfDeparture: utc(at - late + standsMs),
    }),
    minutesAndSecondsToArrival: arrives ? minutesText(at - clock.now) : '',
    minutesAndSecondsToDeparture: departs ? minutesText(at + standsMs - clock.now) : '',
    departureStatus: isLate ? 'Delayed' : 'OnTime',
    ...(isLate && { cause: 'a late running train' }),
  }
}

/** `4:12`. */
function minutesText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
