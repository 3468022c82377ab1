import { addDays, addMonths, dayOf, type Thing } from '@openlondon/sandbox/view'
import type { HealthAffiliation, HealthBody } from '../../../world/care/care-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'

/** Roles by code, as the directory writes them; the main ones may stand first. */
export const roles: readonly { readonly code: string; readonly name: string; readonly isMain: boolean }[] = [
  { code: 'RO197', name: 'NHS TRUST', isMain: true },
  { code: 'RO57', name: 'FOUNDATION TRUST', isMain: false },
  { code: 'RO198', name: 'NHS TRUST SITE', isMain: true },
  { code: 'RO177', name: 'PRESCRIBING COST CENTRE', isMain: true },
  { code: 'RO76', name: 'GP PRACTICE', isMain: false },
  { code: 'RO261', name: 'STRATEGIC PARTNERSHIP', isMain: true },
  { code: 'RO318', name: 'INTEGRATED CARE BOARD', isMain: false },
  { code: 'RO182', name: 'PHARMACY', isMain: true },
  { code: 'RO272', name: 'PRIMARY CARE NETWORK', isMain: true },
  { code: 'RO98', name: 'CLINICAL COMMISSIONING GROUP', isMain: true },
  { code: 'RO141', name: 'LOCAL AUTHORITY', isMain: true },
  { code: 'RO172', name: 'INDEPENDENT SECTOR HEALTHCARE PROVIDER', isMain: true },
]

/** What one body is to another. */
export const relationships = [
  { code: 'RE4', name: 'IS COMMISSIONED BY' },
  { code: 'RE5', name: 'IS LOCATED IN THE GEOGRAPHY OF' },
  { code: 'RE6', name: 'IS OPERATED BY' },
  { code: 'RE8', name: 'IS PARTNER TO' },
] as const

/** What kind of record a body is. */
export const recordClasses = [
  { code: 'RC1', name: 'HSCOrg' },
  { code: 'RC2', name: 'HSCSite' },
] as const

export function nameOfRole(code: string): string {
  return roles.find((role) => role.code === code)?.name ?? code
}

export function nameOfRelationship(code: string): string {
  return relationships.find((one) => one.code === code)?.name ?? code
}

export function today({ clock }: CityAsk): string {
  return dayOf(clock, clock.now)
}

/** Those that the directory has today, closed ones too. */
export function bodies(ask: CityAsk): readonly HealthBody[] {
  return ask.world.all('healthBody').filter(({ from }) => from <= today(ask))
}

export function bodyOf(ask: CityAsk, code: string): HealthBody | undefined {
  const body = ask.world.get('healthBody', code.toUpperCase())
  return body && body.from <= today(ask) ? body : undefined
}

export function affiliations(ask: CityAsk): readonly HealthAffiliation[] {
  return ask.world.all('healthAffiliation').filter(({ from }) => from <= today(ask))
}

export function affiliationsFrom(ask: CityAsk, { id }: HealthBody): readonly HealthAffiliation[] {
  return ask.world.of('healthAffiliation', 'sourceId', id).filter(({ from }) => from <= today(ask))
}

export function isActive(ask: CityAsk, { until }: Thing): boolean {
  return until === undefined || until > today(ask)
}

/** The last day of a span that has ended by today. */
export function lastDay(ask: CityAsk, thing: Thing): string | undefined {
  return thing.until === undefined || isActive(ask, thing) ? undefined : addDays(thing.until, -1)
}

/** The last day on which a record changed: when it was closed, as is known, or by a rhythm of its own. */
export function lastChange(ask: CityAsk, body: HealthBody): string {
  if (body.until !== undefined && !isActive(ask, body)) return body.until
  if (body.changes) return body.changes.findLast((day) => day <= today(ask)) ?? body.from
  const random = ask.chance('directory change', body.id)
  const gap = random.whole(60, 500)
  const shift = random.whole(0, 499)
  const number = Math.round(Date.parse(today(ask)) / 86_400_000)
  const changed = addDays('1970-01-01', number - ((number + shift) % gap))
  return changed > body.from ? changed : body.from
}

/** A date that no calendar has, such as 31 February, is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number(text.slice(5, 7)) <= 12 && isInMonth(text)
}

function isInMonth(day: string): boolean {
  const month = day.slice(0, 7)
  return day >= `${month}-01` && day < `${addMonths(month, 1)}-01` && addDays(day, 0) === day
}
