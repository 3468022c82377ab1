import { oneOrMany } from '@openlondon/sandbox/view'
import type { Branch } from '../../../../world/base/base-kinds.ts'
import type { Service, ServicePath, Stop } from '../../../../world/transport/transport-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { findLine, findLines, linesOfModes } from './find-line.ts'
import { shortName } from '../stops/find-stop.ts'
import { entity } from '../owner.ts'
import { lineWire, pathsByEnds, routeSections, serviceTypesOf, wantedServiceTypes } from './wire-line.ts'
import { lineReference } from '../stops/wire-stop.ts'

export const lineRouteViews = views({
  lineRoutesAll: (ask) =>
    withRoutes(
      ask,
      ask.world.all('service').filter(({ paths }) => paths.length > 0),
    ),
  lineRoutesByMode: (ask) => withRoutes(ask, linesOfModes(ask, ask.list('modes'))),
  lineRoutes: (ask) => {
    const lines = withRoutes(
      ask,
      findLines(ask, ask.list('ids'), (ids) => `/Line/${ids}/Route`),
    )
    return oneOrMany(lines, lines)
  },
  lineRouteSequence: (ask) => {
    const asked = ask.text('direction') ?? 'all'
    const line = findLine(ask, ask.text('id') ?? '', (id) => `/Line/${id}/Route/Sequence/${asked}`)
    const directions: readonly string[] = asked === 'all' ? ['inbound', 'outbound'] : [asked]
    const types = serviceTypesOf(line).filter((type) => wantedServiceTypes(ask).includes(type))
    const paths = line.paths.filter(({ direction }) => directions.includes(direction))
    const withCrowding = !ask.flag('excludeCrowding')
    const stops = stopsOf(
      ask,
      paths.flatMap((path) => path.stops),
    )
    return {
      ...entity('RouteSequence'),
      lineId: line.id,
      lineName: line.name,
      direction: asked,
      isOutboundOnly: false,
      mode: line.mode,
      lineStrings: paths.map((path) =>
        JSON.stringify([stopsOf(ask, path.stops).map(({ point }) => [point.lon, point.lat])]),
      ),
      stations: stops
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
        .map((stop) => ({
          ...matchedStop(ask, stop),
          lines: stop.services.map((id) => lineAtStop(ask, id, withCrowding)),
        })),
      stopPointSequences: types.flatMap((serviceType) =>
        branchesOf(ask, line, directions).map((branch) => sequenceOf(ask, line, branch, serviceType)),
      ),
      orderedLineRoutes: types.flatMap((serviceType) =>
        pathsByEnds({ ...line, paths }).map(({ stops: ids }) => ({
          ...entity('OrderedRoute'),
          name: `${shortNameOf(ask, ids[0])}  &harr;  ${shortNameOf(ask, ids.at(-1))} `,
          naptanIds: ids,
          serviceType,
        })),
      ),
    }
  },
})

/** A stop in short. */
export function matchedStop(ask: CityAsk, stop: Stop): Readonly<Record<string, unknown>> {
  return {
    ...entity('MatchedStop'),
    ...(stop.parentId !== undefined && { parentId: stop.parentId }),
    stationId: stop.parentId ?? stop.id,
    icsId: stop.icsCode,
    topMostParentId: stop.hubId ?? stop.parentId ?? stop.id,
    ...(stop.towards !== undefined && stop.towards !== '' && { towards: stop.towards }),
    modes: stop.modes,
    stopType: stop.type,
    ...(stop.letter !== undefined && { stopLetter: stop.letter }),
    ...(stop.zone !== undefined && { zone: stop.zone }),
    status: true,
    id: stop.id,
    url: `/StopPoint/${stop.id}`,
    name: stop.name,
    lat: stop.point.lat,
    lon: stop.point.lon,
  }
}

/** Each once, in the order in which they come first. */
export function stopsOf(ask: CityAsk, ids: readonly string[]): readonly Stop[] {
  return [...new Set(ids)].flatMap((id) => ask.world.get('stop', id) ?? [])
}

function withRoutes(ask: CityAsk, lines: readonly Service[]): readonly unknown[] {
  const wanted = wantedServiceTypes(ask)
  return lines.map((line) => lineWire(ask, line, { routeSections: routeSections(ask, line, wanted) }))
}

type BranchOf = Pick<Branch, 'id' | 'direction' | 'next' | 'previous' | 'stations'>

/** A line's own branches; of what has none each path is one. */
function branchesOf(ask: CityAsk, line: Service, directions: readonly string[]): readonly BranchOf[] {
  const own = ask.world.get('line', line.id)?.branches.filter(({ direction }) => directions.includes(direction))
  if (own !== undefined && own.length > 0) return own
  return line.paths
    .filter(({ direction }) => directions.includes(direction))
    .map(({ direction, stops }: ServicePath, id) => ({ id, direction, next: [], previous: [], stations: stops }))
}

function sequenceOf(ask: CityAsk, line: Service, branch: BranchOf, serviceType: string): unknown {
  return {
    ...entity('StopPointSequence'),
    lineId: line.id,
    lineName: line.name,
    direction: branch.direction,
    branchId: branch.id,
    nextBranchIds: branch.next,
    prevBranchIds: branch.previous,
    stopPoint: branch.stations.flatMap((id) => ask.world.get('stop', id) ?? []).map((stop) => matchedStop(ask, stop)),
    serviceType,
  }
}

function lineAtStop(ask: CityAsk, id: string, withCrowding: boolean): unknown {
  const { crowding, ...line } = lineReference(ask, id)
  return withCrowding ? { ...line, crowding } : line
}

function shortNameOf(ask: CityAsk, id: string | undefined): string {
  return shortName(ask.world.get('stop', id ?? '')?.name ?? '')
}
