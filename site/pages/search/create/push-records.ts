import { algoliasearch, type Algoliasearch } from 'algoliasearch'
import { foldedLanguages, type SearchFile } from '@openlondon/search'

export type PushOptions = {
  readonly records: SearchFile['records']
  readonly synonyms: SearchFile['synonyms']
  readonly appId: string
  /** A key that may write; never the public one. */
  readonly apiKey: string
  readonly indexName: string
  /** The languages of what can be found, beside English. */
  readonly languages: readonly string[]
  /** Where the service is, when it is not where the application id says. */
  readonly hosts?: NonNullable<Parameters<typeof algoliasearch>[2]>['hosts']
}

export type Pushed = { readonly records: number; readonly batches: number }

const batchSize = 1_000
const recordBytesMax = 10_000

type IndexSettings = NonNullable<Parameters<Algoliasearch['setSettings']>[0]['indexSettings']>
type SupportedLanguage = NonNullable<IndexSettings['queryLanguages']>[number]

/** What Algolia must know to rank as the embedded engine does. */
const indexSettings: IndexSettings = {
  searchableAttributes: [
    'unordered(aliases)',
    'unordered(hierarchy.lvl1)',
    'unordered(hierarchy.lvl2)',
    'code',
    'within',
    'content',
  ],
  attributesForFaceting: ['kind'],
  attributesToHighlight: ['hierarchy', 'content'],
  attributesToSnippet: ['content:20'],
  customRanking: ['desc(weight)'],
  removeWordsIfNoResults: 'allOptional',
  removeStopWords: true,
  ignorePlurals: true,
  minWordSizefor1Typo: 4,
  minWordSizefor2Typos: 8,
}

/**
 * Replace an index by these records, without a moment in which it is empty: they go to a copy, which then takes the
 * index's place. Rejects with one sentence; an index is left as it was when anything fails before the end.
 */
export async function pushSearchRecords(options: PushOptions): Promise<Pushed> {
  const { records, synonyms, appId, apiKey, indexName, languages, hosts } = options
  const large = records.find((record) => Buffer.byteLength(JSON.stringify(record)) > recordBytesMax)
  if (large)
    throw new Error(
      `The record ${large.objectID} is larger than ${recordBytesMax} bytes, which Algolia refuses. Nothing was sent.`,
    )
  if (records.length === 0) throw new Error('There are no records to push: build the site first. Nothing was sent.')
  const client = algoliasearch(appId, apiKey, hosts ? { hosts } : {})
  try {
    const { taskID } = await client.setSettings({
      indexName,
      // Codes of two letters, as Algolia lists them.
      indexSettings: { ...indexSettings, queryLanguages: foldedLanguages(languages) as SupportedLanguage[] },
    })
    await client.waitForTask({ indexName, taskID })
    const saved = await client.saveSynonyms({
      indexName,
      replaceExistingSynonyms: true,
      synonymHit: synonyms.map((words) => ({ objectID: words[0] ?? '', type: 'synonym', synonyms: [...words] })),
    })
    await client.waitForTask({ indexName, taskID: saved.taskID })
    const { batchResponses } = await client.replaceAllObjects({
      indexName,
      objects: records.map((record) => ({ ...record })),
      batchSize,
    })
    return { records: records.length, batches: batchResponses.length }
  } catch (error) {
    throw new Error(`The search records could not be pushed to ${indexName}: ${reasonOf(error)}`, { cause: error })
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'RetryError')
    return `no host of the application answered. Check the application id and the network.`
  const status = 'status' in error ? ` (${String(error.status)})` : ''
  return `${error.message}${status}`
}
