import { addMonths, monthOf, type Clock } from '@openlondon/sandbox/view'
import { refuseWithPage } from './owner-page.ts'

/** From this month on crimes have the categories of today. */
const firstMonth = '2013-05'
const firstStops = '2015-01'
/** A month is published when the one after it is over, and a few days more. */
const publishedOn = 10
/** Months by which the Metropolitan Police is behind with stops. */
const metropolitanLag = 3

/** Forces that have sent stops in time. */
const prompt = ['avon-and-somerset', 'btp', 'city-of-london', 'kent'] as const

/** The newest month there is. */
export function newestMonth(clock: Clock): string {
  return addMonths(monthOf(clock, clock.now), clock.wall().day < publishedOn ? -3 : -2)
}

/** All there are, the newest first. */
export function publishedMonths(clock: Clock): readonly string[] {
  const newest = newestMonth(clock)
  const months: string[] = []
  for (let month = newest; month >= firstMonth; month = addMonths(month, -1)) months.push(month)
  return months
}

/** The month asked for; the newest, when none was. Ends with 404 for one that has not been published. */
export function monthAsked(clock: Clock, asked: string | undefined): string {
  const month = asked ?? newestMonth(clock)
  return isPublished(clock, month) ? month : refuseWithPage(404)
}

export function isPublished(clock: Clock, month: string): boolean {
  return month >= firstMonth && month <= newestMonth(clock)
}

/** How many months lie between the first and this one. */
export function monthNumber(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const [firstYear = 0, first = 1] = firstMonth.split('-').map(Number)
  return (year - firstYear) * 12 + number - first
}

export function monthOfNumber(number: number): string {
  return addMonths(firstMonth, number)
}

/** Forces that have published stops of a month, by id. */
export function forcesWithStops(clock: Clock, month: string): readonly string[] {
  if (month < firstStops || !isPublished(clock, month)) return []
  const isOld = month <= addMonths(newestMonth(clock), -metropolitanLag)
  return isOld ? [...prompt, 'metropolitan'].toSorted() : prompt
}
