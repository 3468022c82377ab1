import type { ApiModel, City, OperationModel, Release } from '@openlondon/contract'
import { contractPath, operationPath, operationTwinPath, problemsPath } from '@openlondon/contract/model'
import type { Place } from '../../../city/place.ts'
import { brandOf, idSources, sourcesFor } from '../create/id-sources.ts'
import { slicePath } from '../create/create-slice.ts'

/** `code` is what programs call it; `isPlain` leads to a file, or to a spot that the build need not know. */
export type AroundLink = {
  readonly label: string
  readonly href: string
  readonly code?: string
  readonly isPlain?: true
}
export type AroundGroup = { readonly title: string; readonly links: readonly AroundLink[] }

export type Surroundings = {
  /** Pages of all kinds, of which the examples are wanted. */
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
    { title: 'Examples that use it', links: exampleLinks(operation, places) },
    { title: `More of ${operation.tag}`, links: kinLinks(api, operation) },
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

const exampleLinks = ({ id }: OperationModel, places: readonly Place[]): readonly AroundLink[] =>
  places
    .filter(({ kind, words }) => kind === 'example' && words?.includes(id))
    .slice(0, linksMax)
    .map(({ title, path }) => ({ label: title, href: path }))

const kinLinks = ({ operations }: ApiModel, { id, tag }: OperationModel): readonly AroundLink[] =>
  operations
    .filter((one) => one.tag === tag && one.id !== id && !one.deprecation)
    .slice(0, linksMax)
    .map(toOperation)

/** The releases that touched it: their notes stand on the page of changes, under the anchor of each. */
const changeLinks = ({ id, apiId }: OperationModel, releases: readonly Release[]): readonly AroundLink[] =>
  releases
    .filter((release) => release.apiId === apiId && release.changes.some(({ operations }) => operations.includes(id)))
    .slice(0, 3)
    .map(({ version, publishedAt }) => ({
      label: `${version}, ${publishedAt.slice(0, 10)}`,
      href: `/changes/${apiId}/#${apiId}-${version}`,
      isPlain: true,
    }))

const contractLinks = (api: ApiModel, operation: OperationModel): readonly AroundLink[] => [
  { label: 'This operation alone, as OpenAPI', href: slicePath(operation), isPlain: true },
  { label: `All of ${api.name}, as OpenAPI`, href: contractPath(api.id), isPlain: true },
  { label: 'This page as Markdown', href: operationTwinPath(operation), isPlain: true },
  { label: 'What refusals mean', href: problemsPath },
]
