import { openIndex, search, type Found, type SearchFile, type SearchIndex } from '@openlondon/search'

/** `open` comes once and first; each question carries a number that its answer repeats. */
export type WorkerQuestion =
  | { readonly kind: 'open'; readonly url: string; readonly languages: readonly string[] }
  | { readonly kind: 'ask'; readonly id: number; readonly query: string; readonly limit: number }

export type WorkerAnswer = { readonly id: number } & ({ readonly found: Found } | { readonly failure: string })

let index: Promise<SearchIndex> | undefined

self.onmessage = async ({ data }: MessageEvent<WorkerQuestion>): Promise<void> => {
  if (data.kind === 'open') {
    index ??= load(data.url, data.languages)
    return
  }
  const answer = async (): Promise<WorkerAnswer> => {
    if (!index) throw new Error('the search file was not named')
    return { id: data.id, found: search(await index, data.query, data.limit) }
  }
  self.postMessage(await answer().catch((error: unknown) => ({ id: data.id, failure: String(error) })))
}

async function load(url: string, languages: readonly string[]): Promise<SearchIndex> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`the search file answered ${response.status}`)
  return openIndex((await response.json()) as SearchFile, languages) // written by pages/search with this type
}
