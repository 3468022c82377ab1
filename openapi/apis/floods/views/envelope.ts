import { metresBetween, refuse, type Point } from '@openlondon/sandbox/view'
import type { CityAsk } from '../../../world/views.ts'

const root = 'http://environment.data.gov.uk/flood-monitoring'

/** Address of a thing in the owner's own name space. */
export function addressOf(kind: 'stations' | 'measures' | 'floods' | 'floodAreas', id: string): string {
  return `${root}/id/${kind}/${id}`
}

/** Address of a term, `statusActive`. */
export function termOf(name: string): string {
  return `${root}/def/core/${name}`
}

export function dataAddress(path: string): string {
  return `${root}/data/${path}`
}

/** An answer in the owner's wrapping. `query` names the parameters that its other formats are asked for with. */
export function wrapped(
  ask: CityAsk,
  path: string,
  query: readonly string[],
  { items, limit }: { readonly items: unknown; readonly limit?: number | undefined },
): unknown {
  const parameters = query.flatMap((name) => writtenIn(ask, name))
  const search = parameters.length > 0 ? `?${parameters.join('&')}` : ''
  return {
    '@context': `${root}/meta/context.jsonld`,
    meta: {
      publisher: 'Environment Agency',
      licence: 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      documentation: `${root}/doc/reference`,
      version: '0.9',
      comment: 'Status: Beta service',
      hasFormat: ['csv', 'rdf', 'ttl', 'html'].map((format) => `${root}/${path}.${format}${search}`),
      ...(limit !== undefined && { limit }),
    },
    items,
  }
}

const flags: readonly string[] = ['latest', 'today', '_sorted']

function writtenIn(ask: CityAsk, name: string): readonly string[] {
  if (flags.includes(name)) return ask.flag(name) ? [name] : []
  const values = ask.list(name).map((value) => encodeURIComponent(value).replaceAll('%3A', ':'))
  return values.length > 0 ? [`${name}=${values.join(',')}`] : []
}

/** Whether a point is as near as `lat`, `long` and `dist` ask; they go together. */
export function nearAsked(ask: CityAsk): (point: Point) => boolean {
  const [lat, lon, kilometres] = [ask.number('lat'), ask.number('long'), ask.number('dist')]
  if (lat === undefined && lon === undefined && kilometres === undefined) return () => true
  if (lat === undefined || lon === undefined || kilometres === undefined) return refuse(400)
  return (point) => metresBetween({ lat, lon }, point) <= kilometres * 1_000
}
