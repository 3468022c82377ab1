import { utc } from '@openlondon/sandbox/view'
import type { FloodMeasure, Gauge } from '../../../world/environment/environment-kinds.ts'
import { quarterHour } from '../../../world/environment/rivers.ts'
import type { CityAsk } from '../../../world/views.ts'
import { dataAddress } from './envelope.ts'

/** The last full quarter of an hour; undefined for a gauge that is suspended. */
export function newestInstant({ clock }: CityAsk, { suspendedFrom }: Gauge): number | undefined {
  const newest = Math.floor(clock.now / quarterHour) * quarterHour
  return suspendedFrom !== undefined && newest >= Date.parse(suspendedFrom) ? undefined : newest
}

/** Whether the gauge read anything then. */
export function didRead({ suspendedFrom, dateOpened }: Gauge, instant: number): boolean {
  return (
    (suspendedFrom === undefined || instant < Date.parse(suspendedFrom)) &&
    (dateOpened === undefined || instant >= Date.parse(dateOpened))
  )
}

export function timeOf(instant: number): string {
  return utc(instant)
}

/** With hyphens where a clock has colons. */
export function readingAddress({ id }: FloodMeasure, instant: number): string {
  return dataAddress(`readings/${id}/${timeOf(instant).replaceAll(':', '-')}`)
}
