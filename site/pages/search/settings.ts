import { usePluginData } from '@docusaurus/useGlobalData'
import type { AlgoliaApp } from '@site/pages/search/create/algolia-app'

export type SearchSettings = {
  readonly recordsPath: string
  /** The languages of what can be found. */
  readonly languages: readonly string[]
  readonly algolia?: AlgoliaApp
}

/** Where the search is a page. */
export const searchPagePath = '/search/'

/** What the search plugin decided at build time. */
export function useSearchSettings(): SearchSettings {
  return usePluginData('search') as SearchSettings // set by pages/search with this type
}
