import type { DocSearchTransformClient } from '@docsearch/react'
import { highlight, snippet } from './highlight'
import { foldIn, type Fold } from './terms'
import type { WorkerAnswer, WorkerQuestion } from './search-worker'

type Hit = WorkerAnswer['hits'][number]

/** What DocSearch asks; only these two members of a request are read. */
type Request = { readonly query?: string; readonly hitsPerPage?: number; readonly params?: { readonly query?: string } }

const workers = new Map<string, (query: string, limit: number) => Promise<readonly Hit[]>>()

/**
 * A search client for DocSearch that never leaves the browser: records come from the site, the index lives in a worker
 * so that typing stays smooth.
 */
export function localClient(
  client: DocSearchTransformClient,
  recordsUrl: string,
  languages: readonly string[],
): DocSearchTransformClient {
  const ask = openWorker(recordsUrl, languages)
  const fold = foldIn(languages)
  const search = async (given: readonly Request[] | { readonly requests: readonly Request[] }): Promise<object> => {
    const requests = 'requests' in given ? given.requests : given
    const results = await Promise.all(
      requests.map(async (request) => {
        const query = request.query ?? request.params?.query ?? ''
        const hitsPerPage = request.hitsPerPage ?? 20
        const hits = await ask(query, hitsPerPage)
        return {
          hits: hits.map((hit) => docSearchHit(hit, fold)),
          nbHits: hits.length,
          page: 0,
          nbPages: 1,
          hitsPerPage,
          query,
          index: 'local',
          params: '',
          processingTimeMS: 1,
        }
      }),
    )
    return { results }
  }
  // Algolia's client has many more shapes of request and answer; DocSearch uses the one above.
  return { ...client, addAlgoliaAgent: () => {}, search: search as unknown as DocSearchTransformClient['search'] }
}

/** One worker for each record file, started at the first call: a caller that opens it early gains the time to load. */
export function openWorker(
  recordsUrl: string,
  languages: readonly string[],
): (query: string, limit: number) => Promise<readonly Hit[]> {
  const known = workers.get(recordsUrl)
  if (known) return known
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url))
  const say = (question: WorkerQuestion): void => worker.postMessage(question)
  const waiting = new Map<
    number,
    { readonly resolve: (hits: readonly Hit[]) => void; readonly reject: (error: Error) => void }
  >()
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    // DocSearch shows its "cannot fetch" screen for this name and no other.
    if (data.failure) asked?.reject(Object.assign(new Error(data.failure), { name: 'RetryError' }))
    else asked?.resolve(data.hits)
  }
  say({ kind: 'open', url: recordsUrl, languages })
  let questions = 0
  const ask = (query: string, limit: number): Promise<readonly Hit[]> =>
    new Promise((resolve, reject) => {
      questions += 1
      waiting.set(questions, { resolve, reject })
      say({ kind: 'ask', id: questions, query, limit })
    })
  workers.set(recordsUrl, ask)
  return ask
}

/** DocSearch puts what is highlighted into the page as HTML, so every text it may show is escaped here. */
function docSearchHit({ record, terms }: Hit, fold: Fold): object {
  const { lvl0, lvl1, lvl2 } = record.hierarchy
  const shown = {
    hierarchy: {
      lvl0: { value: highlight(lvl0, [], fold) },
      lvl1: { value: highlight(lvl1, terms, fold) },
      lvl2: { value: highlight(lvl2 ?? '', terms, fold) },
    },
    content: { value: snippet(record.content ?? '', terms, fold) },
  }
  return { ...record, _highlightResult: shown, _snippetResult: shown }
}
