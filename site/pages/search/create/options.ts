import type { City, RuleEntry } from '@openlondon/contract'

/** An Algolia application to search in. The key is the public one, for searching only. */
export type AlgoliaApp = { readonly appId: string; readonly searchKey: string; readonly indexName: string }

export type SearchOptions = {
  readonly city: City
  readonly rules: readonly RuleEntry[]
  /** Absolute path of a JSON object: operation id, problem code or page path to the words people use for it. */
  readonly aliasFile: string
  /** Absent: the embedded engine answers, and nothing leaves the browser. */
  readonly algolia?: AlgoliaApp | undefined
}

/** All three or none: a half-named app would be a search box that finds nothing. */
export function readAlgoliaApp(env: Readonly<Record<string, string | undefined>>): AlgoliaApp | undefined {
  const names = ['ALGOLIA_APP_ID', 'ALGOLIA_SEARCH_KEY', 'ALGOLIA_INDEX'] as const
  const missing = names.filter((name) => !env[name])
  if (missing.length === names.length) return undefined
  if (missing.length > 0)
    throw new Error(`Search in Algolia needs ${names.join(', ')}; missing: ${missing.join(', ')}.`)
  const [appId = '', searchKey = '', indexName = ''] = names.map((name) => env[name])
  return { appId, searchKey, indexName }
}
