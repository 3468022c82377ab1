import { addDays, day, hour, minute, refuse, utcMinutes } from '@openlondon/sandbox/view'
import { halfHour, halfHourOf } from '../../../world/environment/grid.ts'
import type { CityAsk } from '../../../world/views.ts'

/** The owner's refusal, in its own shape. */
export function refuseWith(message: string): never {
  return refuse(400, { error: { code: '400 Bad Request', message } })
}

/** Figures begin in 2017 and end two days ahead. Begins of half hours, oldest first. */
export function halfHoursBetween({ clock }: CityAsk, from: number, until: number): readonly number[] {
  const first = Math.max(halfHourOf(from), Date.UTC(2017, 0, 1))
  const last = Math.min(until, halfHourOf(clock.now) + 2 * day + halfHour)
  const begins: number[] = []
  for (let begin = first; begin < last; begin += halfHour) begins.push(begin)
  return begins
}

/** Time of the path, `2026-11-23T08:00Z`. */
export function instantIn(ask: CityAsk, name: string): number {
  const instant = Date.parse(ask.text(name) ?? '')
  if (Number.isNaN(instant)) refuseWith(`Please enter a valid date in ISO8601 format YYYY-MM-DDThh:mmZ for ${name}.`)
  return instant
}

export function now(ask: CityAsk): readonly number[] {
  return [halfHourOf(ask.clock.now)]
}

export function at(ask: CityAsk): readonly number[] {
  const instant = instantIn(ask, 'from')
  return halfHoursBetween(ask, instant, halfHourOf(instant) + halfHour)
}

/** Every half hour that touches the time: one more when it begins on the hour or half hour. */
export function next(hours: number): (ask: CityAsk) => readonly number[] {
  return (ask) => {
    const from = instantIn(ask, 'from')
    return halfHoursBetween(ask, from - minute, from + hours * hour)
  }
}

export function past24h(ask: CityAsk): readonly number[] {
  const from = instantIn(ask, 'from')
  return halfHoursBetween(ask, from - day, from)
}

/** A time with an end, of so many days at most. */
export function stretch(ask: CityAsk, daysMax: number): { readonly from: number; readonly to: number } {
  const [from, to] = [instantIn(ask, 'from'), instantIn(ask, 'to')]
  if (to <= from) refuseWith('The end must be later than the start.')
  if (to - from > daysMax * day) refuseWith(`The time asked for is longer than ${daysMax} days.`)
  return { from, to }
}

export function between(ask: CityAsk): readonly number[] {
  const { from, to } = stretch(ask, 14)
  return halfHoursBetween(ask, from, to)
}

/** London's day, of 46 or 50 half hours when the clocks change. */
export function dayOn(ask: CityAsk, date: string): readonly number[] {
  return halfHoursBetween(ask, ask.clock.instantOf(date), ask.clock.instantOf(addDays(date, 1)))
}

/** `from` and `to` of an answer. */
export function periodOf(begin: number): { readonly from: string; readonly to: string } {
  return { from: utcMinutes(begin), to: utcMinutes(begin + halfHour) }
}

export function data(value: unknown): { readonly data: unknown } {
  return { data: value }
}
