import { hour, metresBetween, minute, type Point, type World } from '@openlondon/sandbox/view'
import type { Kinds } from '../../../../world/kinds.ts'
import { departuresIn, serviceHourAt } from '../../../../world/transport/timetable.ts'
import type { Service, ServicePath, Stop } from '../../../../world/transport/transport-kinds.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { callingStops, stopsInside } from '../stops/find-stop.ts'
import type { JourneyPlace } from './journey-places.ts'
import { disturbancesOf, isClosed, servedPlaces, type Disturbance } from '../lines/line-state.ts'

/** One stretch of a journey. */
export type PlannedLeg =
  | {
      readonly kind: 'walk'
      readonly from: End
      readonly to: End
      readonly departs: number
      readonly arrives: number
      readonly metres: number
    }
  | {
      readonly kind: 'ride'
      readonly from: End
      readonly to: End
      readonly departs: number
      readonly arrives: number
      readonly service: Service
      readonly path: ServicePath
      readonly places: readonly [from: number, to: number]
    }

export type End = { readonly name: string; readonly point: Point; readonly stop: Stop | undefined }

/** What a traveller wants, beside to get there. */
export type Wish = {
  readonly modes: ReadonlySet<string>
  readonly avoided: ReadonlySet<string>
  /** Metres a second. */
  readonly pace: number
  readonly walkMetresMax: number
  readonly changeMetresMax: number
  readonly isStepFree: boolean
  /** What another ride has to save to be worth it. */
  readonly changeCostMs: number
}

/** Streets are longer than the crow flies. */
export const detour = 1.25
/** To a platform, and from one to another. */
const changeMs = minute
const rideMost = 5
const nearMetres = 450
const accessMost = 24
const waitHours = 2

type Board = { readonly service: Service; readonly path: ServicePath; readonly place: number }
type Walk = { readonly stop: Stop; readonly metres: number }
type Network = { readonly boards: ReadonlyMap<string, readonly Board[]>; readonly walks: Map<string, readonly Walk[]> }

/** A way to a stop so far. */
type Label = {
  readonly at: number
  readonly before: Label | undefined
  readonly leg: PlannedLeg | undefined
  readonly stop: Stop
  readonly walked: number
}

const networks = new WeakMap<World<Kinds>, Network>()

/** By what path goes where from each stop; made once of each world. */
function networkOf(world: World<Kinds>): Network {
  let network = networks.get(world)
  if (!network) {
    const boards = new Map<string, Board[]>()
    for (const service of world.all('service')) {
      for (const path of service.paths) {
        for (const [place, stop] of path.stops.entries()) {
          const there = boards.get(stop)
          if (there) there.push({ service, path, place })
          else boards.set(stop, [{ service, path, place }])
        }
      }
    }
    networks.set(world, (network = { boards, walks: new Map() }))
  }
  return network
}

/** The quickest way that sets off at an instant or later, on foot where that is all that is left; undefined for none. */
export function planJourney(
  ask: CityAsk,
  from: JourneyPlace,
  to: JourneyPlace,
  departs: number,
  wish: Wish,
): readonly PlannedLeg[] | undefined {
  const search = createSearch(ask, wish, departs)
  const goals = new Map(search.accessOf(to).map(({ stop, metres }) => [stop.id, metres]))
  const best = new Map<string, Label>()
  let marked = new Set<string>()
  let found: { readonly label: Label; readonly metres: number; readonly cost: number } | undefined
  const improve = (label: Label): void => {
    const known = best.get(label.stop.id)
    // What comes later than a way that is already found leads to no better one.
    if ((known && known.at <= label.at) || label.at >= (found?.cost ?? Infinity)) return
    best.set(label.stop.id, label)
    marked.add(label.stop.id)
  }
  for (const { stop, metres } of search.accessOf(from)) {
    const at = departs + (metres / wish.pace) * 1_000
    const leg: PlannedLeg | undefined =
      metres === 0 ? undefined : { kind: 'walk', from, to: endOf(stop), departs, arrives: at, metres }
    improve({ at, before: undefined, leg, stop, walked: metres })
  }
  for (let ride = 1; ride <= rideMost && marked.size > 0; ride += 1) {
    const labels = [...marked].flatMap((id) => best.get(id) ?? [])
    marked = new Set()
    for (const label of labels) for (const next of search.ridesFrom(label, best)) improve(next)
    const rides = [...marked].flatMap((id) => best.get(id) ?? [])
    for (const label of rides) {
      const metres = goals.get(label.stop.id)
      if (metres !== undefined && label.walked + metres <= wish.walkMetresMax) {
        const cost = label.at + (metres / wish.pace) * 1_000 + ride * wish.changeCostMs
        if (!found || cost < found.cost) found = { label, metres, cost }
      }
      for (const next of search.walksFrom(label)) improve(next)
    }
  }
  return found && legsOf(found.label, found.metres, to, wish.pace)
}

