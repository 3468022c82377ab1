import { chanceOf } from '@openlondon/sandbox/view'
import type { Stop } from '../../../../world/transport/transport-kinds.ts'

/** Quarters of an hour in a day. */
export const quarters = 96

/** The owner counts at stations of the Underground. */
export function isCounted({ id }: Stop): boolean {
  return id.startsWith('940GZZLU')
}

/** How busy a station usually is, as a share of its baseline. What is usual does not depend on the seed. */
export function usualShare(stop: Stop, weekday: number, quarter: number): number {
  const random = chanceOf('london crowding')(stop.id)
  const [morning, evening, noon] = [0.35 + random.next() * 0.4, 0.35 + random.next() * 0.4, 0.15 + random.next() * 0.15]
  const hours = quarter / 4
  const hump = (at: number, wide: number): number => Math.exp(-(((hours - at) / wide) ** 2))
  const isWeekend = weekday === 0 || weekday === 6
  const share = isWeekend
    ? 0.55 * hump(14.5, 4.5)
    : (morning * hump(8.6, 1.2) + evening * hump(17.9, 1.5) + noon * hump(13, 5)) *
      (weekday === 1 || weekday === 5 ? 0.9 : 1)
  return Math.round((0.02 + share) * 100) / 100
}

/** How many people pass in a quarter of an hour of an ordinary weekday. */
export function flowsOf(stop: Stop): readonly unknown[] {
  if (!isCounted(stop)) return []
  const most = chanceOf('london crowding size')(stop.id).whole(400, 4_000)
  return Array.from({ length: quarters }, (_, quarter) => ({
    $type: 'Tfl.Api.Presentation.Entities.PassengerFlow, Tfl.Api.Presentation.Entities',
    timeSlice: timeSlice(quarter, ''),
    value: Math.round(most * usualShare(stop, 3, quarter)),
  }))
}

/** `0815-0830`, or with colons. */
export function timeSlice(quarter: number, sign: string): string {
  const clock = (number: number): string =>
    `${String(Math.floor(number / 4) % 24).padStart(2, '0')}${sign}${String((number % 4) * 15).padStart(2, '0')}`
  return `${clock(quarter)}-${clock(quarter + 1)}`
}
