import { metresBetween, type Point, type World } from '@openlondon/sandbox/view'
import type { Branch, Line } from '../base/base-kinds.ts'
import type { Kinds } from '../kinds.ts'
import { makeBusNetwork } from './bus-network.ts'
import railCompanies from './rail-companies.json' with { type: 'json' }
import { stopPoints } from './stop-points.ts'
import type { Service, ServicePath } from './transport-kinds.ts'

type Way = Pick<ServicePath, 'direction' | 'stops'>
type Bare = Pick<Service, 'id' | 'name' | 'mode' | 'hasNight'> & { readonly ways: readonly Way[] }

/** Metres a second between stops, and seconds at a stop, by mode. */
const pace: Readonly<Record<string, readonly [speed: number, dwell: number]>> = {
  tube: [13, 35],
  overground: [14, 45],
  'elizabeth-line': [19, 45],
  dlr: [11, 30],
  tram: [8, 25],
  'river-bus': [7, 120],
  'cable-car': [3, 30],
  bus: [4.5, 30],
}

const nightTube = new Set(['central', 'jubilee', 'northern', 'piccadilly', 'victoria', 'windrush'])

/** Every line of every mode. */
export function makeServices(world: World<Kinds>): readonly Service[] {
  const points = stopPoints(world)
  const bare: readonly Bare[] = [
    ...world.all('line').map((line) => ({
      id: line.id,
      name: line.name,
      mode: line.mode,
      hasNight: nightTube.has(line.id),
      ways: waysOf(line),
    })),
    {
      id: 'london-cable-car',
      name: 'London Cable Car',
      mode: 'cable-car',
      hasNight: false,
      ways: thereAndBack(['940GZZALGWP', '940GZZALRDK']),
    },
    ...makeBusNetwork().routes.map(({ id, hasNight, outbound, inbound }) => ({
      id,
      name: id,
      mode: 'bus',
      hasNight,
      ways: [
        { direction: 'outbound' as const, stops: outbound },
        { direction: 'inbound' as const, stops: inbound },
      ],
    })),
    ...railCompanies.map(({ id, name }) => ({ id, name, mode: 'national-rail', hasNight: false, ways: [] })),
  ]
  const counts = new Map<string, number>()
  return bare
    .map(({ ways, ...service }) => {
      const number = counts.get(service.mode) ?? 0
      counts.set(service.mode, number + 1)
      return { ...service, number, paths: pathsOf(service.id, service.mode, ways, points) }
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** Of the ways through the branches one for each pair of ends, and those that serve stops of their own. */
function waysOf(line: Line): readonly Way[] {
  const found = line.branches.filter(isStart).flatMap((branch) => waysFrom(line, branch, [], new Set()))
  const ways: Way[] = []
  const seen = new Set<string>()
  for (const way of found.toSorted((one, other) => other.stops.length - one.stops.length)) {
    const ends = `${way.direction} ${way.stops[0]} ${way.stops.at(-1)}`
    const own = way.stops.map((stop) => `${way.direction} ${stop}`).filter((stop) => !seen.has(stop))
    if (seen.has(ends) && own.length === 0) continue
    for (const name of [ends, ...own]) seen.add(name)
    ways.push(way)
  }
  const missing = (['inbound', 'outbound'] as const).find((direction) =>
    ways.every((way) => way.direction !== direction),
  )
  return missing ? [...ways, ...ways.map(({ stops }) => ({ direction: missing, stops: stops.toReversed() }))] : ways
}

/** A branch that may follow itself, as a full circle does, is a start all the same. */
function isStart({ id, previous }: Branch): boolean {
  return previous.every((before) => before === id)
}

function waysFrom(line: Line, branch: Branch, before: readonly string[], passed: ReadonlySet<number>): readonly Way[] {
  const stops = [...before, ...branch.stations.filter((stop, index) => index > 0 || stop !== before.at(-1))]
  const nextPassed = new Set([...passed, branch.id])
  const next = line.branches.filter(
    ({ id, direction }) => direction === branch.direction && branch.next.includes(id) && !nextPassed.has(id),
  )
  if (next.length === 0) return [{ direction: branch.direction, stops }]
  return next.flatMap((one) => waysFrom(line, one, stops, nextPassed))
}

function thereAndBack(stops: readonly string[]): readonly Way[] {
  return [
    { direction: 'outbound', stops },
    { direction: 'inbound', stops: stops.toReversed() },
  ]
}

function pathsOf(
  serviceId: string,
  mode: string,
  ways: readonly Way[],
  points: ReadonlyMap<string, Point>,
): readonly ServicePath[] {
  const pairs = new Map<string, number>()
  const counts = new Map<string, number>()
  return ways.map((way, index) => {
    const ends = [way.stops[0], way.stops.at(-1)].toSorted().join(' ')
    const count = counts.get(`${way.direction} ${ends}`) ?? 0
    counts.set(`${way.direction} ${ends}`, count + 1)
    const key = `${ends} ${count}`
    const pair = pairs.get(key) ?? pairs.size
    pairs.set(key, pair)
    return { ...way, id: `${serviceId}-${index}`, seconds: secondsAlong(mode, way.stops, points), pair }
  })
}

/** By distance, in quarters of a minute. */
function secondsAlong(mode: string, stops: readonly string[], points: ReadonlyMap<string, Point>): readonly number[] {
  const [speed, dwell] = pace[mode] ?? [10, 30]
  let seconds = 0
  return stops.map((stop, index) => {
    const [from, to] = [points.get(stops[index - 1] ?? ''), points.get(stop)]
    if (index > 0) {
      const metres = from && to ? metresBetween(from, to) : 1_000
      seconds += Math.max(60, Math.round((dwell + metres / speed) / 15) * 15)
    }
    return seconds
  })
}
