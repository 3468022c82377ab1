import { addDays, addMonths, chanceOf, day, minute, type Random } from '@openlondon/sandbox/view'
import type { DataRhythm, DataSet } from '../../../world/care/care-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'

/** How many of its last changes a data set tells of. */
const changesMax = 3

/** Public data sets that are published by now. */
export function published(ask: CityAsk): readonly DataSet[] {
  return ask.world.all('dataSet').filter((set) => !set.isPrivate && isThere(ask, set))
}

/** By the id, or by the name in addresses, with or without the id behind it. */
export function dataSetBy(ask: CityAsk, asked: string): DataSet | undefined {
  const named = (set: DataSet): boolean => set.slug === asked || `${set.slug}-${set.id}` === asked
  const set = ask.world.get('dataSet', asked) ?? ask.world.all('dataSet').find(named)
  return set && isThere(ask, set) ? set : undefined
}

function isThere({ clock }: CityAsk, { createdAt }: DataSet): boolean {
  return Date.parse(createdAt) <= clock.now
}

/** Instants of the last changes, newest first; none where it stands as it was made. */
export function changesOf({ clock }: CityAsk, set: DataSet): readonly number[] {
  const made = Date.parse(set.createdAt)
  const known = set.changes?.map((text) => Date.parse(text)).toReversed() ?? renewals(set, clock.now)
  return known.filter((instant) => instant > made && instant <= clock.now).slice(0, changesMax)
}

/** When its entry last changed. */
export function updatedAt(ask: CityAsk, set: DataSet): number {
  return changesOf(ask, set)[0] ?? Date.parse(set.createdAt)
}

/** Newest first, at a minute of the morning that is the data set's own. */
function renewals({ id, rhythm }: DataSet, now: number): readonly number[] {
  const ofTheMorning = (240 + chanceOf('renewal')(id).whole(0, 239)) * minute
  return renewalDays(rhythm, new Date(now).toISOString().slice(0, 10))
    .map((date) => Date.parse(`${date}T00:00:00Z`) + ofTheMorning)
    .filter((instant) => instant <= now && instant > now - 1_500 * day)
}

/** Some days around now on which what has this rhythm is renewed, newest first. */
function renewalDays(rhythm: DataRhythm, today: string): readonly string[] {
  const month = today.slice(0, 7)
  const count = [0, 1, 2, 3]
  switch (rhythm) {
    case 'never':
      return []
    case 'daily':
      return count.map((back) => addDays(today, -back))
    case 'monthly':
      return count.map((back) => `${addMonths(month, -back)}-05`)
    case 'quarterly': {
      const sinceQuarter = (Number(month.slice(5)) - 1) % 3
      return count.map((back) => `${addMonths(month, -sinceQuarter - 3 * back)}-10`)
    }
    case 'annual':
      return count.map((back) => `${Number(month.slice(0, 4)) - back}-06-20`)
  }
}

/** A number for what has a name: the same name has the same one. */
export function uuidOf(...about: readonly string[]): string {
  return uuidBy(chanceOf('data id')(...about))
}

function uuidBy(random: Random): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => random.whole(0, 15).toString(16)).join('')
  return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`
}
