import { departuresIn, firstHour, headwayOf, lastHour, type DayKind } from '../../../../world/transport/timetable.ts'
import type { Service, ServicePath } from '../../../../world/transport/transport-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { findLine } from '../lines/find-line.ts'
import { findStop } from '../stops/find-stop.ts'
import { matchedStop, stopsOf } from '../lines/line-routes.ts'
import { entity, refuseUnknown } from '../owner.ts'

/** A path from the stop on which vehicles depart. */
type From = { readonly path: ServicePath; readonly place: number }

export const timetableViews = views({
  lineTimetable: (ask) => {
    const stopId = ask.text('fromStopPointId') ?? ''
    const uri = (id: string): string => `/Line/${id}/Timetable/${stopId}`
    const line = findLine(ask, ask.text('id') ?? '', uri)
    const stop = findStop(ask, stopId, () => uri(line.id))
    const found = pathsFrom(line, stop.id)
    if (found.length === 0) return refuseUnknown(ask, uri(line.id), `No timetable for ${line.id} at ${stopId}.`)
    const ends = [...new Set(found.map(({ path }) => path.stops.at(-1) ?? ''))]
    if (ends.length > 1) {
      return {
        ...entity('TimetableResponse'),
        disambiguation: {
          ...entity('Disambiguation'),
          disambiguationOptions: stopsOf(ask, ends)
            .toSorted((one, other) => (one.name < other.name ? -1 : 1))
            .map(({ id, name }) => ({
              ...entity('DisambiguationOption'),
              description: `Towards ${name}`,
              uri: `/Line/${line.id}/Timetable/${stop.id}/to/${id}`,
            })),
        },
      }
    }
    return timetableOf(ask, line, found)
  },
  lineTimetableTo: (ask) => {
    const [fromId = '', toId = ''] = [ask.text('fromStopPointId'), ask.text('toStopPointId')]
    const uri = (id: string): string => `/Line/${id}/Timetable/${fromId}/to/${toId}`
    const line = findLine(ask, ask.text('id') ?? '', uri)
    const [from, to] = [findStop(ask, fromId, () => uri(line.id)), findStop(ask, toId, () => uri(line.id))]
    const found = pathsFrom(line, from.id).filter(({ path, place }) => path.stops.lastIndexOf(to.id) > place)
    if (found.length === 0)
      return refuseUnknown(ask, uri(line.id), `No timetable for ${line.id} from ${fromId} to ${toId}.`)
    return timetableOf(ask, line, found)
  },
})

/** Not from the last stop: nothing departs there. */
function pathsFrom({ paths }: Service, stopId: string): readonly From[] {
  return paths.flatMap((path) => {
    const place = path.stops.indexOf(stopId)
    return place === -1 || place === path.stops.length - 1 ? [] : [{ path, place }]
  })
}

function timetableOf(ask: CityAsk, line: Service, found: readonly From[]): unknown {
  const stops = stopsOf(
    ask,
    found.flatMap(({ path, place }) => path.stops.slice(place)),
  )
  const isBus = line.mode === 'bus'
  return {
    ...entity('TimetableResponse'),
    lineId: line.id,
    lineName: line.name,
    direction: found[0]?.path.direction ?? 'outbound',
    ...(isBus && { pdfUrl: `https://tfl.gov.uk/bus/timetable/${line.id}` }),
    stations: isBus ? [] : stops.map((stop) => matchedStop(ask, stop)),
    stops: isBus ? stops.map((stop) => matchedStop(ask, stop)) : [],
    timetable: {
      ...entity('Timetable'),
      departureStopId: found[0]?.path.stops[found[0].place] ?? '',
      routes: [
        {
          ...entity('TimetableRoute'),
          stationIntervals: found.map(({ path, place }, id) => ({
            ...entity('StationInterval'),
            id: String(id),
            intervals: path.stops.slice(place + 1).map((stopId, index) => ({
              ...entity('Interval'),
              stopId,
              timeToArrival: Math.round(((path.seconds[place + 1 + index] ?? 0) - (path.seconds[place] ?? 0)) / 60),
            })),
          })),
          schedules: dayNames(line).map(([name, kind]) => scheduleOf(line, found, name, kind)),
        },
      ],
    },
  }
}

/** Lines with a night service have a Friday of their own. */
function dayNames({ hasNight, mode }: Service): readonly (readonly [string, DayKind])[] {
  const weekdays: readonly (readonly [string, DayKind])[] =
    hasNight && mode !== 'bus'
      ? [
          ['Monday - Thursday', 'weekday'],
          ['Friday', 'friday'],
        ]
      : [['Monday - Friday', 'weekday']]
  return [...weekdays, ['Saturday', 'saturday'], ['Sunday', 'sunday']]
}

type Journey = { readonly at: number; readonly intervalId: number }

function scheduleOf(line: Service, found: readonly From[], name: string, kind: DayKind): unknown {
  const journeys = found
    .flatMap(({ path, place }, intervalId) => departuresOf(line, path, place, kind).map((at) => ({ at, intervalId })))
    .toSorted((one, other) => one.at - other.at)
  const [first, last] = [journeys[0], journeys.at(-1)]
  return {
    ...entity('Schedule'),
    name,
    knownJourneys: journeys.map(journeyWire),
    ...(first && { firstJourney: journeyWire(first) }),
    ...(last && { lastJourney: journeyWire(last) }),
    periods: periodsOf(line, found, kind),
  }
}

/** Minutes of the day's service at which one path's vehicles leave a stop. */
function departuresOf(line: Service, path: ServicePath, place: number, kind: DayKind): readonly number[] {
  const later = Math.floor((path.seconds[place] ?? 0) / 60)
  const all: number[] = []
  for (let hour = firstHour; hour <= lastHour; hour += 1) {
    for (const minutes of departuresIn(line, path, kind, hour)) all.push(hour * 60 + minutes + later)
  }
  return all
}

function journeyWire({ at, intervalId }: Journey): unknown {
  return { ...entity('KnownJourney'), hour: String(Math.floor(at / 60)), minute: String(at % 60), intervalId }
}

/** Stretches of the day in which the gap between two vehicles stays the same. */
function periodsOf(line: Service, found: readonly From[], kind: DayKind): readonly unknown[] {
  const gapAt = (hour: number): number => {
    const perMinute = found.reduce((sum, { path }) => {
      const headway = headwayOf(line, path, kind, hour)
      return headway === 0 ? sum : sum + 1 / headway
    }, 0)
    return perMinute === 0 ? 0 : 1 / perMinute
  }
  const periods: { from: number; to: number; gap: number }[] = []
  for (let hour = firstHour; hour <= lastHour; hour += 1) {
    const gap = gapAt(hour)
    const before = periods.at(-1)
    if (gap === 0) continue
    if (before && before.gap === gap && before.to === hour) before.to = hour + 1
    else periods.push({ from: hour, to: hour + 1, gap })
  }
  return periods.map(({ from, to, gap }) => ({
    ...entity('Period'),
    type: 'FrequencyMinutes',
    fromTime: { ...entity('TwentyFourHourClockTime'), hour: String(from), minute: '0' },
    toTime: { ...entity('TwentyFourHourClockTime'), hour: String(to), minute: '0' },
    frequency: {
      ...entity('ServiceFrequency'),
      lowestFrequency: Math.max(1, Math.floor(gap)),
      highestFrequency: Math.max(1, Math.ceil(gap)),
    },
  }))
}
