import type { Service } from '../../../../world/transport/transport-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { findLine } from '../lines/find-line.ts'
import { callingStops, findStop, shortName } from './find-stop.ts'
import { stopsOf } from '../lines/line-routes.ts'
import { entity, refuseUnknown } from '../owner.ts'
import { serviceTypesOf, serviceTypeWire, validity, wantedServiceTypes } from '../lines/wire-line.ts'

export const stopServiceViews = views({
  stopReachableOnLine: (ask) => {
    const [id = '', lineId = ''] = [ask.text('id'), ask.text('lineId')]
    const uri = `/StopPoint/${id}/CanReachOnLine/${lineId}`
    const stop = findStop(ask, id, () => uri)
    const line = findLine(ask, lineId, () => uri)
    if (!serviceTypesOf(line).some((type) => wantedServiceTypes(ask).includes(type))) return []
    const from = callingStops(ask, stop)
    const reached = line.paths.flatMap(({ stops }) => {
      const place = stops.findIndex((one) => from.includes(one))
      return place === -1 ? [] : stops.slice(place + 1)
    })
    return stopsOf(ask, reached)
      .filter((one) => !from.includes(one.id))
      .map((one) => ({
        ...entity('Identifier'),
        id: one.id,
        name: one.name,
        uri: `/StopPoint/${one.id}`,
        type: 'StopPoint',
        routeType: 'Unknown',
        status: 'Unknown',
      }))
  },
  stopRoutes: (ask) => {
    const stop = findStop(ask, ask.text('id') ?? '', (id) => `/StopPoint/${id}/Route`)
    const at = callingStops(ask, stop)
    const wanted = wantedServiceTypes(ask)
    return servicesAt(ask, stop.services).flatMap((line) =>
      serviceTypesOf(line)
        .filter((type) => wanted.includes(type))
        .flatMap((serviceType) => line.paths.flatMap((path) => routeAt(ask, line, path, at, serviceType))),
    )
  },
  stopServiceTypes: (ask) => {
    const stop = findStop(ask, ask.text('id') ?? '', (id) => `/StopPoint/ServiceTypes?id=${id}`)
    const [lineIds, modes] = [ask.list('lineIds'), ask.list('modes')]
    return servicesAt(ask, stop.services)
      .filter(
        ({ id, mode }) =>
          (lineIds.length === 0 || lineIds.includes(id)) && (modes.length === 0 || modes.includes(mode)),
      )
      .map((line) => ({
        ...entity('LineServiceType'),
        lineName: line.name,
        lineSpecificServiceTypes: serviceTypesOf(line).map((serviceType) => ({
          ...entity('LineSpecificServiceType'),
          serviceType: serviceTypeWire(line, serviceType),
          stopServesServiceType: true,
        })),
      }))
  },
  stopDirectionTo: (ask) => {
    const [id = '', toId = '', lineId] = [ask.text('id'), ask.text('toStopPointId'), ask.text('lineId')]
    const uri = `/StopPoint/${id}/DirectionTo/${toId}${lineId === undefined ? '' : `?lineId=${lineId}`}`
    const [from, to] = [
      callingStops(
        ask,
        findStop(ask, id, () => uri),
      ),
      callingStops(
        ask,
        findStop(ask, toId, () => uri),
      ),
    ]
    const lines = lineId === undefined ? ask.world.all('service') : [findLine(ask, lineId, () => uri)]
    const path = lines
      .flatMap(({ paths }) => paths)
      .find(({ stops }) => {
        const place = stops.findIndex((one) => from.includes(one))
        return place !== -1 && stops.slice(place + 1).some((one) => to.includes(one))
      })
    return path ? path.direction : refuseUnknown(ask, uri, 'No line serves both stop points.')
  },
})

function servicesAt(ask: CityAsk, ids: readonly string[]): readonly Service[] {
  return ids.flatMap((id) => ask.world.get('service', id) ?? [])
}

function routeAt(
  ask: CityAsk,
  line: Service,
  path: Service['paths'][number],
  at: readonly string[],
  serviceType: string,
): readonly unknown[] {
  const here = path.stops.find((stop) => at.includes(stop))
  if (here === undefined) return []
  const stops = stopsOf(ask, path.stops)
  const [first, last] = [stops[0]?.name ?? '', stops.at(-1)?.name ?? '']
  return [
    {
      ...entity('StopPointRouteSection'),
      naptanId: here,
      lineId: line.id,
      mode: line.mode,
      ...validity(ask),
      direction: path.direction,
      routeSectionName: `${shortName(first)} - ${shortName(last)}`,
      lineString: JSON.stringify([stops.map(({ point }) => [point.lon, point.lat])]),
      isActive: true,
      serviceType,
      vehicleDestinationText: shortName(last),
      destinationName: last,
    },
  ]
}
