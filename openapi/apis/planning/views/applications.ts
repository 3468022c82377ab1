import { isInBox, refuse, sortedBy, type Box } from '@openlondon/sandbox/view'
import { views, type CityAsk } from '../../../world/views.ts'
import { applicationBody, lastKnownDay, standingOn, type StandingApplication } from './application-body.ts'
import { cursorText, readCursor } from './cursor.ts'

const usualLimit = 50
const groupsMax = 100

export const applicationViews = views({
  planningApplications: (ask) => {
    const { text, list, number } = ask
    const [updatedFrom, postcode, box] = [text('updatedFrom'), text('postcode'), boxOf(list('bbox'))]
    const matching = standing(ask, filtersOf(ask)).filter(
      ({ record, updated }) =>
        (updatedFrom === undefined || updated >= updatedFrom) &&
        (postcode === undefined || holdsPhrase(record.postcode, postcode)) &&
        (box === undefined || (record.point !== undefined && isInBox(record.point, box))),
    )
    const ordered = sortedBy(
      sortedBy(matching, ({ record }) => record.id),
      ({ updated }) => updated,
      'descending',
    )
    const rest = after(ordered, text('cursor'))
    const limit = number('limit') ?? usualLimit
    const page = rest.slice(0, limit)
    const last = page.at(-1)
    const next = last && rest.length > page.length ? cursorText(placeOf(last)) : null
    return { total: matching.length, items: page.map(applicationBody), next }
  },

  planningApplicationCounts: (ask) => {
    const matching = standing(ask, filtersOf(ask))
    const value = valueBy[ask.text('by') ?? ''] ?? valueByBorough
    const groups = Map.groupBy(
      matching.filter((one) => value(one) !== null),
      value,
    )
    const counted = [...groups].map(([name, members]) => ({ value: name ?? '', count: members.length }))
    const ordered = sortedBy(
      sortedBy(counted, (group) => group.value),
      ({ count }) => count,
      'descending',
    )
    const beyond = ordered.slice(groupsMax).reduce((sum, { count }) => sum + count, 0)
    return { total: matching.length, groups: ordered.slice(0, groupsMax), other: beyond }
  },

  planningApplication: ({ world, clock, text }) => {
    const record = world.get('planningApplication', text('id') ?? '')
    const found = record && standingOn(record, lastKnownDay(clock))
    return found ? applicationBody(found) : refuse(404)
  },
})

type Value = (one: StandingApplication) => string | null

const valueByBorough: Value = ({ record }) => record.authority

const valueBy: Readonly<Record<string, Value>> = {
  borough: valueByBorough,
  status: ({ status }) => status,
  decision: ({ decision }) => decision,
  applicationType: ({ record }) => record.kind,
}

type Filter = (one: StandingApplication) => boolean

/** All that the Datahub knows today and that pass every filter. */
function standing({ world, clock }: CityAsk, filters: readonly Filter[]): readonly StandingApplication[] {
  const day = lastKnownDay(clock)
  return world
    .all('planningApplication')
    .flatMap((record) => standingOn(record, day) ?? [])
    .filter((one) => filters.every((filter) => filter(one)))
}

/** Those that lists and counts have in common. Words are compared letter for letter, dates as they were sent. */
function filtersOf({ text, list }: CityAsk): readonly Filter[] {
  const [borough, authority] = [text('borough'), text('authority')]
  const [validFrom, validTo] = [text('validFrom'), text('validTo')]
  const [decidedFrom, decidedTo] = [text('decidedFrom'), text('decidedTo')]
  const [statuses, decisions, kinds] = [list('status'), list('decision'), list('applicationType')]
  return [
    ({ record }) => borough === undefined || record.boroughId === borough,
    ({ record }) => authority === undefined || record.authority === authority,
    ({ status }) => isAmong(status, statuses),
    ({ decision }) => isAmong(decision, decisions),
    ({ record }) => isAmong(record.kind, kinds),
    ({ record }) => isBetween(record.valid, validFrom, validTo),
    ({ decided }) => isBetween(decided, decidedFrom, decidedTo),
  ]
}

function isAmong(value: string | null, wanted: readonly string[]): boolean {
  return wanted.length === 0 || (value !== null && wanted.includes(value))
}

function isBetween(day: string | null, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true
  return day !== null && (from === undefined || day >= from) && (to === undefined || day <= to)
}

/** A phrase is found where its words stand side by side, capitals or not. */
function holdsPhrase(written: string | null, phrase: string): boolean {
  const words = (text: string): string => ` ${text.toLowerCase().trim().split(/\s+/).join(' ')} `
  return written !== null && words(written).includes(words(phrase))
}

function boxOf(sides: readonly string[]): Box | undefined {
  const [west, south, east, north] = sides.map(Number)
  if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined
  return [west, south, east, north]
}

function placeOf({ record, updated }: StandingApplication): { readonly updated: number; readonly id: string } {
  return { updated: Date.parse(`${updated}T00:00:00Z`), id: record.id }
}

/** What comes behind a cursor, whether the one that it names is still in the list or not. */
function after(ordered: readonly StandingApplication[], cursor: string | undefined): readonly StandingApplication[] {
  if (cursor === undefined) return ordered
  const from = readCursor(cursor) ?? refuse(400)
  return ordered.filter((one) => {
    const { updated, id } = placeOf(one)
    return updated < from.updated || (updated === from.updated && id > from.id)
  })
}
