import { openIndex, search, type Found, type SearchFile, type SearchIndex } from '@openlondon/search'

/** `open` comes once and first; each question carries a number that its answer repeats. */
export type WorkerQuestion =
  | { readonly kind: 'open'; readonly url: string; readonly languages: readonly string[] }
  | { readonly kind: 'ask'; readonly id: number; readonly query: string; readonly limit: number }

export type WorkerAnswer = { readonly id: number } & ({ readonly found: Found } | { readonly failure: string })

/** Where the search file is, and in which languages; undefined before it was told. */
let told: Extract<WorkerQuestion, { readonly kind: 'open' }> | undefined
let index: Promise<SearchIndex> | undefined

self.onmessage = async ({ data }: MessageEvent<WorkerQuestion>): Promise<void> => {
  if (data.kind === 'open') {
    told = data
    // Whoever asks hears of a failure.
    openedIndex().catch(() => {})
    return
  }
  const answer = async (): Promise<WorkerAnswer> => {
    return { id: data.id, found: search(await openedIndex(), data.query, data.limit) }
  }
  self.postMessage(await answer().catch((error: unknown) => ({ id: data.id, failure: String(error) })))
}

/** Opened once. A file that did not come is asked for again with the next question: the network may be back. */
async function openedIndex(): Promise<SearchIndex> {
  if (!told) throw new Error('the search file was not named')
  index ??= load(told.url, told.languages)
  try {
    return await index
  } catch (error) {
    index = undefined
    throw error
  }
}

async function load(url: string, languages: readonly string[]): Promise<SearchIndex> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`the search file answered ${response.status}`)
  return openIndex((await response.json()) as SearchFile, languages) // written by pages/search with this type
}
