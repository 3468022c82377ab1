import { planningApplications, type PlanningApplication } from '@openlondon/sdk/planning'
import type { Solution } from './criterion.ts'

export const solve: Solution = async (city, borough) => {
  const open: PlanningApplication[] = []
  let page = await planningApplications(city, { borough })
  for (;;) {
    open.push(...page.items.filter(isOpen))
    if (!page.next) break
    page = await planningApplications(city, { borough, cursor: page.next })
  }
  return open
    .map(({ valid_date, lpa_app_no }) => [valid_date ?? '', String(lpa_app_no)] as const)
    .toSorted(([day, number], [otherDay, other]) => day.localeCompare(otherDay) || number.localeCompare(other))
    .map(([, number]) => number)
}

/** Some boroughs tell an end by its status alone. */
function isOpen({ decision, status }: PlanningApplication): boolean {
  if (decision) return false
  return [
    'Application Received',
    'Application Under Consideration',
    'Application Invalid',
    'Appeal Received',
    'Appeal In Progress',
    null,
    undefined,
  ].includes(status)
}
