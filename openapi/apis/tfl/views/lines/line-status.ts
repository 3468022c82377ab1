import { day, minute, utc } from '@openlondon/sandbox/view'
import { isInService, serviceHourAt } from '../../../../world/transport/timetable.ts'
import type { Service } from '../../../../world/transport/transport-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { findLines, linesOfModes } from './find-line.ts'
import {
  closureTextOf,
  disturbancesAt,
  disturbancesOf,
  goodService,
  serviceClosed,
  type Disturbance,
  type Stretch,
} from './line-state.ts'
import { severityText } from '../meta.ts'
import { entity, refuseBad } from '../owner.ts'
import { lineWire, routeSections } from './wire-line.ts'

/** Works are told of ahead of time. */
const toldAheadMs = 7 * day

export const lineStatusViews = views({
  lineStatus: (ask) => {
    const lines = findLines(ask, ask.list('ids'), (ids) => `/Line/${ids}/Status`)
    return lines.map((line) =>
      lineWire(ask, line, { lineStatuses: statusesNow(ask, line, ask.flag('detail')).map(({ wire }) => wire) }),
    )
  },
  lineStatusByMode: (ask) => {
    const severity = ask.number('severityLevel')
    const isDetailed = ask.flag('detail')
    return linesOfModes(ask, ask.list('modes')).flatMap((line) => {
      const statuses = statusesNow(ask, line, isDetailed).filter(
        (status) => severity === undefined || status.severity === severity,
      )
      return statuses.length === 0 ? [] : [lineWire(ask, line, { lineStatuses: statuses.map(({ wire }) => wire) })]
    })
  },
  lineStatusBySeverity: (ask) => {
    const severity = ask.number('severity')
    return ask.world.all('service').flatMap((line) => {
      const statuses = statusesNow(ask, line, false).filter((status) => status.isNow && status.severity === severity)
      return statuses.length === 0 ? [] : [lineWire(ask, line, { lineStatuses: statuses.map(({ wire }) => wire) })]
    })
  },
  lineStatusBetween: (ask) => {
    const [start = '', end = ''] = [ask.text('startDate'), ask.text('endDate')]
    const uri = (ids: string): string => `/Line/${ids}/Status/${start}/to/${end}`
    const lines = findLines(ask, ask.list('ids'), uri)
    const [from, until] = [instantOf(ask, start, 0), instantOf(ask, end, day)]
    const isDetailed = ask.flag('detail')
    const asked = uri(ask.list('ids').join(','))
    if (from === undefined || until === undefined) return refuseBad(ask, asked, 'There is no such date.')
    if (until <= from) return refuseBad(ask, asked, 'The start date must not be after the end date.')
    return lines.map((line) => {
      const all = disturbancesOf(ask, line, from, until)
      const rows = all.map((one) => disturbedStatus(ask, line, one, isDetailed))
      return lineWire(ask, line, {
        lineStatuses: rows.length === 0 ? [plainStatus(line, goodService)] : rows,
        routeSections: routeSections(ask, line, ['Regular']),
      })
    })
  },
  lineDisruption: (ask) =>
    disruptionsOf(
      ask,
      findLines(ask, ask.list('ids'), (ids) => `/Line/${ids}/Disruption`),
    ),
  lineDisruptionByMode: (ask) => disruptionsOf(ask, linesOfModes(ask, ask.list('modes'))),
})

type Status = { readonly severity: number; readonly isNow: boolean; readonly wire: unknown }

/** Every state a line is in, and works that are near. */
export function statusesNow(ask: CityAsk, line: Service, isDetailed: boolean): readonly Status[] {
  const { now } = ask.clock
  const all = disturbancesOf(ask, line, now, now + toldAheadMs)
  const here = disturbancesAt(all, now)
  const ahead = all.filter(({ from }) => from > now)
  const statusOf = (one: Disturbance, isNow: boolean): Status => ({
    severity: one.severity,
    isNow,
    wire: disturbedStatus(ask, line, one, isDetailed),
  })
  return [...currentStatuses(ask, line, here, statusOf), ...ahead.map((one) => statusOf(one, false))]
}

function currentStatuses(
  ask: CityAsk,
  line: Service,
  here: readonly Disturbance[],
  statusOf: (one: Disturbance, isNow: boolean) => Status,
): readonly Status[] {
  if (!isInService(ask.clock, line, ask.clock.now)) {
    return [{ severity: serviceClosed, isNow: true, wire: closedStatus(ask, line) }]
  }
  if (here.length > 0) return here.map((one) => statusOf(one, true))
  return [{ severity: goodService, isNow: true, wire: plainStatus(line, goodService) }]
}

function plainStatus(line: Service, severity: number): Readonly<Record<string, unknown>> {
  return {
    ...entity('LineStatus'),
    id: 0,
    statusSeverity: severity,
    statusSeverityDescription: severityText(line.mode, severity),
    created: '0001-01-01T00:00:00',
    validityPeriods: [],
  }
}