/** All the way at one pace. */
export function walkThere(from: End, to: End, departs: number, pace: number): PlannedLeg {
  const metres = metresBetween(from.point, to.point) * detour
  return { kind: 'walk', from, to, departs, arrives: departs + (metres / pace) * 1_000, metres }
}

export function endOf(stop: Stop): End {
  return { name: stop.name, point: stop.point, stop }
}

type Search = {
  readonly accessOf: (place: JourneyPlace) => readonly Walk[]
  readonly ridesFrom: (label: Label, best: ReadonlyMap<string, Label>) => readonly Label[]
  readonly walksFrom: (label: Label) => readonly Label[]
}

function createSearch(ask: CityAsk, wish: Wish, departs: number): Search {
  const network = networkOf(ask.world)
  const states = new Map<string, readonly Disturbance[]>()
  const stateOf = (service: Service): readonly Disturbance[] => {
    let state = states.get(service.id)
    if (!state) states.set(service.id, (state = disturbancesOf(ask, service, departs - hour, departs + 6 * hour)))
    return state
  }
  const departures = departuresBy(ask)
  const ridden = riddenVehicles()
  const isUsable = ({ lifts, type }: Stop): boolean => !wish.isStepFree || type !== 'NaptanMetroStation' || lifts > 0

  const ridesFrom = (label: Label, best: ReadonlyMap<string, Label>): readonly Label[] => {
    if (!isUsable(label.stop)) return []
    const rides: Label[] = []
    for (const { service, path, place } of network.boards.get(label.stop.id) ?? []) {
      if (!wish.modes.has(service.mode) || wish.avoided.has(service.id)) continue
      const offset = (path.seconds[place] ?? 0) * 1_000
      const leaves = departures.next(service, path, label.at + changeMs - offset)
      if (leaves === undefined) continue
      const state = stateOf(service)
      if (isClosed(state, leaves + offset)) continue
      const [first, last] = servedPlaces(path, state, leaves + offset)
      if (place < first || place >= last || !ridden.isNew(path, leaves, place, last)) continue
      for (let end = place + 1; end <= last; end += 1) {
        const at = leaves + (path.seconds[end] ?? 0) * 1_000
        const id = path.stops[end] ?? ''
        const known = best.get(id)
        if (known && known.at <= at) continue
        const stop = ask.world.get('stop', id)
        if (!stop || !isUsable(stop)) continue
        const leg: PlannedLeg = {
          kind: 'ride',
          from: endOf(label.stop),
          to: endOf(stop),
          departs: leaves + offset,
          arrives: at,
          service,
          path,
          places: [place, end],
        }
        rides.push({ at, before: label, leg, stop, walked: label.walked })
      }
    }
    return rides
  }
  const walksFrom = (label: Label): readonly Label[] =>
    nearOf(ask, network, label.stop)
      .filter(({ metres }) => metres <= wish.changeMetresMax && label.walked + metres <= wish.walkMetresMax)
      .map(({ stop, metres }) => {
        const at = label.at + (metres / wish.pace) * 1_000
        const leg: PlannedLeg = {
          kind: 'walk',
          from: endOf(label.stop),
          to: endOf(stop),
          departs: label.at,
          arrives: at,
          metres,
        }
        return { at, before: label, leg, stop, walked: label.walked + metres }
      })
  return { accessOf: (place) => accessOf(ask, network, place), ridesFrom, walksFrom }
}

