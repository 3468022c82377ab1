import { saysNothing, splitTerms, type Fold } from './terms.ts'

/** For a folded word, those that mean the same. */
export type Synonyms = ReadonlyMap<string, readonly string[]>

/** What somebody typed, as the engine is asked. All words are folded. */
export type Question = {
  /** The words that say something; each is the word itself, with what means the same behind it. */
  readonly words: readonly (readonly string[])[]
  readonly terms: readonly string[]
  /** Less than one for what was not said but means the same. */
  readonly weights: ReadonlyMap<string, number>
  /** The word that may still be on its way. */
  readonly last: string | undefined
}

const ofSynonym = 0.5
const ofSpelling = 0.8

export function synonymsIn(lists: readonly (readonly string[])[], fold: Fold): Synonyms {
  const found = new Map<string, Set<string>>()
  for (const list of lists) {
    const folded = list.flatMap((word) => fold(word) ?? [])
    for (const word of folded) {
      const others = found.get(word) ?? new Set()
      for (const other of folded) if (other !== word) others.add(other)
      found.set(word, others)
    }
  }
  return new Map([...found].map(([word, others]) => [word, [...others]]))
}

export function readQuestion(
  query: string,
  {
    fold,
    synonyms,
    spelt,
    isKnown,
  }: {
    readonly fold: Fold
    readonly synonyms: Synonyms
    /** Of a word as it was typed. */
    readonly spelt: (typed: string) => readonly string[]
    readonly isKnown: (word: string) => boolean
  },
): Question {
  const typed = wordsAsked(query, { fold, isKnown })
  const asked = new Map(
    typed.flatMap((word): readonly (readonly [folded: string, typed: string])[] => {
      const folded = fold(word)
      return folded === null ? [] : [[folded, word]]
    }),
  )
  const joined = joinedWords(query, fold, isKnown)
  const meant = [...asked].map(([folded, word]) => [folded, ...(joined.get(folded) ?? spelt(word))])
  const words = meant.map((spellings) => [
    ...new Set([...spellings, ...spellings.flatMap((word) => synonyms.get(word) ?? [])]),
  ])
  const terms = [...new Set(words.flat())]
  const spellings = new Set(meant.flat())
  const weightOf = (term: string): number => (asked.has(term) ? 1 : spellings.has(term) ? ofSpelling : ofSynonym)
  return {
    words,
    terms,
    weights: new Map(terms.map((term) => [term, weightOf(term)])),
    last: fold(splitTerms(query).at(-1) ?? '') ?? undefined,
  }
}

/** The words of a question as they were typed, without those that say nothing in a language no page is in. */
export function wordsAsked(
  query: string,
  { fold, isKnown }: { readonly fold: Fold; readonly isKnown: (word: string) => boolean },
): readonly string[] {
  return splitTerms(query).filter((word) => !saysNothing(word) || isKnown(fold(word) ?? ''))
}

/** Many write a word as two: "pot hole" says what "pothole" says. By folded word, the words it is a half of. */
function joinedWords(
  query: string,
  fold: Fold,
  isKnown: (word: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const typed = query.split(/\s+/)
  for (const [index, first] of typed.entries()) {
    const second = typed[index + 1] ?? ''
    const [one, other, both] = [fold(first), fold(second), fold(first + second)]
    if (one === null || other === null || both === null || !isKnown(both)) continue
    for (const half of [one, other]) found.set(half, [...(found.get(half) ?? []), both])
  }
  return found
}
