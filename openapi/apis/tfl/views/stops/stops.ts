import { oneOrMany, pageOf, type Near } from '@openlondon/sandbox/view'
import type { Stop } from '../../../../world/transport/transport-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { flowsOf } from './crowding-curve.ts'
import { findStop } from './find-stop.ts'
import { entity, refuseBad, refuseUnknown } from '../owner.ts'
import { listedStop, stopWire, wholeStop } from './wire-stop.ts'

const pageSize = 1_000
const typePageSize = 100

export const stopViews = views({
  stopPoints: (ask) => {
    const ids = ask.list('ids')
    const withCrowding = ask.flag('includeCrowdingData')
    const wires = ids.map((id) => {
      const stop = holderOf(
        ask,
        findStop(ask, id, () => `/StopPoint/${ids.join(',')}`),
      )
      const lineExtra = withCrowding
        ? (): object => ({ crowding: { ...entity('Crowding'), passengerFlows: flowsOf(stop) } })
        : undefined
      return stopWire(ask, stop, { ...wholeStop, lineExtra })
    })
    return oneOrMany(wires, ids)
  },
  stopPointBySms: (ask) => {
    const code = ask.text('id') ?? ''
    const stop = ask.world.of('stop', 'smsCode', code)[0]
    if (!stop) return refuseUnknown(ask, `/StopPoint/Sms/${code}`, `No stop point has the SMS code ${code}`)
    return stopWire(ask, stop, wholeStop)
  },
  stopPointsByType: (ask) => stopsOfTypes(ask).map((stop) => stopWire(ask, stop, listedStop)),
  stopPointsByTypePage: (ask) =>
    pageOf(stopsOfTypes(ask), ask.number('page') ?? 1, typePageSize).items.map((stop) =>
      stopWire(ask, stop, listedStop),
    ),
  stopPointsByMode: (ask) => {
    const modes = ask.list('modes')
    const page = ask.number('page')
    const uri = `/StopPoint/Mode/${modes.join(',')}`
    if (modes.includes('bus') && page === undefined) return refuseBad(ask, uri, 'A page is required for the mode bus.')
    // The owner tells no pier of the boats.
    const wanted = modes.filter((mode) => mode !== 'river-bus')
    const stops = ask.world
      .all('stop')
      .filter(
        ({ parentId, type, modes: there }) =>
          parentId === undefined && type !== 'TransportInterchange' && there.some((mode) => wanted.includes(mode)),
      )
    const { items, number, total } = pageOf(stops, page ?? 1, pageSize)
    return {
      ...entity('StopPointsResponse'),
      stopPoints: items.map((stop) => stopWire(ask, stop, listedStop)),
      pageSize,
      total,
      page: number,
    }
  },
  stopPointsNear: (ask) => {
    const point = { lat: ask.number('lat') ?? 0, lon: ask.number('lon') ?? 0 }
    const [types, modes, categories] = [ask.list('stopTypes'), ask.list('modes'), ask.list('categories')]
    const isNested = ask.flag('useStopPointHierarchy')
    const hasLines = ask.text('returnLines') === undefined || ask.flag('returnLines')
    const found = ask.world
      .near('stop', point, ask.number('radius') ?? 200)
      .filter(
        ({ thing }) =>
          types.includes(thing.type) && (modes.length === 0 || thing.modes.some((mode) => modes.includes(mode))),
      )
    const wish = {
      isNested,
      hasLines,
      categories: categories.length === 0 ? undefined : categories,
      lineExtra: undefined,
      isBrief: false,
    }
    return {
      ...entity('StopPointsResponse'),
      centrePoint: [point.lat, point.lon],
      stopPoints: (isNested ? nested(ask, found) : found).map(({ thing, metres }) => ({
        ...stopWire(ask, thing, wish),
        distance: Math.round(metres * 10) / 10,
      })),
      pageSize: 0,
      total: 0,
      page: 0,
    }
  },
})

/** A platform, an entrance or a single bus stop is told as part of what holds it. */
export function holderOf(ask: CityAsk, stop: Stop): Stop {
  return (stop.parentId === undefined ? undefined : ask.world.get('stop', stop.parentId)) ?? stop
}

function stopsOfTypes(ask: CityAsk): readonly Stop[] {
  const types = ask.list('types')
  return ask.world.all('stop').filter(({ type }) => types.includes(type))
}

/** What holds each, once, as near as the nearest inside it. */
function nested(ask: CityAsk, found: readonly Near<Stop>[]): readonly Near<Stop>[] {
  const holders = new Map<string, Near<Stop>>()
  for (const { thing, metres } of found) {
    const holder = holderOf(ask, thing)
    if (!holders.has(holder.id)) holders.set(holder.id, { thing: holder, metres })
  }
  return [...holders.values()]
}
