import { hour, minute } from '@openlondon/sandbox/view'
import { secondsOf, tripsOf, type PlannedTrip } from '../../../../world/transport/timetable.ts'
import type { Service, ServicePath } from '../../../../world/transport/transport-kinds.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { busStopClosures } from '../stops/stop-notices.ts'
import { disturbancesAt, disturbancesOf, isClosed, servedPlaces, type Disturbance } from '../lines/line-state.ts'

/** One vehicle expected at one stop of its way. */
export type Call = {
  readonly trip: PlannedTrip
  /** Place of the stop on the path. */
  readonly place: number
  readonly stopId: string
  /** Where this run ends, which may be short of the path's end. */
  readonly lastPlace: number
  readonly firstPlace: number
  readonly at: number
  readonly late: number
}

/** Predictions reach this far ahead in time, and this many stops. */
const aheadMs = 30 * minute
const aheadStops = 6
/** Before it leaves its first stop, a vehicle is told of this long. */
const waitingMs = 12 * minute
const latestMs = 13 * minute

/** What is expected of a service, at some stops or at all. No vehicle is told of that has gone. */
export function expectedCalls(
  ask: CityAsk,
  service: Service,
  at: readonly string[] | undefined,
  onlyTrips?: readonly PlannedTrip[],
): readonly Call[] {
  const { now } = ask.clock
  if (service.paths.length === 0) return []
  const state = disturbancesOf(ask, service, now - 4 * hour, now)
  if (isClosed(state, now)) return []
  const isAt = at && new Set(at)
  return service.paths.flatMap((path) => {
    const places = isAt ? path.stops.flatMap((stop, place) => (isAt.has(stop) ? [place] : [])) : undefined
    if (places?.length === 0) return []
    const farthest = places ? Math.max(...places.map((place) => path.seconds[place] ?? 0)) : secondsOf(path)
    const nearest = places ? Math.min(...places.map((place) => path.seconds[place] ?? 0)) : 0
    const trips =
      onlyTrips?.filter((trip) => trip.path === path) ??
      tripsOf(ask.clock, service, path, now - farthest * 1_000 - latestMs, now + aheadMs - nearest * 1_000)
    const served = servedPlaces(path, state, now)
    const open = service.mode === 'bus' ? openPlaces(ask, path, places) : places
    return trips.flatMap((trip) => callsOfTrip(ask, trip, state, served, open))
  })
}

/** Buses pass a stop that is closed, but for those at which they turn. */
function openPlaces(ask: CityAsk, { stops }: ServicePath, places: readonly number[] | undefined): readonly number[] {
  return (places ?? stops.map((_, place) => place)).filter((place) => {
    const stop = ask.world.get('stop', stops[place] ?? '')
    return stop === undefined || place === 0 || place === stops.length - 1 || busStopClosures(ask, stop).length === 0
  })
}

function callsOfTrip(
  ask: CityAsk,
  trip: PlannedTrip,
  state: readonly Disturbance[],
  [firstPlace, lastPlace]: readonly [number, number],
  places: readonly number[] | undefined,
): readonly Call[] {
  if (lastPlace <= firstPlace || trip.leaves > ask.clock.now + waitingMs) return []
  const late = lateness(ask, trip, state)
  const { now } = ask.clock
  const timeAt = (place: number): number => trip.leaves + (trip.path.seconds[place] ?? 0) * 1_000 + late
  let next = firstPlace
  while (next <= lastPlace && timeAt(next) < now) next += 1
  const end = Math.min(lastPlace, next + aheadStops - 1)
  const calls: Call[] = []
  for (let place = next; place <= end && timeAt(place) <= now + aheadMs; place += 1) {
    if (places && !places.includes(place)) continue
    calls.push({ trip, place, stopId: trip.path.stops[place] ?? '', firstPlace, lastPlace, at: timeAt(place), late })
  }
  return calls
}

/** Milliseconds behind the timetable, by what disturbed the line when the vehicle set off; it stays so along the way. */
function lateness(
  ask: CityAsk,
  { service, path, leaves, hourNumber, number }: PlannedTrip,
  state: readonly Disturbance[],
): number {
  const random = ask.chance('late', path.id, hourNumber, number)
  const severities = disturbancesAt(state, leaves).map(({ severity }) => severity)
  if (severities.includes(6)) return random.whole(360, 720) * 1_000
  if (severities.some((severity) => severity === 9 || severity === 0)) return random.whole(60, 300) * 1_000
  return ask.scenario === 'quiet' || service.mode === 'cable-car' ? 0 : random.whole(0, 40) * 1_000
}

/** Where a vehicle is in words. */
export function whereNow(ask: CityAsk, { trip, late, firstPlace }: Call, nameOf: (stop: string) => string): string {
  const { path, leaves } = trip
  const gone = (ask.clock.now - leaves - late) / 1_000
  const next = path.seconds.findIndex((seconds) => seconds >= gone)
  if (next <= firstPlace) return `At ${nameOf(path.stops[firstPlace] ?? '')}`
  const [before, after] = [path.seconds[next - 1] ?? 0, path.seconds[next] ?? 0]
  const [from, to] = [nameOf(path.stops[next - 1] ?? ''), nameOf(path.stops[next] ?? '')]
  if (gone - before < 20) return `At ${from}`
  return after - gone < 25 ? `Approaching ${to}` : `Between ${from} and ${to}`
}
