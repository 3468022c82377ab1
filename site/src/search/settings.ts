import { usePluginData } from '@docusaurus/useGlobalData'
import type { AlgoliaApp } from '@site/plugins/search/options'

export type SearchSettings = { readonly recordsPath: string; readonly algolia?: AlgoliaApp }

/** What the search plugin decided at build time. */
export function useSearchSettings(): SearchSettings {
  return usePluginData('search') as SearchSettings // set by plugins/search with this type
}
