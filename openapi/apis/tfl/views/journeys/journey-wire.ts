import { bearingBetween, minute, wallText, type Point } from '@openlondon/sandbox/view'
import type { Service } from '../../../../world/transport/transport-kinds.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { shortName } from '../stops/find-stop.ts'
import { fareOf } from './journey-fare.ts'
import type { End, PlannedLeg } from './journey-plan.ts'
import { disturbancesAt, disturbancesOf } from '../lines/line-state.ts'
import { disruptionWire } from '../lines/line-status.ts'
import { entity } from '../owner.ts'

/** One way to get there, and how it was searched for. */
export type FoundJourney = {
  readonly legs: readonly PlannedLeg[]
  readonly label: string
  readonly isAlternative: boolean
  readonly isCycled: boolean
}

type Ride = Extract<PlannedLeg, { kind: 'ride' }>
type Walk = Extract<PlannedLeg, { kind: 'walk' }>

/** The journey planner's numbers. */
const motTypes: Readonly<Record<string, string>> = {
  tube: '1',
  dlr: '2',
  overground: '3',
  'elizabeth-line': '13',
  tram: '4',
  bus: '5',
  'river-bus': '9',
  'cable-car': '8',
  walking: '99',
  cycle: '97',
}

export function journeyWire(ask: CityAsk, { legs, label, isAlternative, isCycled }: FoundJourney): unknown {
  const [starts, ends] = [down(legs[0]?.departs ?? 0), down(legs.at(-1)?.arrives ?? 0)]
  return {
    ...entity('JourneyPlanner.Journey'),
    startDateTime: wallText(ask.clock, starts),
    duration: (ends - starts) / minute,
    arrivalDateTime: wallText(ask.clock, ends),
    description: label,
    alternativeRoute: isAlternative,
    legs: legs.map((leg) =>
      leg.kind === 'ride' ? rideWire(ask, leg) : walkWire(ask, leg, isCycled ? 'cycle' : 'walking'),
    ),
    fare: fareOf(ask, legs),
  }
}

function rideWire(ask: CityAsk, leg: Ride): unknown {
  const { service, path, from, to, places } = leg
  const passed = path.stops.slice(places[0] + 1, places[1] + 1).flatMap((id) => ask.world.get('stop', id) ?? [])
  const last = ask.world.get('stop', path.stops.at(-1) ?? '')
  const disturbances = disturbancesAt(disturbancesOf(ask, service, leg.departs, leg.arrives), leg.departs)
  const vehicle = vehicleText(service)
  return {
    ...timesOf(ask, leg),
    instruction: {
      ...entity('Instruction'),
      summary: `${vehicle} to ${service.mode === 'bus' ? to.name : shortName(to.name)}`,
      detailed: `${vehicle} towards ${shortName(last?.name ?? to.name)}`,
      steps: [],
    },
    obstacles: [],
    departurePoint: pointWire(from),
    arrivalPoint: pointWire(to),
    path: {
      ...entity('JourneyPlanner.Path'),
      lineString: lineString([from.point, ...passed.map(({ point }) => point)]),
      stopPoints: passed.map(({ id, name }) => ({
        ...entity('Identifier'),
        id,
        name,
        uri: `/StopPoint/${id}`,
        type: 'StopPoint',
      })),
      elevation: [],
    },
    routeOptions: [
      {
        ...entity('JourneyPlanner.RouteOption'),
        name: service.name,
        directions: [last?.name ?? to.name],
        lineIdentifier: {
          ...entity('Identifier'),
          id: service.id,
          name: service.name,
          uri: `/Line/${service.id}`,
          type: 'Line',
        },
        direction: path.direction === 'inbound' ? 'Inbound' : 'Outbound',
      },
    ],
    mode: modeWire(service.mode),
    disruptions: disturbances.map((one) => {
      const wire = disruptionWire(ask, service, one, false)
      return { ...wire, summary: '', additionalInfo: '', lastUpdate: wire['created'] }
    }),
    plannedWorks: [],
    isDisrupted: disturbances.length > 0,
    hasFixedLocations: true,
  }
}

function vehicleText({ name, mode }: Service): string {
  if (mode === 'bus') return `${name} bus`
  return mode === 'tube' || mode === 'overground' ? `${name} line` : name
}

function walkWire(ask: CityAsk, leg: Walk, mode: 'walking' | 'cycle'): unknown {
  const { from, to } = leg
  const metres = Math.round(leg.metres)
  const verb = mode === 'cycle' ? 'Cycle' : 'Walk'
  const bearing = Math.round(bearingBetween(from.point, to.point)) % 360
  const seconds = Math.round((leg.arrives - leg.departs) / 1_000)
  const way = `${verb} to ${to.stop ? shortName(to.name) : to.name}`
  return {
    ...timesOf(ask, leg),
    instruction: {
      ...entity('Instruction'),
      summary: way,
      detailed: way,
      steps: [
        {
          ...entity('InstructionStep'),
          description: `for ${metres} metres`,
          turnDirection: 'STRAIGHT',
          streetName: '',
          distance: metres,
          cumulativeDistance: metres,
          skyDirection: bearing,
          skyDirectionDescription: skyWord(bearing),
          cumulativeTravelTime: seconds,
          travelTime: seconds,
          latitude: from.point.lat,
          longitude: from.point.lon,
          descriptionHeading: 'Continue',
          trackType: 'None',
        },
      ],
    },
    obstacles: [],
    departurePoint: pointWire(from),
    arrivalPoint: pointWire(to),
    path: {
      ...entity('JourneyPlanner.Path'),
      lineString: lineString([from.point, to.point]),
      stopPoints: to.stop
        ? [{ ...entity('Identifier'), name: shortName(to.name), uri: '/StopPoint/', type: 'StopPoint' }]
        : [],
      elevation: [],
    },
    routeOptions: [{ ...entity('JourneyPlanner.RouteOption'), name: '', directions: [''], direction: '' }],
    mode: modeWire(mode),
    disruptions: [],
    plannedWorks: [],
    distance: metres,
    isDisrupted: false,
    hasFixedLocations: true,
  }
}

function timesOf(ask: CityAsk, leg: PlannedLeg): object {
  const [departs, arrives] = [down(leg.departs), down(leg.arrives)]
  return {
    ...entity('JourneyPlanner.Leg'),
    duration: (arrives - departs) / minute,
    departureTime: wallText(ask.clock, departs),
    arrivalTime: wallText(ask.clock, arrives),
  }
}

function pointWire({ name, point, stop }: End): unknown {
  return {
    ...entity('StopPoint'),
    ...(stop && { naptanId: stop.id, icsCode: stop.icsCode }),
    commonName: name,
    placeType: 'StopPoint',
    lat: point.lat,
    lon: point.lon,
  }
}

function modeWire(mode: string): unknown {
  const isOwn = mode === 'walking' || mode === 'cycle'
  return {
    ...entity('Identifier'),
    id: mode,
    name: mode,
    type: 'Mode',
    motType: motTypes[mode] ?? '',
    network: isOwn ? '' : 'tfl',
  }
}

function lineString(points: readonly Point[]): string {
  return JSON.stringify(points.map(({ lat, lon }) => [lat, lon]))
}

function skyWord(bearing: number): string {
  const words = ['North', 'NorthEast', 'East', 'SouthEast', 'South', 'SouthWest', 'West', 'NorthWest', 'North']
  return words[Math.round(bearing / 45)] ?? 'North'
}

/** Whole minutes, all cut alike, so that no leg begins before the last one ends. */
function down(instant: number): number {
  return Math.floor(instant / minute) * minute
}
