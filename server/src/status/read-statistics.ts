import type { City } from '@openlondon/contract'
import { readSeldom } from '../store/seldom-read.ts'
import type { Store } from '../store/store.ts'
import type { Measured } from '../store/tables/apis/measure-table.ts'
import { keysMin, keysTold } from '../usage/keys-told.ts'
import { nothingMeasured, plus, type Status } from './read-status.ts'

export type StatisticsDay = { readonly day: string; readonly calls: number; readonly faults: number }

/** A portal in numbers. Where people are counted, fewer than five are told as null. */
export type Statistics = {
  readonly readAt: number
  readonly from: string
  readonly developers: number | null
  readonly keys: number | null
  readonly apis: readonly { readonly apiId: string; readonly operations: number; readonly counted: Measured }[]
  readonly liveOperations: number
  readonly releases: number
  /** Oldest first; a day without a call is not among them. */
  readonly days: readonly StatisticsDay[]
  /** Calls and checks of all APIs together. */
  readonly counted: Measured
}

/** So long what was read serves everybody who asks, milliseconds. */
const keptMs = 60_000

export type StatisticsParts = {
  readonly city: Pick<City, 'apis'>
  readonly store: Pick<Store, 'people'>
  readonly status: () => Promise<Status>
  /** How many releases have been published. */
  readonly releases: () => number
  readonly now: () => number
  readonly monotonicMs: () => number
}

/** Reads a portal in numbers. */
export const createStatisticsReader = (parts: StatisticsParts): (() => Promise<Statistics>) =>
  readSeldom(keptMs, parts.monotonicMs, () => readStatistics(parts)).read

async function readStatistics({ city, store, status, releases, now }: StatisticsParts): Promise<Statistics> {
  const readAt = now()
  const [{ accounts }, { keys, holders }, { from, apis }] = await Promise.all([
    store.people.count(),
    store.people.workingKeys(readAt),
    status(),
  ])
  const countedOf = new Map(
    apis.map(({ apiId, days }) => [
      apiId,
      days.reduce((sum, { calls, checks }) => plus(plus(sum, calls), checks), nothingMeasured),
    ]),
  )
  const byDay = Map.groupBy(
    apis.flatMap(({ days }) => days),
    ({ day }) => day,
  )
  const told = city.apis.map(({ id, operations }) => ({
    apiId: id,
    operations: operations.length,
    counted: countedOf.get(id) ?? nothingMeasured,
  }))
  return {
    readAt,
    from,
    developers: keysTold(accounts),
    // Many keys of a few holders would say what one of them has.
    keys: holders > 0 && holders < keysMin ? null : keys,
    apis: told,
    liveOperations: city.apis.flatMap(({ operations }) => operations.filter(({ watch }) => watch !== undefined)).length,
    releases: releases(),
    days: [...byDay]
      .map(([day, ofDay]) => {
        const { calls, faults } = ofDay.reduce((sum, one) => plus(sum, one.calls), nothingMeasured)
        return { day, calls, faults }
      })
      .filter(({ calls }) => calls > 0)
      .toSorted((one, other) => (one.day < other.day ? -1 : 1)),
    counted: told.reduce((sum, { counted }) => plus(sum, counted), nothingMeasured),
  }
}
