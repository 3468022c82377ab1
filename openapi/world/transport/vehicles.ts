import { hour, minute, type Clock, type World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import { headwayOf, secondsOf, tripsOf, type PlannedTrip } from './timetable.ts'
import type { Service } from './transport-kinds.ts'

/** More than leave any stop in an hour. */
const mostTrains = 30
const mostBuses = 12
/** Registrations go on from `LTZ1025`; each bus route has a stock of its own. */
const firstPlate = 1_025
const stockOfRoute = 4 * mostBuses
/** When vehicles are far apart. */
const eveningHour = 21
const standsMinutes = 5

/** Hours after which a vehicle, gone one way, has come to the end, has waited for its turn and goes back. */
function turnHours(service: Service): number {
  const needs = service.paths.map(
    (path) => secondsOf(path) * 1_000 + (headwayOf(service, path, 'weekday', eveningHour) + standsMinutes) * minute,
  )
  return Math.max(1, ...needs.map((need) => Math.ceil(need / hour)))
}

/** What runs a trip: the same vehicle goes there and, hours later, back. */
export function vehicleOf({ service, path, hourNumber, number }: PlannedTrip): string {
  const turn = turnHours(service)
  const slot = (hourNumber + (path.direction === 'inbound' ? turn : 0)) % (2 * turn)
  return vehicleName(
    service,
    (path.pair * 2 * turn + slot) * (service.mode === 'bus' ? mostBuses : mostTrains) + number,
  )
}

function vehicleName(service: Service, place: number): string {
  return service.mode === 'bus'
    ? `LTZ${firstPlate + service.number * stockOfRoute + place}`
    : String(place).padStart(3, '0')
}

/** The trips of one vehicle that may be on their way between two instants. Set numbers repeat from line to line. */
export function tripsOfVehicle(
  world: World<Kinds>,
  clock: Clock,
  vehicle: string,
  until: number,
): readonly PlannedTrip[] {
  return world.all('service').flatMap((service) => {
    if ((service.mode === 'bus') !== vehicle.startsWith('LTZ')) return []
    const turn = turnHours(service)
    return service.paths.flatMap((path) =>
      tripsOf(clock, service, path, until - (turn + 1) * hour, until).filter((trip) => vehicleOf(trip) === vehicle),
    )
  })
}
