import type { StatusDay } from '@city/sdk/portal'

/** How a day went: `none` had neither call nor check. */
export type DayKind = 'none' | 'good' | 'poor'

/** Of a hundred calls so many faults make a day a poor one, and so does a check that failed. */
const faultsOfHundred = 1

const dayMs = 86_400_000
const daysShown = 90

/** One for each of the ninety days up to the last, oldest first. */
export function dayKinds(days: readonly StatusDay[], lastDay: string): readonly DayKind[] {
  const known = new Map(days.map((day) => [day.date, day]))
  const last = Date.parse(lastDay)
  return Array.from({ length: daysShown }, (_, index) => {
    const date = new Date(last - (daysShown - 1 - index) * dayMs).toISOString().slice(0, 10)
    return kindOf(known.get(date))
  })
}

function kindOf(day: StatusDay | undefined): DayKind {
  if (!day || day.calls + day.checks === 0) return 'none'
  return day.failedChecks > 0 || day.faults * 100 >= day.calls * faultsOfHundred + (day.faults === 0 ? 1 : 0)
    ? 'poor'
    : 'good'
}

/** Strokes of a drawing that is 90 wide and 10 high: those of one kind. A poor day is half as high, and known without colour. */
export function strokesOf(kinds: readonly DayKind[], kind: DayKind): string {
  const top = { none: 9, good: 0, poor: 5 }[kind]
  return kinds.map((one, index) => (one === kind ? `M${index + 0.5} 10V${top}` : '')).join('')
}

export type Sums = { readonly days: number; readonly calls: number; readonly faults: number; readonly checks: number }

/** All of it added up. */
export function sumOf(days: readonly StatusDay[]): Sums {
  return days.reduce<Sums>(
    (sum, { calls, faults, checks }) => ({
      days: sum.days + 1,
      calls: sum.calls + calls,
      faults: sum.faults + faults,
      checks: sum.checks + checks,
    }),
    { days: 0, calls: 0, faults: 0, checks: 0 },
  )
}
