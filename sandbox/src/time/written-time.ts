import { minute, type Clock } from './clock.ts'

/** `2026-09-15T08:10:00Z`. */
export function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`
}

/** `2026-09-15T08:10Z`. */
export function utcMinutes(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16)}Z`
}

/** `2026-09-15T09:10:00`: what the city's clocks show, without saying where. */
export function wallText(clock: Clock, instant: number): string {
  return new Date(instant + clock.offset(instant) * minute).toISOString().slice(0, 19)
}

/** `2026-09-15`, in the city. */
export function dayOf(clock: Clock, instant: number): string {
  return clock.wall(instant).date
}

/** `2026-09`, in the city. */
export function monthOf(clock: Clock, instant: number): string {
  return clock.wall(instant).date.slice(0, 7)
}

/** The month so many later, or earlier: `addMonths('2026-01', -2)` is `2025-11`. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const total = year * 12 + number - 1 + count
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`
}

/** The day so many later, or earlier. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}
