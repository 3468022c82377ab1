import { minute, refuse, wallText } from '@openlondon/sandbox/view'
import type { Line, Site, StopPoint } from '../../world/kinds.ts'
import { departuresAt, messagesOf, type Departure } from '../../world/resa/traffic.ts'
import { views, type CityAsk } from '../../world/views.ts'

const sl = { id: 1, name: 'Storstockholms Lokaltrafik' }
const modes = ['METRO', 'TRAM', 'TRAIN', 'BUS', 'SHIP', 'FERRY', 'TAXI'] as const
/** Of each line and direction, as the owner answers. */
const departuresMax = 3
/** Beyond this the owner has no real time, and the board shows the clock. */
const realTimeMs = 30 * minute

export default views({
  transportAuthorities: () => [
    {
      ...sl,
      gid: 9_010_001_000_000_000,
      formal_name: 'AB Storstockholms Lokaltrafik',
      code: 'SL',
      street: 'Exempelgatan 1',
      postal_code: 10_000,
      city: 'Stockholm',
      country: 'Sweden',
      valid: { from: '1990-01-01T00:00:00' },
    },
    {
      id: 2,
      gid: 9_010_002_000_000_000,
      name: 'Waxholmsbolaget',
      formal_name: 'Waxholms Ångfartygs AB',
      code: 'WÅAB',
      city: 'Stockholm',
      country: 'Sweden',
      valid: { from: '1990-01-01T00:00:00' },
    },
  ],
  lines: (ask) => {
    const isSl = ask.number('transport_authority_id') === sl.id
    const ofMode = (mode: string): readonly object[] =>
      isSl
        ? ask.world
            .all('line')
            .filter((line) => line.mode === mode)
            .map(lineInFull)
        : []
    return Object.fromEntries(modes.map((mode) => [mode.toLowerCase(), ofMode(mode)]))
  },
  sites: (ask) => {
    const isExpanded = ask.flag('expand')
    return ask.world.all('site').map((site) => siteInLists(site, isExpanded))
  },
  stopPoints: ({ world }) =>
    world.all('stopPoint').map((stop) => {
      const { id, name, designation, areaId, point } = stop
      const area = world.get('stopArea', areaId)
      return {
        id: Number(id),
        gid: 9_022_001_000_000_002 + Number(id) * 1_000,
        pattern_point_gid: 9_025_001_000_000_000 + Number(id),
        name,
        designation,
        local_num: world.of('stopPoint', 'areaId', areaId).indexOf(stop) + 1,
        type: area?.type === 'FERRYBER' ? 'PIER' : area?.type === 'BUSTERM' ? 'BUSSTOP' : 'PLATFORM',
        has_entrance: area?.type === 'METROSTN' || area?.type === 'RAILWSTN',
        lat: point.lat,
        lon: point.lon,
        transport_authority: sl,
        stop_area: { id: Number(areaId), name, type: area?.type ?? 'UNKNOWN' },
        valid: { from: '2020-06-20T00:00:00' },
      }
    }),
  siteDepartures: (ask) => {
    const { world, clock } = ask
    const site = world.get('site', ask.text('id') ?? '') ?? refuse(404)
    const [mode, direction, line] = [ask.text('transport'), ask.number('direction'), ask.text('line')]
    const until = clock.now + (ask.number('forecast') ?? 60) * minute
    const found = site.areas
      .flatMap((areaId) => world.of('stopPoint', 'areaId', areaId))
      .flatMap((stop) => departuresAt(ask, stop, until))
      .filter(
        ({ route }) =>
          (mode === undefined || world.get('line', route.lineId)?.mode === mode) &&
          (direction === undefined || route.direction === direction) &&
          (line === undefined || route.lineId === line),
      )
      .toSorted((one, other) => one.expected - other.expected)
    const taken = new Map<string, number>()
    const first = found.filter(({ route }) => {
      const before = taken.get(route.id) ?? 0
      taken.set(route.id, before + 1)
      return before < departuresMax
    })
    return { departures: first.map((departure) => told(ask, departure)), stop_deviations: stopDeviations(ask, site) }
  },
})