/** Closed for the night, or on a day without service. It is no fault, and no notice comes with it. */
function closedStatus(ask: CityAsk, line: Service): unknown {
  const { now } = ask.clock
  const until = nextService(ask, line)
  const from = ask.clock.instantOf(serviceHourAt(ask.clock, now).date, 4, 30)
  return {
    ...plainStatus(line, serviceClosed),
    lineId: line.id,
    reason: `${line.name}: Service will resume later. `,
    validityPeriods: [{ ...entity('ValidityPeriod'), fromDate: utc(from), toDate: utc(until), isNow: true }],
    disruption: {
      ...entity('Disruption'),
      category: 'Information',
      categoryDescription: 'Information',
      description: `${line.name}: Service will resume later. `,
      affectedRoutes: [],
      affectedStops: [],
      closureText: 'information',
    },
  }
}

/** The next hour in which anything runs. */
function nextService(ask: CityAsk, line: Service): number {
  const step = 60 * minute
  const start = Math.floor(ask.clock.now / step) * step
  for (let hours = 1; hours < 24 * 7; hours += 1) {
    if (isInService(ask.clock, line, start + hours * step)) return start + hours * step
  }
  return start + 7 * day
}

function disturbedStatus(ask: CityAsk, line: Service, one: Disturbance, isDetailed: boolean): unknown {
  const { now } = ask.clock
  return {
    ...plainStatus(line, one.severity),
    lineId: line.id,
    reason: one.reason,
    validityPeriods: [
      {
        ...entity('ValidityPeriod'),
        fromDate: utc(one.from),
        toDate: utc(one.until),
        isNow: one.from <= now && one.until > now,
      },
    ],
    disruption: disruptionWire(ask, line, one, isDetailed),
  }
}

export function disruptionWire(
  ask: CityAsk,
  line: Service,
  one: Disturbance,
  isDetailed: boolean,
): Readonly<Record<string, unknown>> {
  return {
    ...entity('Disruption'),
    category: one.category,
    type: one.stretch ? 'routeInfo' : 'lineInfo',
    categoryDescription: one.category,
    description: one.reason,
    created: utc(one.told),
    affectedRoutes: isDetailed && one.stretch ? [affectedRoute(ask, line, one.stretch)] : [],
    affectedStops: isDetailed && one.stretch ? one.stretch.stops.map((id) => mentionedStop(ask, id)) : [],
    closureText: closureTextOf(one),
  }
}

function affectedRoute(ask: CityAsk, line: Service, { from, to, stops, direction }: Stretch): unknown {
  const nameOf = (id: string): string => ask.world.get('stop', id)?.name ?? id
  return {
    ...entity('RouteSection'),
    id: String(1_000 + line.number),
    lineId: line.id,
    name: `${nameOf(from)} - ${nameOf(to)}`,
    direction,
    originationName: nameOf(from),
    destinationName: nameOf(to),
    isEntireRouteSection: false,
    routeSectionNaptanEntrySequence: stops.map((id, ordinal) => ({
      ...entity('RouteSectionNaptanEntrySequence'),
      ordinal,
      stopPoint: mentionedStop(ask, id),
    })),
  }
}

/** In short: lists are empty and the point is 0. */
function mentionedStop(ask: CityAsk, id: string): unknown {
  const stop = ask.world.get('stop', id)
  return {
    ...entity('StopPoint'),
    naptanId: id,
    modes: [],
    icsCode: stop?.icsCode ?? '',
    stationNaptan: stop?.parentId ?? id,
    ...(stop?.hubId !== undefined && { hubNaptanCode: stop.hubId }),
    lines: [],
    lineGroup: [],
    lineModeGroups: [],
    status: true,
    id,
    commonName: stop?.name ?? id,
    placeType: 'StopPoint',
    additionalProperties: [],
    children: [],
    lat: 0,
    lon: 0,
  }
}

/** Of now, and of works that are near. */
function disruptionsOf(ask: CityAsk, lines: readonly Service[]): readonly unknown[] {
  const { now } = ask.clock
  return lines.flatMap((line) => {
    const all = disturbancesOf(ask, line, now, now + toldAheadMs)
    const here = isInService(ask.clock, line, now) ? disturbancesAt(all, now) : []
    return [...here, ...all.filter(({ from }) => from > now)].map((one) => disruptionWire(ask, line, one, false))
  })
}

/** A day begins on London's clock, or ends a day later; a day with a time is UTC. */
function instantOf(ask: CityAsk, text: string, plus: number): number | undefined {
  const date = text.slice(0, 10)
  const time = /T(\d{2}):(\d{2})/.exec(text)
  const midnight = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) return undefined
  if (time) return Date.parse(`${date}T${time[1]}:${time[2]}:00Z`)
  return ask.clock.instantOf(date) + plus
}
