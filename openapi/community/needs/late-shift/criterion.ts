import type { CityDay, Criterion } from '@openlondon/sandbox/need'
import type { Client } from '@openlondon/sdk'
import { lineStatusByMode } from '@openlondon/sdk/tfl'

/** Ids of the tube lines in trouble at the moment named, in the order of the alphabet. */
export type Solution = (city: Client, now: Date) => Promise<readonly string[]>

const days: readonly (CityDay & { readonly time: string })[] = [
  { time: '2026-11-23T09:10:00Z' },
  { time: '2026-11-23T21:30:00Z', scenario: 'strike' },
  { time: '2026-11-28T11:00:00Z' },
  { time: '2026-11-24T02:40:00Z' },
  { time: '2026-11-23T18:00:00Z', scenario: 'closed-line' },
]

/** Levels by which the owner says that all is well, or that it is night. */
const noTrouble = [10, 18, 19, 20]

const criterion: Criterion<Client, Solution> = async ({ solve, cityOn, want }) => {
  for (const day of days) {
    const city = cityOn(day)
    const now = new Date(day.time)
    const lines = await lineStatusByMode(city, { modes: ['tube'] })
    const wanted = lines.flatMap(({ id, lineStatuses }) => {
      const isTroubled = lineStatuses.some(
        ({ statusSeverity, validityPeriods = [] }) =>
          !noTrouble.includes(statusSeverity) &&
          (validityPeriods.length === 0 ||
            validityPeriods.some(({ fromDate, toDate }) => holds(fromDate, toDate, now))),
      )
      return isTroubled ? [String(id)] : []
    })
    const found = await solve(city, now)
    want(`${day.time}${day.scenario ? `, ${day.scenario}` : ''}: the lines in trouble then`, found, wanted.toSorted())
  }
}

export default criterion

const holds = (from: string | null | undefined, to: string | null | undefined, now: Date): boolean =>
  (!from || Date.parse(from) <= now.getTime()) && (!to || now.getTime() < Date.parse(to))