function lineInFull({ id, gid, name, designation, mode, group, contractor }: Line): object {
  return {
    id: Number(id),
    gid,
    name,
    designation,
    transport_mode: mode,
    ...(group !== undefined && { group_of_lines: group }),
    transport_authority: sl,
    contractor,
    valid: { from: '2026-01-07T00:00:00' },
  }
}

function siteInLists({ id, gid, name, abbreviation, alias, note, point, areas }: Site, isExpanded: boolean): object {
  return {
    id: Number(id),
    gid,
    name,
    ...(abbreviation !== undefined && { abbreviation }),
    ...(alias !== undefined && { alias }),
    ...(note !== undefined && { note }),
    ...(point && { lat: point.lat, lon: point.lon }),
    ...(isExpanded && { stop_areas: areas.map(Number) }),
    valid: { from: '2019-12-15T00:00:00' },
  }
}

function told(ask: CityAsk, departure: Departure): object {
  const { world, clock, chance, scenario } = ask
  const { route, stop, begins, scheduled, expected, isCancelled, why } = departure
  const line = world.get('line', route.lineId)
  const isReal = scheduled - clock.now <= realTimeMs
  const state = isCancelled ? 'CANCELLED' : expected - clock.now < minute / 2 ? 'ATSTOP' : 'EXPECTED'
  const crowded = chance('crowd', route.id, begins).whole(0, 3) === 0 || scenario === 'surge' || scenario === 'strike'
  return {
    direction: route.destination,
    direction_code: route.direction,
    ...(route.via !== undefined && { via: route.via }),
    destination: route.destination,
    state,
    scheduled: wallText(clock, scheduled),
    ...(isReal && { expected: wallText(clock, expected) }),
    display: isCancelled ? 'Inställd' : display(ask, expected, isReal),
    journey: {
      id: journeyId(ask, departure),
      state: isCancelled ? 'CANCELLED' : expected - scheduled > 3 * minute ? 'SLOWPROGRESS' : 'NORMALPROGRESS',
      ...(line?.mode === 'METRO' &&
        !isCancelled && { passenger_level: crowded ? 'STANDINGPASSENGERS' : 'SEATSAVAILABLE' }),
    },
    stop_area: areaOf(ask, stop),
    stop_point: { id: Number(stop.id), name: stop.name, designation: stop.designation },
    line: {
      id: Number(route.lineId),
      designation: line?.designation ?? route.lineId,
      transport_mode: line?.mode ?? 'BUS',
      ...(line?.group !== undefined && { group_of_lines: line.group }),
    },
    deviations: why === undefined ? [] : [{ importance_level: 7, consequence: 'CANCELLED', message: why }],
  }
}

/** As a board shows it. */
function display({ clock }: CityAsk, expected: number, isReal: boolean): string {
  const minutes = Math.floor((expected - clock.now) / minute)
  if (!isReal) return wallText(clock, expected).slice(11, 16)
  return minutes === 0 ? 'Nu' : `${minutes} min`
}

/** The day, and then a number within it: of the route, and of the minute in which it begins. */
function journeyId({ clock }: CityAsk, { route, begins }: Departure): number {
  const { date, hour, minute: shown } = clock.wall(begins)
  const number = route.number * 1_440 + hour * 60 + shown
  return Number(date.replaceAll('-', '') + String(number).padStart(5, '0'))
}

function areaOf({ world }: CityAsk, { areaId, name }: StopPoint): object {
  return { id: Number(areaId), name, type: world.get('stopArea', areaId)?.type ?? 'UNKNOWN' }
}

function stopDeviations(ask: CityAsk, site: Site): readonly object[] {
  return messagesOf(ask, false)
    .filter(({ areas }) => areas.some((areaId) => site.areas.includes(areaId)))
    .map(({ id, name, priority, variants, areas }) => ({
      id: Number(id),
      importance_level: priority.importance_level,
      message: variants[0]?.details ?? name,
      scope: {
        description: variants[0]?.scope_alias ?? name,
        stop_areas: areas.map((areaId) => ({
          id: Number(areaId),
          name: site.name,
          type: ask.world.get('stopArea', areaId)?.type ?? 'UNKNOWN',
        })),
      },
    }))
}
