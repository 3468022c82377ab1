/** From how many calls on a share of them says more than the calls themselves. */
const enough = 100

type Calls = { readonly calls: number; readonly faults: number }

/** How many went well: of few it is said how many, of many in hundredths of a percent. */
export function toldShare(share: number | null, days: readonly Calls[]): string {
  const calls = days.reduce((sum, day) => sum + day.calls, 0)
  const faults = days.reduce((sum, day) => sum + day.faults, 0)
  return share === null || calls === 0 || calls >= enough ? percent(share) : `${calls - faults} of ${calls}`
}

/** A share of nobody knows how many: “all” promises no more than it knows. */
export function percent(share: number | null): string {
  if (share === null) return 'nobody asked'
  return share === 1 ? 'all' : `${Number((share * 100).toFixed(2))} %`
}
