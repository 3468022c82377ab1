import { plainName } from '@openlondon/sandbox/view'
import { views } from '../../../../world/views.ts'
import { findLine, findLines, linesOfModes } from './find-line.ts'
import { shortName } from '../stops/find-stop.ts'
import { entity } from '../owner.ts'
import { lineWire, pathsByEnds, serviceTypesOf, wantedServiceTypes } from './wire-line.ts'
import { listedStop, stopWire } from '../stops/wire-stop.ts'

export const lineViews = views({
  lines: (ask) => findLines(ask, ask.list('ids'), (ids) => `/Line/${ids}`).map((line) => lineWire(ask, line, {})),
  linesByMode: (ask) => linesOfModes(ask, ask.list('modes')).map((line) => lineWire(ask, line, {})),
  lineStops: (ask) => {
    const line = findLine(ask, ask.text('id') ?? '', (id) => `/Line/${id}/StopPoints`)
    // Of the railways' own stations the owner runs those at which its own trains call too.
    const isOwn = ask.flag('tflOperatedNationalRailStationsOnly') && line.mode === 'national-rail'
    return ask.world
      .of('stop', 'services', line.id)
      .filter(
        ({ type }) => !['NaptanMetroPlatform', 'NaptanOnstreetBusCoachStopPair', 'TransportInterchange'].includes(type),
      )
      .filter(({ modes }) => !isOwn || modes.some((mode) => mode !== 'national-rail'))
      .map((stop) => stopWire(ask, stop, { ...listedStop, isBrief: false }))
  },
  searchLines: (ask) => {
    const query = ask.text('query') ?? ''
    const [typed, modes, wanted] = [plainName(query), ask.list('modes'), wantedServiceTypes(ask)]
    const found = ask.world
      .all('service')
      .filter(
        ({ name, id, mode }) =>
          typed !== '' && plainName(`${name} ${id}`).includes(typed) && (modes.length === 0 || modes.includes(mode)),
      )
    return {
      ...entity('RouteSearchResponse'),
      input: query,
      searchMatches: found.map((line) => ({
        ...entity('RouteSearchMatch'),
        lineId: line.id,
        mode: line.mode,
        lineName: line.name,
        lineRouteSection: serviceTypesOf(line)
          .filter((serviceType) => wanted.includes(serviceType))
          .flatMap((serviceType) =>
            pathsByEnds(line).map((path, index) => {
              const nameOf = (id: string | undefined): string => ask.world.get('stop', id ?? '')?.name ?? ''
              const to = nameOf(path.stops.at(-1))
              return {
                ...entity('LineRouteSection'),
                routeId: 1_000 + line.number * 40 + index,
                direction: path.direction === 'outbound' ? 'Outbound' : 'Inbound',
                destination: to,
                fromStation: nameOf(path.stops[0]),
                toStation: to,
                serviceType,
                vehicleDestinationText: shortName(to),
              }
            }),
          ),
        matchedRouteSections: [],
        matchedStops: [],
      })),
    }
  },
})
