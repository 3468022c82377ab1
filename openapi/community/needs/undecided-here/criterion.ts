import type { Criterion } from '@openlondon/sandbox/need'
import type { Client } from '@openlondon/sdk'
import type { BoroughCode } from '@openlondon/sdk/ids'
import { planningApplications, type PlanningApplication } from '@openlondon/sdk/planning'

/** Numbers of the applications that are open, the oldest first; those of one day by their number. */
export type Solution = (city: Client, borough: BoroughCode) => Promise<readonly string[]>

const boroughs: readonly BoroughCode[] = ['E09000022', 'E09000012', 'E09000027']
const ended = /approv|refus|reject|withdraw|lapse|complet|allow|dismiss|decline|not required|closed/i

const criterion: Criterion<Client, Solution> = async ({ solve, cityOn, want }) => {
  const city = cityOn()
  for (const borough of boroughs) {
    const all: PlanningApplication[] = []
    let cursor: string | null | undefined
    do {
      const page = await planningApplications(city, { borough, limit: 100, ...(cursor ? { cursor } : {}) })
      all.push(...page.items)
      cursor = page.next
    } while (cursor)
    const wanted = all
      .filter(({ decision, status }) => !decision && !ended.test(status ?? ''))
      .map(({ lpa_app_no, valid_date }) => ({ number: String(lpa_app_no), day: valid_date ?? '' }))
      .toSorted((one, other) => one.day.localeCompare(other.day) || one.number.localeCompare(other.number))
      .map(({ number }) => number)
    want(`${borough}: what is still open, the oldest first`, await solve(city, borough), wanted)
  }
}

export default criterion
