import { plainName, type Clock } from '@openlondon/sandbox/view'
import type { LocalService, Rhythm } from '../../../world/council/council-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'

/** Whether a service is among those that the filters of a search want; they narrow each other. */
export function wantedBy(ask: CityAsk): (service: LocalService, place: string) => boolean {
  const words = plainName(ask.text('search') ?? '')
    .split(' ')
    .filter((word) => word !== '')
  const [term, taxonomy] = [ask.text('taxonomy_term_id'), ask.text('taxonomy_id')]
  const [minimum, maximum] = [ask.number('minimum_age'), ask.number('maximum_age')]
  const isOn = rhythmWanted(ask)
  return (service, place) =>
    (minimum === undefined || (service.minimumAge !== undefined && service.minimumAge >= minimum)) &&
    (maximum === undefined || (service.maximumAge !== undefined && service.maximumAge <= maximum)) &&
    (term === undefined || service.terms.includes(term)) &&
    (taxonomy === undefined ||
      service.terms.some((one) => ask.world.get('taxonomyTerm', one)?.taxonomyId === taxonomy)) &&
    (isOn === undefined || service.rhythms.some(isOn)) &&
    hasAll(words, () => recordOf(ask, service, place))
}

/** All three of one rhythm: a class on Tuesdays that is open late on Fridays is no class late on Tuesdays. */
function rhythmWanted(ask: CityAsk): ((rhythm: Rhythm) => boolean) | undefined {
  const [start, end] = [minutesOf(ask.text('start_time'), ask.clock), minutesOf(ask.text('end_time'), ask.clock)]
  const day = ask.text('day')?.slice(0, 2).toUpperCase()
  if (start === undefined && end === undefined && day === undefined) return undefined
  return ({ byday, opens, closes }) =>
    (day === undefined || byday.split(',').some((one) => one.endsWith(day))) &&
    (start === undefined || (minutesOf(opens, ask.clock) ?? 0) >= start) &&
    (end === undefined || (minutesOf(closes, ask.clock) ?? 0) <= end)
}

/** Minutes of the city's day: `09:30`, or with an offset, `09:30Z`. */
function minutesOf(text: string | undefined, clock: Clock): number | undefined {
  const [, hours, minutes, offset] = /^(\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(text ?? '') ?? []
  if (hours === undefined || minutes === undefined) return undefined
  const shown = Number(hours) * 60 + Number(minutes)
  if (offset === undefined) return shown
  const [, sign, ahead = '0', more = '0'] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? []
  const east = (Number(ahead) * 60 + Number(more)) * (sign === '-' ? -1 : 1)
  return shown - east + clock.offset()
}

function hasAll(words: readonly string[], text: () => string): boolean {
  if (words.length === 0) return true
  const record = ` ${plainName(text())}`
  return words.every((word) => record.includes(` ${word}`))
}

function recordOf({ world }: CityAsk, { name, about, organisationId, terms }: LocalService, place: string): string {
  const organisation = world.get('organisation', organisationId)
  const named = terms.map((id) => world.get('taxonomyTerm', id)?.name ?? '')
  return [name, about, organisation?.name ?? '', place, ...named].join(' ')
}
