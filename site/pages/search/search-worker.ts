import type { SearchRecord } from '@site/pages/search/create/record'
import { openIndex, search, type SearchIndex } from './rank'

/** `open` comes once and first; each question carries a number that its answer repeats. */
export type WorkerQuestion =
  | { readonly kind: 'open'; readonly url: string; readonly languages: readonly string[] }
  | { readonly kind: 'ask'; readonly id: number; readonly query: string; readonly limit: number }

export type WorkerAnswer = {
  readonly id: number
  readonly hits: readonly { readonly record: SearchRecord; readonly terms: readonly string[] }[]
  readonly failure?: string
}

let index: Promise<SearchIndex> | undefined

self.onmessage = async ({ data }: MessageEvent<WorkerQuestion>): Promise<void> => {
  if (data.kind === 'open') {
    index ??= load(data.url, data.languages)
    return
  }
  const answer = async (): Promise<WorkerAnswer> => {
    if (!index) throw new Error('the record file was not named')
    return { id: data.id, hits: search(await index, data.query, data.limit) }
  }
  self.postMessage(await answer().catch((error: unknown) => ({ id: data.id, hits: [], failure: String(error) })))
}

async function load(url: string, languages: readonly string[]): Promise<SearchIndex> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`the record file answered ${response.status}`)
  return openIndex((await response.json()) as SearchRecord[], languages) // written by pages/search with this type
}
