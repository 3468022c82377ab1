const dayMs = 86_400_000
const daysShown = 90
const height = 20

/** Bars of a drawing that is 90 wide and 20 high, the last day at its end. A day with any call has a bar that can be seen. */
export function barsOf(days: readonly { readonly date: string; readonly calls: number }[], lastDay: string): string {
  const most = Math.max(1, ...days.map(({ calls }) => calls))
  const first = Date.parse(lastDay) - (daysShown - 1) * dayMs
  return days
    .flatMap(({ date, calls }) => {
      const place = Math.round((Date.parse(date) - first) / dayMs)
      if (place < 0 || place >= daysShown || calls === 0) return []
      const top = height - Math.max(1, Math.round((calls / most) * height))
      return [`M${place + 0.5} ${height}V${top}`]
    })
    .join('')
}
