import { sortedBy, utc } from '@openlondon/sandbox/view'
import { doesDisturb, isShut, roadTroubles } from '../../../../world/roads/road-troubles.ts'
import type { Corridor, RoadEvent } from '../../../../world/roads/roads-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { corridorsAsked, writtenRoad } from './corridors-asked.ts'
import { ownerType } from '../places/place-body.ts'
import { disruptionViews } from './road-disruptions.ts'
import { refuseBad } from '../owner.ts'

export const roadViews = views({
  ...disruptionViews,

  roads: (ask) => bodiesNow(ask, ask.world.all('corridor')),

  roadsById: (ask) => bodiesNow(ask, corridorsAsked(ask, '')),

  /** Without dates, from now until the end of today. */
  roadStatus: (ask) => {
    const corridors = corridorsAsked(ask, '/Status')
    const [startDate, endDate] = [ask.text('startDate'), ask.text('endDate')]
    const endOfToday = ask.clock.instantOf(ask.clock.wall().date, 24)
    if (startDate === undefined && endDate === undefined) return bodies(ask, corridors, ask.clock.now, endOfToday)
    const path = `/Road/${ask.list('ids').join(',')}/Status`
    if (startDate === undefined || endDate === undefined)
      return refuseBad(ask, path, 'Both dates must be given, or neither')
    const [from, until] = [Date.parse(startDate), Date.parse(endDate)]
    if (until < from) return refuseBad(ask, path, 'The end date must not be before the start date')
    return bodies(ask, corridors, from, until).map((body) => ({
      ...body,
      statusAggregationStartDate: utc(from),
      statusAggregationEndDate: utc(until),
    }))
  },

  roadSeverities: () =>
    severityLevels.map(([severityLevel, description]) => {
      return { $type: ownerType('StatusSeverity'), modeName: 'road', severityLevel, description }
    }),

  /** An older vocabulary than that of the disruptions. */
  roadCategories: () => [
    'Collisions',
    'Hazard(s)',
    'Infrastructure Issue',
    'Special and Planned Events',
    'Traffic Incidents',
    'Traffic Volume',
    'Works',
  ],
})

const severityLevels = [
  [0, 'No Issues'],
  [5, 'Closure'],
  [6, 'Severe'],
  [7, 'Serious'],
  [8, 'Moderate'],
  [9, 'Minimal'],
  [10, 'No Exceptional Delays'],
] as const

function bodiesNow(ask: CityAsk, corridors: readonly Corridor[]): readonly unknown[] {
  return bodies(ask, corridors, ask.clock.now, ask.clock.now)
}

function bodies(
  ask: CityAsk,
  corridors: readonly Corridor[],
  from: number,
  until: number,
): readonly Readonly<Record<string, unknown>>[] {
  const troubles = roadTroubles(ask).filter((trouble) => doesDisturb(ask.clock, trouble, from, until))
  return sortedBy(corridors, ({ id }) => id).map((corridor) => {
    const state = stateOf(troubles.filter(({ corridorIds }) => corridorIds.includes(corridor.id)))
    const { id, name, group, bounds } = corridor
    const [west, south, east, north] = bounds
    return {
      $type: ownerType('RoadCorridor'),
      id,
      displayName: name,
      ...(group !== undefined && { group }),
      statusSeverity: state,
      statusSeverityDescription: state === 'Good' ? 'No Exceptional Delays' : state,
      bounds: JSON.stringify([
        [west, south],
        [east, north],
      ]),
      envelope: JSON.stringify([
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ]),
      url: `/Road/${writtenRoad(id)}`,
    }
  })
}

/** From the best to the worst. */
const states = ['Good', 'Minimal', 'Moderate', 'Serious', 'Severe', 'Closure'] as const

/** As bad as the worst that disturbs it; shut, where nobody can drive through. */
function stateOf(troubles: readonly RoadEvent[]): (typeof states)[number] {
  const worst = Math.max(0, ...troubles.map((trouble) => rankOf(trouble)))
  return states[worst] ?? 'Good'
}

function rankOf(trouble: RoadEvent): number {
  if (isShut(trouble)) return states.length - 1
  return Math.max(
    0,
    states.findIndex((state) => state === trouble.severity),
  )
}
