import { bearingBetween, pointAt, type Point } from '@openlondon/sandbox/view'
import routeTable from './bus-routes.json' with { type: 'json' }
import groupTable from './bus-stop-groups.json' with { type: 'json' }

/** The stops at one place, one for each way in which buses leave. */
export type BusStopGroup = {
  readonly id: string
  readonly name: string
  readonly point: Point
  readonly hubId: string | undefined
  /** Of the owner's, below 900,000; invented above. */
  readonly number: number
  readonly poles: readonly BusPole[]
}

export type BusPole = {
  readonly id: string
  readonly point: Point
  readonly compass: Compass
  readonly letter: string | undefined
  readonly smsCode: string
  readonly towards: string
}

export type BusRoute = {
  readonly id: string
  readonly hasNight: boolean
  readonly outbound: readonly string[]
  readonly inbound: readonly string[]
}

type Compass = 'N' | 'E' | 'S' | 'W'
type Group = (typeof groupTable)[number]
/** One stop of a route in one direction, before it is known what else leaves there. */
type Call = { readonly group: Group; readonly compass: Compass; readonly towards: string }

/** Stops that are openly known, by the group's number and the way buses leave. */
const knownPoles: Readonly<Record<string, { suffix: string; letter?: string; smsCode?: string; point?: Point }>> = {
  '77 E': { suffix: 'E', letter: 'E', smsCode: '51664', point: { lat: 51.528104, lon: -0.133182 } },
  '77 W': { suffix: 'F', letter: 'F' },
  '129 E': { suffix: 'R', letter: 'R', smsCode: '48641' },
  '173 E': { suffix: 'RG', letter: 'RG', smsCode: '53369', point: { lat: 51.51498, lon: -0.14235 } },
  '173 N': { suffix: 'RC', letter: 'RC', point: { lat: 51.5148, lon: -0.1418 } },
}

export type BusNetwork = { readonly groups: readonly BusStopGroup[]; readonly routes: readonly BusRoute[] }

/** Routes with real numbers along places with real names; where exactly a bus stops is invented. */
export function makeBusNetwork(): BusNetwork {
  const groups = new Map(groupTable.map((group) => [group.key, group]))
  const calls = new Map<string, Call>()
  const call = (one: Call): string => {
    const id = poleId(one.group.number, one.compass)
    if (!calls.has(id)) calls.set(id, one)
    return id
  }
  const routes = routeTable.map(({ id, night, stops }) => {
    const there = stops.flatMap((key) => groups.get(key) ?? [])
    const outbound = callsAlong(there).map(call)
    const back = callsAlong(there.toReversed()).map(call)
    // At both ends a bus turns where it arrives.
    const inbound = [outbound.at(-1) ?? '', ...back.slice(1, -1), outbound[0] ?? '']
    return { id, hasNight: night, outbound, inbound }
  })
  const ids = [...calls.keys()]
  const used = new Set(routes.flatMap(({ outbound, inbound }) => [...outbound, ...inbound]))
  return {
    routes,
    groups: groupTable.map((group) => ({
      id: `490G${String(group.number).padStart(8, '0')}`,
      name: group.name,
      point: { lat: group.lat, lon: group.lon },
      hubId: group.hub,
      number: group.number,
      poles: [...calls]
        .filter(([id, one]) => one.group === group && used.has(id))
        .map(([id, one], index) => makePole(id, one, index, 90_001 + ids.indexOf(id))),
    })),
  }
}

/** Where buses leave each stop to: the way to the next one, at the last the way they came. */
function callsAlong(stops: readonly Group[]): readonly Call[] {
  return stops.map((group, index) => {
    const next = stops[index + 1]
    const before = stops[index - 1]
    const bearing = next
      ? bearingBetween(pointOf(group), pointOf(next))
      : before
        ? bearingBetween(pointOf(before), pointOf(group))
        : 0
    return { group, compass: compassOf(bearing), towards: next?.name.replace(/ (Bus )?Station$/, '') ?? '' }
  })
}

/** Codes on signs from 90001 on are invented. */
function makePole(id: string, { group, compass, towards }: Call, index: number, code: number): BusPole {
  const known = knownPoles[`${group.number} ${compass}`]
  const bearing = { N: 0, E: 90, S: 180, W: 270 }[compass]
  return {
    id,
    compass,
    towards,
    point: known?.point ?? pointAt(pointOf(group), 35, bearing + 90),
    letter: known ? known.letter : lettered(group) ? 'ABCD'[index] : undefined,
    smsCode: known?.smsCode ?? String(code),
  }
}

/** Stops at stations and crossings have letters, those along a street have none. */
function lettered({ name, hub }: Group): boolean {
  return hub !== undefined || /Station|Circus|Corner|Arch|Broadway|Centre/.test(name)
}

function poleId(number: number, compass: Compass): string {
  return `490${String(number).padStart(6, '0')}${knownPoles[`${number} ${compass}`]?.suffix ?? compass}`
}

function pointOf({ lat, lon }: Group): Point {
  return { lat, lon }
}

function compassOf(bearing: number): Compass {
  return (['N', 'E', 'S', 'W', 'N'] as const)[Math.round(bearing / 90)] ?? 'N'
}