/** Who boards a vehicle behind somebody who is in it already gets nowhere sooner. */
function riddenVehicles(): {
  readonly isNew: (path: ServicePath, leaves: number, place: number, last: number) => boolean
} {
  const vehicles = new Map<ServicePath, Map<number, readonly [place: number, last: number]>>()
  return {
    isNew: (path, leaves, place, last) => {
      let ofPath = vehicles.get(path)
      if (!ofPath) vehicles.set(path, (ofPath = new Map()))
      const before = ofPath.get(leaves)
      if (before && before[0] <= place && before[1] >= last) return false
      ofPath.set(leaves, [place, last])
      return true
    },
  }
}

/** Where one gets on or off: at a stop itself and those by it, at a point those around it. */
function accessOf(ask: CityAsk, network: Network, { point, stop }: JourneyPlace): readonly Walk[] {
  const inside = stop?.type === 'TransportInterchange' ? stopsInside(ask, stop) : stop ? [stop] : []
  const own = inside.flatMap((one) => callingStops(ask, one)).flatMap((id) => ask.world.get('stop', id) ?? [])
  if (own.length > 0) {
    const metres = new Map(own.map((one) => [one.id, 0]))
    for (const one of own) {
      for (const near of nearOf(ask, network, one)) if (!metres.has(near.stop.id)) metres.set(near.stop.id, near.metres)
    }
    return [...metres].flatMap(([id, distance]) => {
      const one = ask.world.get('stop', id)
      return one ? [{ stop: one, metres: distance }] : []
    })
  }
  for (const radius of [1_200, 2_500, 5_000]) {
    const around = ask.world
      .near('stop', point, radius)
      .filter(({ thing }) => network.boards.has(thing.id))
      .slice(0, accessMost)
      .map(({ thing, metres }) => ({ stop: thing, metres: metres * detour }))
    if (around.length > 0) return around
  }
  return []
}

function nearOf(ask: CityAsk, network: Network, stop: Stop): readonly Walk[] {
  let near = network.walks.get(stop.id)
  if (!near) {
    near = ask.world
      .near('stop', stop.point, nearMetres)
      .filter(({ thing }) => thing.id !== stop.id && network.boards.has(thing.id))
      .map(({ thing, metres }) => ({ stop: thing, metres: Math.max(60, metres * detour) }))
    network.walks.set(stop.id, near)
  }
  return near
}

/** When the next vehicle leaves the first stop of a path, by hours that are looked up once. */
function departuresBy(ask: CityAsk): {
  readonly next: (service: Service, path: ServicePath, from: number) => number | undefined
} {
  const paths = new Map<ServicePath, Map<number, readonly number[]>>()
  const inHour = (service: Service, path: ServicePath, number: number): readonly number[] => {
    let hours = paths.get(path)
    if (!hours) paths.set(path, (hours = new Map()))
    let minutes = hours.get(number)
    if (!minutes) {
      const { kind, hour: serviceHour } = serviceHourAt(ask.clock, number * hour)
      hours.set(number, (minutes = departuresIn(service, path, kind, serviceHour)))
    }
    return minutes
  }
  return {
    next: (service, path, from) => {
      const first = Math.floor(from / hour)
      for (let number = first; number <= first + waitHours; number += 1) {
        const found = inHour(service, path, number).find((minutes) => number * hour + minutes * minute >= from)
        if (found !== undefined) return number * hour + found * minute
      }
      return undefined
    },
  }
}

/** In travel order. The first walk ends when it is time to board. */
function legsOf(label: Label, metres: number, to: End, pace: number): readonly PlannedLeg[] {
  const legs: PlannedLeg[] = []
  for (let one: Label | undefined = label; one; one = one.before) if (one.leg) legs.unshift(one.leg)
  const [first, second] = legs
  if (first?.kind === 'walk' && second) {
    const arrives = second.departs - changeMs
    legs[0] = { ...first, arrives, departs: arrives - (first.arrives - first.departs) }
  }
  if (metres > 0) {
    legs.push({
      kind: 'walk',
      from: endOf(label.stop),
      to,
      departs: label.at,
      arrives: label.at + (metres / pace) * 1_000,
      metres,
    })
  }
  return legs
}
