import type { usageText } from '@openlondon/contract/languages/en/usage'
import type { Say } from '../../../frame/text/use-text'
import type { UsageRow } from '@city/sdk/portal'

export type UsageDay = {
  readonly date: string
  readonly calls: number
  readonly errors: number
  readonly limited: number
}

/** One entry for each day from `from` to `to`, days without a call included, oldest first: what a chart needs. */
export function usageByDay(rows: readonly UsageRow[], from: string, to: string): readonly UsageDay[] {
  const days: UsageDay[] = []
  for (let instant = Date.parse(`${from}T00:00:00Z`); instant <= Date.parse(`${to}T00:00:00Z`); instant += 86_400_000) {
    const date = new Date(instant).toISOString().slice(0, 10)
    const own = rows.filter((row) => row.date === date)
    days.push({ date, calls: sum(own, 'calls'), errors: sum(own, 'errors'), limited: sum(own, 'limited') })
  }
  return days
}

const sum = (rows: readonly UsageRow[], field: 'calls' | 'errors' | 'limited'): number =>
  rows.reduce((total, row) => total + row[field], 0)

/** What the chart shows, in one sentence, for who cannot see it. */
export function usageSentence(t: Say<typeof usageText>, days: readonly UsageDay[]): string {
  const busiest = days.reduce<UsageDay | undefined>(
    (most, day) => (day.calls > (most?.calls ?? 0) ? day : most),
    undefined,
  )
  const total = days.reduce((calls, day) => calls + day.calls, 0)
  if (!busiest) return t('noCallsInDays', { count: days.length })
  return t('callsInDays', { total, count: days.length, date: busiest.date, calls: busiest.calls })
}
