import { minute, utc, walkAt, wallText } from '@openlondon/sandbox/view'
import type { Service, Stop } from '../../../../world/transport/transport-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { flowsOf, isCounted, quarters, timeSlice, usualShare } from './crowding-curve.ts'
import { findLine } from '../lines/find-line.ts'
import { findStop } from './find-stop.ts'
import { entity, refuseUnknown } from '../owner.ts'
import { boundOf } from '../departures/prediction.ts'
import { holderOf } from './stops.ts'
import { listedStop, stopWire, wholeStop } from './wire-stop.ts'

const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const
const peaks = { amPeakTimeBand: '07:45-09:45', pmPeakTimeBand: '17:00-19:00' }

export const crowdingViews = views({
  crowding: (ask) => {
    const stop = findStop(ask, ask.text('stopPointId') ?? '', (id) => `/crowding/${id}`)
    if (!isCounted(stop)) return { naptan: stop.id, isFound: false, isAlwaysQuiet: false }
    const daysOfWeek = [1, 2, 3, 4, 5, 6, 0].map((weekday) => dayOf(stop, weekday))
    return { naptan: stop.id, daysOfWeek, isFound: true, isAlwaysQuiet: false }
  },
  crowdingByDay: (ask) => {
    const name = ask.text('dayOfWeek') ?? 'Mon'
    const stop = findStop(ask, ask.text('stopPointId') ?? '', (id) => `/crowding/${id}/${name}`)
    if (!isCounted(stop)) return { naptan: stop.id, isFound: false, isAlwaysQuiet: false }
    const weekday = dayNames.findIndex((day) => day === name.toUpperCase())
    return { naptan: stop.id, ...dayOf(stop, weekday), isFound: true, isAlwaysQuiet: false }
  },
  crowdingLive: (ask) => {
    const stop = findStop(ask, ask.text('stopPointId') ?? '', (id) => `/crowding/${id}/Live`)
    if (!isCounted(stop)) return { dataAvailable: false, percentageOfBaseline: 0, timeUtc: null, timeLocal: null }
    const at = Math.floor(ask.clock.now / (5 * minute)) * 5 * minute
    return {
      dataAvailable: true,
      percentageOfBaseline: liveShare(ask, stop, at),
      timeUtc: utc(at),
      timeLocal: wallText(ask.clock, at).replace('T', ' '),
    }
  },
  stopCrowding: (ask) => {
    const [id = '', lineId = '', direction = 'all'] = [ask.text('id'), ask.text('line'), ask.text('direction')]
    const uri = `/StopPoint/${id}/Crowding/${lineId}?direction=${direction}`
    const stop = holderOf(
      ask,
      findStop(ask, id, () => uri),
    )
    const line = findLine(ask, lineId, () => uri)
    if (!stop.services.includes(line.id))
      return refuseUnknown(ask, uri, `The line ${line.id} does not serve ${stop.id}.`)
    const crowding = {
      ...entity('Crowding'),
      passengerFlows: flowsOf(stop),
      trainLoadings: loadingsOf(ask, stop, line, direction),
    }
    const wire = stopWire(
      ask,
      { ...stop, services: [line.id] },
      { ...wholeStop, isNested: false, lineExtra: () => ({ crowding }) },
    )
    return { ...wire, ...groupsOf(ask, stop) }
  },
})

/** The lines of a stop in groups, all of them. */
function groupsOf(ask: CityAsk, stop: Stop): object {
  const { lineGroup, lineModeGroups } = stopWire(ask, stop, listedStop)
  return { lineGroup, lineModeGroups }
}

function dayOf(stop: Stop, weekday: number): object {
  return {
    dayOfWeek: dayNames[weekday] ?? 'MON',
    ...peaks,
    timeBands: Array.from({ length: quarters }, (_, quarter) => ({
      timeBand: timeSlice(quarter, ':'),
      percentageOfBaseLine: usualShare(stop, weekday, quarter),
    })),
  }
}

function liveShare(ask: CityAsk, stop: Stop, at: number): number {
  const wall = ask.clock.wall(at)
  const usual = usualShare(stop, wall.weekday, wall.hour * 4 + Math.floor(wall.minute / 15))
  const swing = walkAt(ask.chance, `crowding ${stop.id}`, at, { least: 0.8, most: 1.2, hours: 1 })
  const factor = ask.scenario === 'surge' ? 1.8 : ask.scenario === 'strike' ? strikeShare(stop) : 1
  const least = ask.scenario === 'surge' ? 1.05 : 0
  return Math.round(Math.max(least, usual * swing * factor) * 100) / 100
}

/** With no tube trains a station is empty, unless other trains call there. */
function strikeShare({ modes }: Stop): number {
  return modes.every((mode) => mode === 'tube') ? 0.05 : 1.4
}

/** How full trains are, from 1 to 6, towards the next station each way. */
function loadingsOf(ask: CityAsk, stop: Stop, line: Service, direction: string): readonly unknown[] {
  if (!isCounted(stop)) return []
  const seen = new Set<string>()
  return line.paths.flatMap((path) => {
    const place = path.stops.indexOf(stop.id)
    const next = place === -1 ? undefined : path.stops[place + 1]
    const isWanted = direction === 'all' || path.direction === direction
    if (next === undefined || !isWanted || seen.has(`${path.direction} ${next}`)) return []
    seen.add(`${path.direction} ${next}`)
    const bound = boundOf(ask, path)
    return Array.from({ length: quarters }, (_, quarter) => ({
      ...entity('TrainLoading'),
      line: line.name,
      lineDirection: bound,
      platformDirection: `${bound.slice(0, 1)}B`,
      direction: path.direction,
      naptanTo: next,
      timeSlice: timeSlice(quarter, ''),
      value: Math.min(6, 1 + Math.floor(usualShare(stop, 3, quarter) * 5)),
    }))
  })
}
