import { day, hour, incidents, minute } from '@openlondon/sandbox/view'
import type { Stop } from '../../../../world/transport/transport-kinds.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { shortName } from './find-stop.ts'
import { disturbancesOf } from '../lines/line-state.ts'

/** What travellers are told about one stop. */
export type Notice = {
  readonly stop: Stop
  readonly type: 'Closure' | 'Part Closure' | 'Information'
  readonly appearance: 'RealTime' | 'PlannedWork' | 'Information'
  readonly text: string
  readonly from: number
  readonly until: number
  readonly lines: readonly { readonly id: string; readonly direction: string }[]
}

export type LiftFault = {
  readonly stop: Stop
  readonly lifts: readonly string[]
  readonly text: string
  readonly from: number
  readonly until: number
}

/** Lifts out of order at a station now. */
export function liftFaults(ask: CityAsk, stop: Stop): readonly LiftFault[] {
  if (ask.scenario === 'quiet' || stop.lifts === 0) return []
  const { now } = ask.clock
  return incidents(ask.chance, `lifts ${stop.id}`, now, now + 1, { perDay: 0.03, minutes: [120, 3_000] })
    .slice(0, 1)
    .map(({ from, until, chance }) => {
      const random = chance()
      const count = stop.lifts > 1 && random.next() < 0.2 ? 2 : 1
      const first = random.whole(1, stop.lifts - count + 1)
      const name = shortName(stop.name)
      return {
        stop,
        from,
        until,
        lifts: Array.from({ length: count }, (_, number) => `${stop.id}-Lift-${first + number}`),
        text:
          count === 1
            ? `${name}: No step-free access to some platforms, because a lift is out of order.`
            : `${name}: No step-free access to the platforms, because two lifts are out of order.`,
      }
    })
}

/** Whether a bus stop is closed: buses pass it. */
export function busStopClosures(
  ask: CityAsk,
  stop: Stop,
): readonly { readonly from: number; readonly until: number }[] {
  if (ask.scenario === 'quiet' || stop.type !== 'NaptanPublicBusCoachTram') return []
  const { now } = ask.clock
  const most = (4 * day) / minute
  return incidents(ask.chance, `bus stop ${stop.id}`, now, now + 1, { perDay: 0.006, minutes: [600, most] }).slice(0, 1)
}

/** Notices about one stop, without those inside it. */
export function noticesOf(ask: CityAsk, stop: Stop, withBlocked: boolean): readonly Notice[] {
  return [
    ...liftFaults(ask, stop).map(({ text, from, until }): Notice => ({
      stop,
      text,
      from,
      until,
      lines: [],
      type: 'Information',
      appearance: 'RealTime',
    })),
    ...busStopClosures(ask, stop).map(({ from, until }): Notice => ({
      stop,
      from,
      until,
      text: 'Bus stop closed for street works. Use the next stop.\n',
      type: 'Closure',
      appearance: 'Information',
      lines: directionsAt(ask, stop),
    })),
    ...(withBlocked ? blockedNotices(ask, stop) : []),
  ]
}

/** Where lines that call here are cut off, now or in the next days. */
function blockedNotices(ask: CityAsk, stop: Stop): readonly Notice[] {
  if (stop.type === 'TransportInterchange' || stop.parentId !== undefined) return []
  const { now } = ask.clock
  return stop.services.flatMap((id) => {
    const service = ask.world.get('service', id)
    if (!service) return []
    return disturbancesOf(ask, service, now - 4 * hour, now + 7 * day)
      .filter(
        ({ until, stretch }) =>
          until > now && stretch !== undefined && stretch.from !== stop.id && stretch.stops.includes(stop.id),
      )
      .map(({ from, until, reason, category }): Notice => ({
        stop,
        from,
        until,
        text: reason,
        type: stop.services.length === 1 ? 'Closure' : 'Part Closure',
        appearance: category,
        lines: [
          { id, direction: 'inbound' },
          { id, direction: 'outbound' },
        ],
      }))
  })
}

function directionsAt(ask: CityAsk, stop: Stop): readonly { readonly id: string; readonly direction: string }[] {
  return stop.services.flatMap((id) =>
    (ask.world.get('service', id)?.paths ?? [])
      .filter(({ stops }) => stops.includes(stop.id))
      .map(({ direction }) => ({ id, direction })),
  )
}
