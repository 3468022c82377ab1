import { chanceOf, metresBetween, pointAt, type Point, type World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import { makeBusNetwork } from './bus-network.ts'
import icsCodes from './ics-codes.json' with { type: 'json' }
import { middleOfPoints, stopPoints } from './stop-points.ts'
import type { Service, Stop } from './transport-kinds.ts'

type Named = { readonly id: string; readonly name: string; readonly hubId: string | undefined }

/** Charing Cross, from which zones are counted here. */
const middle: Point = { lat: 51.5074, lon: -0.1278 }
/** Metres from the middle at which zone 1, 2 … ends. Rough: the real bounds follow no circle. */
const zoneEnds = [3_300, 6_800, 11_300, 14_500, 18_500]

/** Stations come first, hubs last, as hubs are made of them. */
export function makeStops(world: World<Kinds>): readonly Stop[] {
  const points = stopPoints(world)
  const bus = makeBusNetwork()
  const calls = callsOf(world.all('service'))
  const modeOf = (id: string): string => world.get('service', id)?.mode ?? ''
  const modesOf = (services: readonly string[]): readonly string[] => [...new Set(services.map(modeOf))].toSorted()

  const stations = stationsOf(world).flatMap(({ id, name, hubId, companies }): readonly Stop[] => {
    const point = points.get(id)
    const services = byNumber([...(calls.get(id) ?? []), ...companies])
    if (!point || services.length === 0) return []
    const station: Stop = {
      id,
      name,
      point,
      type: stationType(id),
      services,
      modes: modesOf(services),
      icsCode: icsCodeOf(id),
      zone: zoneAt(point),
      lifts: id.startsWith('930') ? 0 : chanceOf('london lifts')(id).whole(0, 4),
      ...(hubId !== undefined && { hubId }),
    }
    return [station, ...insideOf(station)]
  })
  const groups = bus.groups.flatMap((group): readonly Stop[] => {
    const code = group.number < 900_000 ? `10${String(group.number).padStart(5, '0')}` : `1${group.number}`
    const services = byNumber(group.poles.flatMap(({ id }) => [...(calls.get(id) ?? [])]))
    const shared = { modes: ['bus'], lifts: 0, icsCode: code, ...(group.hubId !== undefined && { hubId: group.hubId }) }
    const { id, name, point } = group
    const type = 'NaptanOnstreetBusCoachStopPair'
    return [
      { ...shared, id, name, point, type, services },
      ...group.poles.map(({ id: poleId, point: at, compass, letter, smsCode, towards }) => ({
        ...shared,
        id: poleId,
        name,
        point: at,
        type: 'NaptanPublicBusCoachTram',
        services: byNumber([...(calls.get(poleId) ?? [])]),
        parentId: id,
        compass,
        towards,
        smsCode,
        ...(letter !== undefined && { letter, indicator: `Stop ${letter}` }),
      })),
    ]
  })
  const hubs = world.all('hub').flatMap(({ id, name }): readonly Stop[] => {
    const members = [...stations, ...groups].filter(({ hubId, parentId }) => hubId === id && parentId === undefined)
    const point = middleOfPoints(members.map((member) => member.point))
    if (!point) return []
    const services = byNumber(members.flatMap((member) => member.services))
    // The planner knows an interchange by the code of its chief station.
    const chief =
      members.find((member) => member.id in icsCodes) ?? members.find(({ lifts }) => lifts > 0) ?? members[0]
    const icsCode = chief?.icsCode ?? icsCodeOf(id)
    const zone = members.find((member) => member.zone !== undefined)?.zone
    const lifts = 0
    return [
      {
        id,
        name,
        point,
        services,
        icsCode,
        lifts,
        type: 'TransportInterchange',
        modes: modesOf(services),
        ...(zone !== undefined && { zone }),
      },
    ]
  })
  return [...stations, ...groups, ...hubs]
}

/** Those of the network, and those that only the railways have. */
function stationsOf(world: World<Kinds>): readonly (Named & { readonly companies: readonly string[] })[] {
  const isCompany = (id: string): boolean => world.get('service', id)?.mode === 'national-rail'
  const known = new Map<string, Named & { readonly companies: readonly string[] }>()
  for (const { id, name, hub, lines } of world.all('station')) {
    known.set(id, { id, name, hubId: hub, companies: lines.filter(isCompany) })
  }
  for (const hub of world.all('hub')) {
    for (const { id, name, lines } of hub.members) {
      const companies = lines.filter(isCompany)
      const before = known.get(id)
      known.set(id, { id, name: before?.name ?? name, hubId: hub.id, companies: before ? before.companies : companies })
    }
  }
  return [...known.values()]
}

/** By stop the services that call there. */
function callsOf(services: readonly Service[]): ReadonlyMap<string, ReadonlySet<string>> {
  const calls = new Map<string, Set<string>>()
  for (const { id, paths } of services) {
    for (const stop of paths.flatMap(({ stops }) => stops)) {
      const there = calls.get(stop)
      if (there) there.add(id)
      else calls.set(stop, new Set([id]))
    }
  }
  return calls
}

/** An entrance and two platforms of each station below ground; their ids end in 1 and 2 as the owner's do. */
function insideOf({ id, name, point, type, icsCode, modes, services }: Stop): readonly Stop[] {
  if (!id.startsWith('940GZZLU')) return []
  const bare = { name, icsCode, lifts: 0, parentId: id }
  const tail = id.slice(4)
  const platform = { ...bare, modes, services, type: type.replace('Station', 'Platform') }
  return [
    {
      ...bare,
      id: `4900${tail}1`,
      point: pointAt(point, 20, 20),
      modes: [],
      services: [],
      type: 'NaptanMetroEntrance',
      indicator: 'Entrance 1',
    },
    { ...platform, id: `9400${tail}1`, point: pointAt(point, 8, 90), indicator: 'Platform 1' },
    { ...platform, id: `9400${tail}2`, point: pointAt(point, 8, 270), indicator: 'Platform 2' },
  ]
}

function stationType(id: string): string {
  if (id.startsWith('910')) return 'NaptanRailStation'
  return id.startsWith('930') ? 'NaptanFerryPort' : 'NaptanMetroStation'
}

/** Ids of the journey planner that are openly known; from 1300000 on they are invented. */
function icsCodeOf(id: string): string {
  const known: string | undefined = (icsCodes as Readonly<Record<string, string>>)[id]
  return known ?? String(1_300_000 + chanceOf('london ics')(id).whole(0, 599_999))
}

function zoneAt(point: Point): string {
  const metres = metresBetween(point, middle)
  const zone = zoneEnds.findIndex((end) => metres < end)
  return String(zone === -1 ? 6 : zone + 1)
}

/** Names before numbers, numbers by size. */
function byNumber(services: readonly string[]): readonly string[] {
  const rank = (id: string): number => (/^\d+$/.test(id) ? Number(id) : -1)
  return [...new Set(services)].toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
}
