import MiniSearch from 'minisearch'
import { namesOf, type Name } from './names.ts'
import { synonymsIn, type Synonyms } from './question.ts'
import type { SearchFile, SearchRecord } from './record.ts'
import { formsOf, type Forms } from './spelling.ts'
import { bare, foldIn, splitTerms, type Fold } from './terms.ts'

/** How often a folded word occurs in all that can be found. */
type Occurrences = ReadonlyMap<string, number>

/** The embedded engine's index over the search file. */
export type SearchIndex = {
  readonly engine: MiniSearch
  readonly records: ReadonlyMap<string, SearchRecord>
  readonly names: (record: SearchRecord) => readonly Name[]
  readonly fold: Fold
  readonly occurrences: Occurrences
  /** All words that a question may have been meant to have. */
  readonly forms: Forms
  readonly synonyms: Synonyms
}

/** What is looked at of a record. */
const fields = ['title', 'aliases', 'code', 'section', 'within', 'content'] as const

export type Field = (typeof fields)[number]

/** Words are folded as the languages of the records want it. */
export function openIndex({ records, synonyms }: SearchFile, languages: readonly string[]): SearchIndex {
  const fold = foldIn(languages)
  const occurrences = new Map<string, number>()
  const forms = new Map(synonyms.flat().map((word) => [bare(word), 1]))
  const engine = new MiniSearch({
    idField: 'objectID',
    fields: [...fields],
    storeFields: [],
    tokenize: splitTerms,
    processTerm: (term) => {
      const folded = fold(term)
      if (folded === null) return null
      occurrences.set(folded, (occurrences.get(folded) ?? 0) + 1)
      // The stem, too: it may be the singular of a word that is only in the plural anywhere.
      for (const form of new Set([bare(term), folded])) forms.set(form, (forms.get(form) ?? 0) + 1)
      return folded
    },
    extractField: (record: SearchRecord, field) => fieldOf(record, field),
  })
  engine.addAll(records)
  return {
    engine,
    records: new Map(records.map((record) => [record.objectID, record])),
    names: namesOf(fold),
    fold,
    occurrences,
    forms: formsOf(forms),
    synonyms: synonymsIn(synonyms, fold),
  }
}

function fieldOf({ objectID, hierarchy, aliases, code, within, content }: SearchRecord, field: string): string {
  if (field === 'objectID') return objectID
  if (field === 'aliases') return aliases.join(' \n ')
  if (field === 'title') return hierarchy.lvl1
  if (field === 'code') return code ?? ''
  if (field === 'within') return within ?? ''
  return (field === 'section' ? hierarchy.lvl2 : content) ?? ''
}
