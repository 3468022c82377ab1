/** An Algolia application to search in. The key is the public one, for searching only. */
export type AlgoliaApp = { readonly appId: string; readonly searchKey: string; readonly indexName: string }

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
