import type { ApiModel, City, OperationModel, Release } from '@openlondon/contract'
import { contractPath, operationPath, operationTwinPath, problemPath, problemsPath } from '@openlondon/contract/model'
import { catalog, type ProblemCode } from '@openlondon/contract/problem'
import type { Place } from '../../../city/place.ts'
import { brandOf, idSources, sourcesFor } from '../create/id-sources.ts'
import { slicePath } from '../create/create-slice.ts'

/** `code` is what programs call it; `isPlain` leads to a file, or to a spot that the build need not know. */
export type AroundLink = {
  readonly label: string
  readonly href: string
  readonly code?: string
  readonly isPlain?: true
  /** The language of the label, where it is another than the page's. */
  readonly lang?: string
}
export type AroundGroup = { readonly title: string; readonly links: readonly AroundLink[] }

export type Surroundings = {
  /** Pages of all kinds, of which those are wanted that name the operation among their words. */
  readonly places: readonly Place[]
  /** Newest first. */
  readonly releases: readonly Release[]
}

const linksMax = 6

/** Where one may go from an operation: before it, beside it, to what is made with it, and to what stands behind it. */
export function createAround(
  city: City,
  api: ApiModel,
  operation: OperationModel,
  { places, releases }: Surroundings,
): readonly AroundGroup[] {
  const groups = [
    { title: 'Where its ids come from', links: idLinks(city, api, operation) },
    { title: 'Examples that use it', links: linksBelow('/examples/', operation, places) },
    { title: 'Tutorials that use it', links: linksBelow('/tutorials/', operation, places) },
    { title: 'Needs that it may help with', links: linksBelow('/community/needs/', operation, places) },
    { title: 'Apps that use it', links: linksBelow('/community/showcase/#', operation, places) },
    { title: `More of ${operation.tag}`, links: kinLinks(api, operation) },
    { title: 'How it may be refused', links: refusalLinks(api, operation) },
    { title: 'What changed in it', links: changeLinks(operation, releases) },
    { title: 'Its contract', links: contractLinks(api, operation) },
  ]
  return groups.filter(({ links }) => links.length > 0)
}

const toOperation = (operation: OperationModel): AroundLink => ({
  label: operation.summary,
  href: operationPath(operation),
  code: operation.id,
})

/** Of each kind of id that it asks for, the operation that is most likely to give one. */
function idLinks(city: City, api: ApiModel, operation: OperationModel): readonly AroundLink[] {
  const sources = idSources(city)
  const brands = operation.parameters.flatMap(({ schema }) => {
    const brand = brandOf(api, schema) ?? (schema.items && brandOf(api, schema.items))
    return brand === undefined ? [] : [brand]
  })
  const giving = [...new Set(brands)].flatMap((brand) => sourcesFor(sources, brand, api.id).slice(0, 2))
  return [...new Set(giving)]
    .filter((one) => one.id !== operation.id && !one.deprecation)
    .slice(0, linksMax)
    .map(toOperation)
}

const linksBelow = (folder: string, { id }: OperationModel, places: readonly Place[]): readonly AroundLink[] =>
  places
    .filter(({ path, words }) => path.startsWith(folder) && words?.includes(id))
    .slice(0, linksMax)
    .map(({ title, path, lang }) => ({ label: title, href: path, ...(lang === undefined ? {} : { lang }) }))

/** Of the refusals of each status the one that a caller meets first; the page of all of them has the others. */
const likeliest: Readonly<Record<ApiModel['upstream']['kind'], Readonly<Record<string, ProblemCode>>>> = {
  external: {
    401: 'key.missing',
    403: 'key.api_not_allowed',
    429: 'limit.rate',
    502: 'upstream.unreachable',
    503: 'upstream.busy',
    504: 'upstream.timeout',
  },
  portal: {
    400: 'request.malformed',
    401: 'session.missing',
    403: 'request.cross_origin',
    413: 'request.too_large',
    422: 'request.invalid_body',
    429: 'limit.rate',
  },
}

/** Codes that the contract shows answers of, and the likeliest of each status that it declares. */
function refusalLinks({ upstream }: ApiModel, { responses }: OperationModel): readonly AroundLink[] {
  const codes = responses.flatMap(({ status, content }) => [
    ...content.flatMap(({ examples }) => examples.flatMap(({ value }) => codeIn(value) ?? [])),
    ...(Object.entries(likeliest[upstream.kind])
      .find(([one]) => one === status)
      ?.slice(1) ?? []),
  ])
  const links = [...new Set(codes)].flatMap((code): readonly AroundLink[] => {
    const entry = Object.entries(catalog).find(([one]) => one === code)?.[1]
    return entry ? [{ label: `${entry.status}: ${entry.title}`, href: problemPath(code) }] : []
  })
  return [...links, { label: 'All that refusals mean', href: problemsPath }]
}

const codeIn = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
    ? value.code
    : undefined

const kinLinks = ({ operations }: ApiModel, { id, tag }: OperationModel): readonly AroundLink[] =>
  operations
    .filter((one) => one.tag === tag && one.id !== id && !one.deprecation)
    .slice(0, linksMax)
    .map(toOperation)

/** The releases that touched it: their notes stand on the page of changes, under the anchor of each. */
function changeLinks({ id, apiId }: OperationModel, releases: readonly Release[]): readonly AroundLink[] {
  const newest = releases
    .filter((release) => release.apiId === apiId && release.changes.some(({ operations }) => operations.includes(id)))
    .slice(0, 3)
    .map(({ version, publishedAt }) => ({
      label: `${version}, ${publishedAt.slice(0, 10)}`,
      href: `/changes/${apiId}/#${apiId}-${version}`,
      isPlain: true as const,
    }))
  const all: AroundLink = { label: 'Its whole history', href: `/changes/${apiId}/?operation=${id}`, isPlain: true }
  return newest.length === 0 ? [] : [...newest, all]
}

const contractLinks = (api: ApiModel, operation: OperationModel): readonly AroundLink[] => [
  { label: 'This operation alone, as OpenAPI', href: slicePath(operation), isPlain: true },
  { label: `All of ${api.name}, as OpenAPI`, href: contractPath(api.id), isPlain: true },
  { label: 'This page as Markdown', href: operationTwinPath(operation), isPlain: true },
]
