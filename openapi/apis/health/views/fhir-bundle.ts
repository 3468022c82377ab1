import { utc, type Random } from '@openlondon/sandbox/view'
import type { CityAsk } from '../../../world/views.ts'

export const fhirHost = 'https://api.service.nhs.uk/organisation-data-terminology-api/fhir'

const usualCount = 20

/** A resource of an answer, and why it is in it. */
export type Entry = {
  readonly resource: { readonly resourceType: string; readonly id: string }
  readonly mode: 'match' | 'include'
}

/** A page of what was found. `names` are those of its filters, which the links repeat in the order of the alphabet. */
export function bundleOf<Found>(
  ask: CityAsk,
  kind: string,
  names: readonly string[],
  found: readonly Found[],
  show: (page: readonly Found[]) => readonly Entry[],
): object {
  const [count, offset] = [ask.number('_count') ?? usualCount, ask.number('_offset') ?? 0]
  const isCounted = ask.text('_summary') === 'count'
  const page = isCounted ? [] : found.slice(offset, offset + count)
  const hasNext = !isCounted && offset + count < found.length
  const entries = show(page)
  const self = addressOf(ask, kind, names, ask.number('_offset'))
  return {
    resourceType: 'Bundle',
    id: uuidOf(ask.chance('bundle', self, ask.clock.now)),
    meta: { lastUpdated: instantText(ask.clock.now) },
    type: 'searchset',
    ...((isCounted || (!hasNext && offset === 0)) && { total: found.length }),
    link: [
      { relation: 'self', url: self },
      ...(hasNext ? [{ relation: 'next', url: addressOf(ask, kind, names, offset + count) }] : []),
    ],
    ...(entries.length > 0 && {
      entry: entries.map(({ resource, mode }) => ({
        fullUrl: `${fhirHost}/${resource.resourceType}/${resource.id}`,
        resource,
        search: { mode },
      })),
    }),
  }
}

function addressOf(ask: CityAsk, kind: string, names: readonly string[], offset: number | undefined): string {
  const given = [...names, '_count', '_summary'].flatMap((name) =>
    ask.list(name).map((value) => [name, value] as const),
  )
  const all = [...given, ...(offset === undefined ? [] : [['_offset', String(offset)] as const])]
  const query = all
    .toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.trim())}`)
  return `${fhirHost}/${kind}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** `2026-11-23T08:15:02.000+00:00`. */
export function instantText(instant: number): string {
  return utc(instant).replace('Z', '.000+00:00')
}

export function uuidOf(random: Random): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => random.whole(0, 15).toString(16)).join('')
  return `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`
}

/** The last time the directory was loaded: every night at 02:14. */
export function lastLoad({ clock }: CityAsk): string {
  const { date } = clock.wall()
  const loaded = clock.instantOf(date, 2, 14)
  const instant = loaded <= clock.now ? loaded : clock.instantOf(clock.wall(clock.now - 86_400_000).date, 2, 14)
  return utc(instant).replace('00Z', '08.130+00:00')
}
