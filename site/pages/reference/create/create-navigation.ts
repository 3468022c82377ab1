import type { ApiModel, City } from '@openlondon/contract'
import { apiLanguage, inLanguage } from '../../../city/language.ts'
import { apiPath, modelsPath, operationPath } from '@openlondon/contract/model'

export type NavigationLink = {
  /** What people call it. */
  readonly label: string
  /** What programs call it. */
  readonly name: string
  readonly href: string
  readonly method: string
  readonly deprecated: boolean
}
export type NavigationGroup = {
  readonly label: string
  readonly description: string
  readonly links: readonly NavigationLink[]
}

/** The list beside every page of one API: its operations by tag, in the order of the contract. */
export type Navigation = {
  readonly apiId: string
  readonly apiName: string
  /** The language of the contract's words, where it is another than the page's. */
  readonly lang?: string
  readonly overview: string
  readonly models: string
  readonly groups: readonly NavigationGroup[]
}

export function createNavigation(city: Pick<City, 'languages'>, api: ApiModel): Navigation {
  const described = new Map(api.tags.map((tag) => [tag.name, tag.description]))
  const names = [...new Set([...described.keys(), ...api.operations.map((operation) => operation.tag)])]
  return {
    apiId: api.id,
    apiName: api.name,
    ...inLanguage(apiLanguage(city, api)),
    overview: apiPath(api.id),
    models: modelsPath(api.id),
    groups: names
      .map((name) => ({
        label: name,
        description: described.get(name) ?? '',
        links: api.operations
          .filter((operation) => operation.tag === name)
          .map((operation) => ({
            label: operation.summary,
            name: operation.name,
            href: operationPath(operation),
            method: operation.method,
            deprecated: operation.deprecation !== undefined,
          })),
      }))
      .filter((group) => group.links.length > 0),
  }
}
