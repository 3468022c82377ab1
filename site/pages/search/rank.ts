import MiniSearch from 'minisearch'
import type { SearchRecord } from '@site/pages/search/create/record'
import { foldIn, splitTerms, type Fold } from './terms'

/** The embedded engine's index over the record file. */
export type SearchIndex = {
  readonly engine: MiniSearch
  readonly records: ReadonlyMap<string, SearchRecord>
  readonly fold: Fold
}

export type Hit = { readonly record: SearchRecord; readonly terms: readonly string[] }

/** A match in the words people use weighs most, then the title, then the part's heading, then prose. */
const boost = { aliases: 5, title: 4, section: 3, content: 1 }

/** Words are folded as the languages of the records want it. */
export function openIndex(records: readonly SearchRecord[], languages: readonly string[]): SearchIndex {
  const fold = foldIn(languages)
  const engine = new MiniSearch({
    idField: 'objectID',
    fields: Object.keys(boost),
    storeFields: [],
    tokenize: splitTerms,
    processTerm: fold,
    extractField: (record: SearchRecord, field) => fieldOf(record, field),
  })
  engine.addAll(records)
  return { engine, records: new Map(records.map((record) => [record.objectID, record])), fold }
}

function fieldOf({ objectID, hierarchy, aliases, content }: SearchRecord, field: string): string {
  if (field === 'objectID') return objectID
  if (field === 'aliases') return aliases.join(' \n ')
  if (field === 'title') return hierarchy.lvl1
  return (field === 'section' ? hierarchy.lvl2 : content) ?? ''
}

/**
 * Best first. Words are combined with OR, so that a whole question finds something, and a record that has more of them
 * wins: its score is multiplied by the share of the question it answers.
 */
export function search({ engine, records, fold }: SearchIndex, query: string, limit: number): readonly Hit[] {
  const asked = new Set(
    splitTerms(query)
      .map(fold)
      .filter((term) => term !== null),
  )
  const found = engine.search(query, {
    boost,
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    weights: { fuzzy: 0.25, prefix: 0.5 },
    boostDocument: (id) => 0.5 + (records.get(String(id))?.weight ?? 0) / 100,
  })
  return found
    .map((result) => ({ result, score: result.score * (result.queryTerms.length / Math.max(1, asked.size)) ** 1.5 }))
    .toSorted((one, other) => other.score - one.score)
    .flatMap(({ result }) => {
      const record = records.get(String(result.id))
      return record ? [{ record, terms: result.terms }] : []
    })
    .slice(0, limit)
}
