import { foldIn, splitTerms, type Found, type SearchRecord } from '@openlondon/search'
import type { AlgoliaApp } from '@site/pages/search/create/algolia-app'
import type { WorkerAnswer, WorkerQuestion } from './search-worker'
import type { SearchSettings } from './settings'

/** Rejects when the engine cannot be reached; an answer that nobody waits for any more is the caller's to drop. */
export type AskSearch = (query: string, limit: number) => Promise<Found>

const opened = new Map<string, AskSearch>()

/**
 * The engine that answers: Algolia where an application is named, else a worker in this browser, so that typing stays
 * smooth and what is typed goes nowhere. Opened at the first call: a caller that opens early gains the time to load.
 */
export function askSearch({ recordsPath, languages, algolia }: SearchSettings): AskSearch {
  const name = algolia?.appId ?? recordsPath
  const known = opened.get(name)
  if (known) return known
  const ask = algolia
    ? askAlgolia(algolia, languages)
    : askWorker(recordsPath, languages, () => void opened.delete(name))
  opened.set(name, ask)
  return ask
}

/** A worker whose script did not come answers nobody, ever: `onLost` lets the next question open another. */
function askWorker(url: string, languages: readonly string[], onLost: () => void): AskSearch {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url))
  const say = (question: WorkerQuestion): void => worker.postMessage(question)
  const waiting = new Map<number, PromiseWithResolvers<Found>>()
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failure' in data) asked?.reject(new Error(data.failure))
    else asked?.resolve(data.found)
  }
  worker.onerror = () => {
    onLost()
    worker.terminate()
    for (const asked of waiting.values()) asked.reject(new Error('the search was not loaded'))
  }
  say({ kind: 'open', url, languages })
  let questions = 0
  return (query, limit) => {
    questions += 1
    const asked = Promise.withResolvers<Found>()
    waiting.set(questions, asked)
    say({ kind: 'ask', id: questions, query, limit })
    return asked.promise
  }
}

/** Algolia ranks by the settings that go with the records; each page is shown once, as with the embedded engine. */
function askAlgolia({ appId, searchKey, indexName }: AlgoliaApp, languages: readonly string[]): AskSearch {
  const client = import('algoliasearch/lite').then(({ liteClient }) => liteClient(appId, searchKey))
  const fold = foldIn(languages)
  return async (query, limit) => {
    const requests = [{ indexName, query, hitsPerPage: limit * 2 }]
    const { results } = await (await client).searchForHits<SearchRecord>({ requests })
    const terms = splitTerms(query).flatMap((word) => fold(word) ?? [])
    const pages = new Map<string, SearchRecord>()
    for (const record of results[0]?.hits ?? []) {
      const page = record.kind === 'model' ? record.objectID : (record.objectID.split('#')[0] ?? '')
      if (!pages.has(page)) pages.set(page, record)
    }
    return { hits: [...pages.values()].slice(0, limit).map((record) => ({ record, terms })), unknown: [] }
  }
}
