import type { CityWorld } from '@openlondon/sandbox/view'
import type { Kinds } from './kinds.ts'
import { lines, makeStopAreas, makeStopPoints, messages, sites } from './resa/network.ts'
import { routes } from './resa/routes.ts'
import { areas, makeUnits, offers, unitTypes } from './service/units.ts'
import { parameters, weatherStations } from './vader/stations.ts'

/** A Monday in November, at a quarter past eight: the morning of which the guides tell. */
const world: CityWorld<Kinds> = {
  morning: '2026-11-23T08:15:00+01:00',
  seed: 'stockholm',
  down: 'sl',
  things: {
    line: () => lines,
    site: () => sites,
    stopArea: makeStopAreas,
    stopPoint: makeStopPoints,
    route: () => routes,
    message: () => messages,
    parameter: () => parameters,
    weatherStation: () => weatherStations,
    area: () => areas,
    unitType: () => unitTypes,
    unit: makeUnits,
    offer: () => offers,
  },
}

export default world
