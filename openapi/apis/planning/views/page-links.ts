import type { CityAsk } from '../../../world/views.ts'

const host = 'https://www.planning.data.gov.uk'

/** All that narrows a search, in the order in which the owner repeats it. */
const names = [
  'q',
  'longitude',
  'latitude',
  'geometry',
  'geometry_entity',
  'geometry_reference',
  'geometry_curie',
  'geometry_relation',
  'dataset',
  'typology',
  'organisation_entity',
  'entity',
  'curie',
  'prefix',
  'reference',
  'quality',
  'period',
  ...['start_date', 'end_date', 'entry_date'].flatMap((date) =>
    ['year', 'month', 'day', 'match'].map((part) => `${date}_${part}`),
  ),
  'field',
  'exclude_field',
] as const

/** Addresses of other pages at the owner's host; none when one page holds all. */
export function pageLinks({ list }: CityAsk, file: string, count: number, limit: number, offset: number): object {
  if (count <= limit && offset === 0) return {}
  const asked = names
    // The twin in GeoJSON knows no choice of fields.
    .filter((name) => name !== 'field' || file.endsWith('.json'))
    .flatMap((name) => list(name).map((value) => `${name}=${encodeURIComponent(value)}`))
  const address = (from: number): string =>
    `${host}/${file}?${[...asked, `limit=${limit}`, ...(from > 0 ? [`offset=${from}`] : [])].join('&')}`
  const last = Math.max(0, (Math.ceil(count / limit) - 1) * limit)
  return {
    first: address(0),
    ...(offset > 0 && { prev: address(Math.max(0, offset - limit)) }),
    ...(offset + limit < count && { next: address(offset + limit) }),
    last: address(last),
  }
}
