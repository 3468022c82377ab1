import type { City } from '@openlondon/contract'
import type { Bulletin } from '../store/tables/apis/bulletin-table.ts'
import type { Incident } from '../store/tables/apis/incident-table.ts'
import type { Measured, MeasuredDay } from '../store/tables/apis/measure-table.ts'
import { readSeldom, type SeldomRead } from '../store/seldom-read.ts'
import type { Store } from '../store/store.ts'
import { dayMs, dayOf } from '../usage/day.ts'
import { standingOf, type ApiStanding } from './standing.ts'

export type ApiStatus = {
  readonly apiId: string
  readonly standing: ApiStanding
  readonly lastAt: number
  readonly lastGoodAt: number
  /** Oldest first; a day on which nobody asked is not among them. Calls and checks, separately. */
  readonly days: readonly { readonly day: string; readonly calls: Measured; readonly checks: Measured }[]
}

export type Status = {
  readonly readAt: number
  readonly from: string
  readonly apis: readonly ApiStatus[]
  readonly incidents: readonly Incident[]
  readonly bulletins: readonly Bulletin[]
  /** By operation and day, of the same time. */
  readonly measured: readonly MeasuredDay[]
}

const daysBack = 90
const incidentsRead = 200
const bulletinsRead = 100
/** So long what was read serves everybody who asks, milliseconds. */
const keptMs = 5_000

export const nothingMeasured: Measured = { calls: 0, refused: 0, faults: 0, lastAt: 0, lastGoodAt: 0, took: [] }

export function plus(one: Measured, other: Measured): Measured {
  const places = Math.max(one.took.length, other.took.length)
  return {
    calls: one.calls + other.calls,
    refused: one.refused + other.refused,
    faults: one.faults + other.faults,
    lastAt: Math.max(one.lastAt, other.lastAt),
    lastGoodAt: Math.max(one.lastGoodAt, other.lastGoodAt),
    took: Array.from({ length: places }, (_, index) => (one.took[index] ?? 0) + (other.took[index] ?? 0)),
  }
}

/** Reads how everything stands. */
export function createStatusReader(
  { apis }: Pick<City, 'apis'>,
  store: Pick<Store, 'measures' | 'incidents' | 'bulletins'>,
  surroundings: { readonly now: () => number; readonly monotonicMs: () => number },
): SeldomRead<Status> {
  const readAnew = async (): Promise<Status> => {
    const readAt = surroundings.now()
    const from = dayOf(readAt - (daysBack - 1) * dayMs)
    const [measured, incidents, bulletins] = await Promise.all([
      store.measures.since(from),
      store.incidents.since(Date.parse(from), incidentsRead),
      store.bulletins.since(Date.parse(from), bulletinsRead),
    ])
    const out = new Set(incidents.filter(({ endedAt }) => endedAt === undefined).map(({ apiId }) => apiId))
    const byApi = Map.groupBy(measured, ({ subject }) => subject.split('.', 1)[0] ?? subject)
    return {
      readAt,
      from,
      apis: apis.map(({ id }) => statusOf(id, byApi.get(id) ?? [], out.has(id), readAt)),
      incidents,
      bulletins,
      measured,
    }
  }

  return readSeldom(keptMs, surroundings.monotonicMs, readAnew)
}

function statusOf(apiId: string, measured: readonly MeasuredDay[], isOut: boolean, now: number): ApiStatus {
  const { lastAt, lastGoodAt } = measured.reduce<Measured>(plus, nothingMeasured)
  const byDay = Map.groupBy(measured, ({ day }) => day)
  const days = [...byDay].map(([day, ofDay]) => ({
    day,
    calls: ofDay.filter(({ subject }) => subject !== apiId).reduce<Measured>(plus, nothingMeasured),
    checks: ofDay.find(({ subject }) => subject === apiId) ?? nothingMeasured,
  }))
  return {
    apiId,
    standing: standingOf({ isOut, lastAt, lastGoodAt }, now),
    lastAt,
    lastGoodAt,
    days: days.toSorted((one, other) => (one.day < other.day ? -1 : 1)),
  }
}
