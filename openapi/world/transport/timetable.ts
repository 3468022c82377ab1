import { addDays, chanceOf, hour, minute, type Clock } from '@openlondon/sandbox/view'
import type { Service, ServicePath } from './transport-kinds.ts'

/** Kinds of day with a timetable of their own. A day's service ends in the small hours of the next. */
export type DayKind = 'weekday' | 'friday' | 'saturday' | 'sunday'

/** One planned run along a path; the seed does not change it. */
export type PlannedTrip = {
  readonly service: Service
  readonly path: ServicePath
  readonly leaves: number
  /** Hours since 1970 in which it leaves, and which of that hour it is. */
  readonly hourNumber: number
  readonly number: number
}

/** The hour at which a day's service begins; those before are of the day before, counted on from 24. */
export const firstHour = 5
export const lastHour = 28

/** Minutes between two vehicles of a service in one direction where all its ways run together, in the middle of the day. */
const headways: Readonly<Record<string, number>> = {
  tube: 3.6,
  overground: 5,
  'elizabeth-line': 3.6,
  dlr: 2.2,
  tram: 3,
  'river-bus': 18,
  'cable-car': 4,
  bus: 9,
}
/** On one way. */
const [shortestHeadway, longestHeadway] = [2, 60]

/** Minutes between two vehicles on one path, in an hour of the day's service that counts on after 23; 0 for none. */
export function headwayOf(service: Service, path: ServicePath, kind: DayKind, serviceHour: number): number {
  const share = service.paths.filter(({ direction }) => direction === path.direction).length
  const base = headways[service.mode]
  if (base === undefined) return 0
  const stretch = stretchAt(service, kind, serviceHour)
  if (stretch === 0) return 0
  return Math.min(longestHeadway, Math.max(shortestHeadway, base * stretch * share))
}

/** How much longer than at noon it takes until the next one; 0 when none runs. */
function stretchAt({ id, mode, hasNight }: Service, kind: DayKind, serviceHour: number): number {
  if (id === 'waterloo-city' && (kind === 'saturday' || kind === 'sunday')) return 0
  if (mode === 'river-bus' || mode === 'cable-car') return serviceHour >= 7 && serviceHour < 22 ? 1 : 0
  if (serviceHour > 24) {
    if (!hasNight) return 0
    return mode === 'bus' ? 2.5 : kind === 'friday' || kind === 'saturday' ? 4 : 0
  }
  if (kind === 'sunday') return serviceHour < 7 && mode !== 'bus' ? 0 : 1.3
  if (serviceHour >= 21 || serviceHour < 6) return 1.5
  const isPeak = kind !== 'saturday' && [7, 8, 16, 17, 18].includes(serviceHour)
  return isPeak ? 0.8 : 1
}

/** The same whatever seed is asked for. */
const planned = chanceOf('london timetable')

/** Minutes of the hour at which vehicles leave the first stop. */
export function departuresIn(
  service: Service,
  path: ServicePath,
  kind: DayKind,
  serviceHour: number,
): readonly number[] {
  const headway = headwayOf(service, path, kind, serviceHour)
  if (headway === 0) return []
  const shift = planned(path.id).next() * headway
  return Array.from({ length: Math.ceil((60 - shift) / headway) }, (_, number) => Math.floor(shift + number * headway))
}

/** What day's service, and which hour of it, an instant belongs to. */
export function serviceHourAt(
  clock: Clock,
  instant: number,
): { readonly kind: DayKind; readonly hour: number; readonly date: string } {
  const wall = clock.wall(instant)
  const isNight = wall.hour < firstHour
  const weekday = isNight ? (wall.weekday + 6) % 7 : wall.weekday
  return {
    kind: weekday === 0 ? 'sunday' : weekday === 6 ? 'saturday' : weekday === 5 ? 'friday' : 'weekday',
    hour: isNight ? wall.hour + 24 : wall.hour,
    date: isNight ? addDays(wall.date, -1) : wall.date,
  }
}

/** The runs that leave a path's first stop between two instants, first things first. */
export function tripsOf(
  clock: Clock,
  service: Service,
  path: ServicePath,
  from: number,
  until: number,
): readonly PlannedTrip[] {
  const trips: PlannedTrip[] = []
  for (let hourNumber = Math.floor(from / hour); hourNumber * hour < until; hourNumber += 1) {
    const { kind, hour: serviceHour } = serviceHourAt(clock, hourNumber * hour)
    for (const [number, minutes] of departuresIn(service, path, kind, serviceHour).entries()) {
      const leaves = hourNumber * hour + minutes * minute
      if (leaves >= from && leaves < until) trips.push({ service, path, leaves, hourNumber, number })
    }
  }
  return trips
}

/** Whether any of a service's vehicles leave in the hour of an instant. What nobody has a timetable of counts as running. */
export function isInService(clock: Clock, service: Service, instant: number): boolean {
  if (service.paths.length === 0) return true
  const { kind, hour: serviceHour } = serviceHourAt(clock, instant)
  return service.paths.some((path) => headwayOf(service, path, kind, serviceHour) > 0)
}

/** Seconds from the first stop to the last. */
export function secondsOf({ seconds }: ServicePath): number {
  return seconds.at(-1) ?? 0
}
