import { isEngineText, type ApiModel, type City } from '@openlondon/contract'
import { apiPath } from '@openlondon/contract/model'
import { apiLanguage, cityLanguage, inLanguage } from '../../../city/language.ts'
import { limitFact } from './create-facts.ts'

export type CatalogueEntry = {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly href: string
  readonly owner: string
  readonly licence: string
  readonly licenceId: string
  readonly freshness: string
  readonly limit: string
  readonly state: string
  /** The language of the contract's words, where it is another than the page's. */
  readonly lang?: string
  readonly operations: number
  /** Lower case words to filter by: names of the API, its owner and its operations. */
  readonly words: string
}

export type CatalogueDomain = {
  readonly id: string
  readonly name: string
  readonly summary: string
  /** The language of the two, where it is another than the page's. */
  readonly lang?: string
  readonly entries: readonly CatalogueEntry[]
}

export type Catalogue = {
  readonly domains: readonly CatalogueDomain[]
  readonly apis: number
  readonly operations: number
}

/** Every API under its domain; a domain without an API is left out, as is an API of a domain nobody declared. */
export function createCatalogue(city: City): Catalogue {
  const domains = city.domains
    .map((domain) => ({
      ...domain,
      ...inLanguage(isEngineText(domain.name) ? undefined : cityLanguage(city)),
      entries: city.apis.filter((api) => api.domain === domain.id).map((api) => createEntry(city, api)),
    }))
    .filter((domain) => domain.entries.length > 0)
  const entries = domains.flatMap((domain) => domain.entries)
  return { domains, apis: entries.length, operations: entries.reduce((sum, entry) => sum + entry.operations, 0) }
}

function createEntry(city: City, api: ApiModel): CatalogueEntry {
  return {
    id: api.id,
    name: api.name,
    summary: api.summary,
    href: apiPath(api.id),
    owner: api.owner.name,
    licence: api.licence.name,
    licenceId: api.licence.id,
    freshness: freshnessOf(api),
    limit: limitFact(api).text,
    state: api.lifecycle.state,
    ...inLanguage(apiLanguage(city, api)),
    operations: api.operations.length,
    words: [api.id, api.name, api.summary, api.owner.name, ...api.operations.map((operation) => operation.name)]
      .join(' ')
      .toLowerCase(),
  }
}

/** The shortest cache time speaks for the API: it is how often its liveliest answer changes. */
export function freshnessOf(api: Pick<ApiModel, 'operations'>): string {
  const seconds = api.operations.map((operation) => operation.cacheSeconds).filter((value) => value > 0)
  if (seconds.length === 0) return 'Changes with every call'
  const least = Math.min(...seconds)
  if (least <= 120) return `Live: changes every ${least} seconds or so`
  if (least < 86_400) return 'Changes during the day'
  return 'Reference: changes rarely'
}
