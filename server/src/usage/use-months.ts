/** The month that a report counts in, and those before it that are still told of. */
const monthsKept = 3

/** The first month, `2026-09` in November, of which anything is kept. */
export function firstUseMonth(now: number): string {
  const date = new Date(now)
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - (monthsKept - 1), 1)).toISOString().slice(0, 7)
}

/** `2026-11`, UTC. */
export const useMonth = (now: number): string => new Date(now).toISOString().slice(0, 7)
