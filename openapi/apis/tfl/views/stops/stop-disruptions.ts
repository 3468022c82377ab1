import { utc } from '@openlondon/sandbox/view'
import type { Stop } from '../../../../world/transport/transport-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { findStop, stopsInside } from './find-stop.ts'
import { entity, refuseBad } from '../owner.ts'
import { liftFaults, noticesOf, type Notice } from './stop-notices.ts'

export const stopDisruptionViews = views({
  stopDisruption: (ask) => {
    const ids = ask.list('ids')
    const uri = `/StopPoint/${ids.join(',')}/Disruption`
    const withBlocked = ask.flag('includeRouteBlockedStops')
    const [isFamily, isFlat] = [ask.flag('getFamily'), ask.flag('flattenResponse')]
    const stops = ids.map((id) => findStop(ask, id, () => uri))
    const [stop, ...others] = stops
    if (!isFamily || !stop) return stops.flatMap((one) => noticesOf(ask, one, withBlocked).flatMap(noticeWires))
    if (others.length > 0)
      return refuseBad(ask, `${uri}?getFamily=true`, 'getFamily can be used with one stop point only.')
    if (!isFlat) return familyOf(ask, stop, withBlocked)
    return withInside(ask, stop)
      .flatMap((one) => noticesOf(ask, one, withBlocked))
      .map((notice) => ({ ...notice, stop }))
      .flatMap(noticeWires)
  },
  stopDisruptionByMode: (ask) => {
    const modes = ask.list('modes')
    const withBlocked = ask.flag('includeRouteBlockedStops')
    return ask.world
      .all('stop')
      .filter(
        ({ modes: there, type }) =>
          type !== 'TransportInterchange' &&
          type !== 'NaptanMetroPlatform' &&
          there.some((mode) => modes.includes(mode)),
      )
      .flatMap((stop) => noticesOf(ask, stop, withBlocked))
      .flatMap((notice) =>
        modes.filter((mode) => notice.stop.modes.includes(mode)).map((mode) => noticeWire(notice, mode)),
      )
  },
  liftDisruptions: (ask) =>
    ask.world
      .all('stop')
      .flatMap((stop) => liftFaults(ask, stop))
      .map(({ stop, lifts, text }) => ({ stationUniqueId: stop.id, disruptedLiftUniqueIds: lifts, message: text })),
})

function withInside(ask: CityAsk, stop: Stop): readonly Stop[] {
  return [stop, ...stopsInside(ask, stop).flatMap((one) => withInside(ask, one))]
}

function familyOf(ask: CityAsk, stop: Stop, withBlocked: boolean): unknown {
  return {
    ...entity('DisruptedPointFamily'),
    naptanId: stop.id,
    disruptions: noticesOf(ask, stop, withBlocked).flatMap(noticeWires),
    children: stopsInside(ask, stop).map((one) => familyOf(ask, one, withBlocked)),
  }
}

/** Once for each mode. */
function noticeWires(notice: Notice): readonly unknown[] {
  return notice.stop.modes.map((mode) => noticeWire(notice, mode))
}

function noticeWire({ stop, type, appearance, text, from, until, lines }: Notice, mode: string): unknown {
  return {
    ...entity('DisruptedPoint'),
    atcoCode: stop.id,
    fromDate: utc(from),
    toDate: utc(until),
    description: text,
    commonName: stop.name,
    type,
    mode,
    stationAtcoCode: stop.parentId ?? stop.id,
    appearance,
    ...(lines.length > 0 && { concernedLines: lines.map((line) => ({ ...entity('ConcernedLine'), ...line })) }),
  }
}
