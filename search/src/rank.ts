import type { SearchResult } from 'minisearch'
import { nameMatch, type Rarity } from './names.ts'
import type { Field, SearchIndex } from './open-index.ts'
import { readQuestion, wordsAsked, type Question } from './question.ts'
import type { SearchRecord } from './record.ts'
import { meantBy } from './spelling.ts'
import { bare } from './terms.ts'

export type Hit = {
  readonly record: SearchRecord
  readonly terms: readonly string[]
  /** What people call it, where the question is nearly that: a reader sees why it is here. */
  readonly alias?: string | undefined
}

export type Found = {
  readonly hits: readonly Hit[]
  /** Words of the question, as they were typed, that are nowhere, nor anything like them. */
  readonly unknown: readonly string[]
}

/** A match in the title weighs most, then in the words people use, then in the part's heading, then in prose. */
const boost: Readonly<Record<Field, number>> = { title: 4, aliases: 4, code: 3, section: 2.5, within: 1, content: 1 }

/** A word that is nowhere takes little from what has the others: it is often a name. */
const unknownWorth = 1

/** From how nearly on an alias is told. */
const aliasShown = 0.4

/** A number in a question, such as a status, is what the question is about. */
const ofNumber = 2

/** How much a page's second best part adds to its best. */
const ofSecondPart = 0.3

/** How many of the engine's best are looked at once more. */
const looked = 120

/**
 * Best first, each page once. Words are combined with OR, so that a whole question finds something; a record that has
 * more of them wins, and so does one of whose names the question is nearly all.
 */
export function search(index: SearchIndex, query: string, limit: number): Found {
  const question = readQuestion(query, {
    ...index,
    spelt: (typed) => spelt(index, typed),
    isKnown: isKnownIn(index),
  })
  if (question.words.length === 0) return { hits: [], unknown: [] }
  const rarity = rarityIn(index)
  const pages = new Map<string, Scored[]>()
  for (const result of engineResults(index, question).slice(0, looked)) {
    const record = index.records.get(String(result.id))
    if (!record) continue
    const likeness = nameMatch(question, index.names(record), rarity)
    const page = pageOf(record)
    const parts = pages.get(page) ?? []
    pages.set(page, parts)
    parts.push({
      hit: { record, terms: result.terms, alias: likeness.share > aliasShown ? likeness.alias : undefined },
      found: result.queryTerms,
      score: result.score * (1 + 4 * likeness.share ** 2),
    })
  }
  const hits = [...pages.values()]
    .map((parts) => {
      const [best, second] = parts.toSorted((one, other) => other.score - one.score)
      const score = (best?.score ?? 0) + ofSecondPart * (second?.score ?? 0)
      return {
        hit: best?.hit,
        score:
          score *
          covered(
            question,
            parts.flatMap(({ found }) => found),
            rarity,
          ) **
            1.5,
      }
    })
    .toSorted((one, other) => other.score - one.score)
    .flatMap(({ hit }) => hit ?? [])
    .slice(0, limit)
  return { hits, unknown: unknownIn(index, query, question) }
}

type Scored = { readonly hit: Hit; readonly found: readonly string[]; readonly score: number }

/** Parts of a guide or of an API's own page are shown as one; each type and symbol is a place of its own. */
function pageOf({ kind, objectID }: SearchRecord): string {
  return kind === 'guide' || kind === 'api' ? (objectID.split('#')[0] ?? objectID) : objectID
}

function engineResults({ engine, records }: SearchIndex, { terms, weights, last }: Question): readonly SearchResult[] {
  return engine.search(terms.join(' '), {
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    boost,
    // A place that has many names is not worth less for it.
    bm25: { k: 1.2, b: 0.3, d: 0.5 },
    boostTerm: (term) => weights.get(term) ?? 1,
    // What is being typed may go on.
    prefix: (term) => term.length > 2 && term === last,
    weights: { fuzzy: 0, prefix: 0.4 },
    boostDocument: (id) => 0.4 + (records.get(String(id))?.weight ?? 0) / 100,
  })
}

/** The last word may be on its way: it is not missed before another follows. */
function unknownIn(index: SearchIndex, query: string, { words, last }: Question): readonly string[] {
  const { fold, occurrences } = index
  const isNowhere = (term: string): boolean =>
    term !== last && words.some((word) => word[0] === term && !word.some((one) => occurrences.has(one)))
  return wordsAsked(query, { fold, isKnown: isKnownIn(index) }).filter((typed) => isNowhere(fold(typed) ?? ''))
}

const isKnownIn =
  ({ occurrences }: SearchIndex) =>
  (term: string): boolean =>
    occurrences.has(term)

/** What a word that is nowhere, and means the same as none, may be meant as. */
function spelt({ forms, fold, occurrences, synonyms }: SearchIndex, typed: string): readonly string[] {
  const term = fold(typed)
  if (term === null || occurrences.has(term) || synonyms.has(term)) return []
  return meantBy(forms, bare(typed)).flatMap((form) => (occurrences.has(form) ? form : (fold(form) ?? [])))
}

/** The share of the question that was found, by what its words say. */
function covered({ words, weights }: Question, queryTerms: readonly string[], rarity: Rarity): number {
  const found = new Set(queryTerms)
  let all = 0
  let here = 0
  for (const word of words) {
    const worth = rarity(word)
    all += worth
    const said = word.find((term) => found.has(term))
    if (said !== undefined) here += worth * (weights.get(said) ?? 1)
  }
  return here / all
}

/** What a word says: the less often it occurs, in its commonest spelling that is anywhere, the more. */
function rarityIn({ records, occurrences }: SearchIndex): Rarity {
  return (word) => {
    const often = Math.max(...word.map((term) => occurrences.get(term) ?? 0))
    const isNumber = /^\d+$/.test(word[0] ?? '')
    return often === 0 ? unknownWorth : Math.log(1 + records.size / often) * (isNumber ? ofNumber : 1)
  }
}
