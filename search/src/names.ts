import type { SearchRecord } from './record.ts'
import type { Question } from './question.ts'
import { splitTerms, type Fold } from './terms.ts'

/** One of the names by which a place is known. */
export type Name = {
  /** Folded. */
  readonly words: ReadonlySet<string>
  /** As people say it, where it stands nowhere on the page. */
  readonly alias?: string
}

/** The names of a record: its title with and without its part, its code, and each alias. Read once, when first asked for. */
export function namesOf(fold: Fold): (record: SearchRecord) => readonly Name[] {
  const known = new Map<string, readonly Name[]>()
  const wordsOf = (text: string): Name['words'] => new Set(splitTerms(text).flatMap((word) => fold(word) ?? []))
  return (record) => {
    const before = known.get(record.objectID)
    if (before) return before
    const { hierarchy, code, aliases } = record
    const titles = hierarchy.lvl2 === null ? [hierarchy.lvl1] : [hierarchy.lvl2, `${hierarchy.lvl1} ${hierarchy.lvl2}`]
    const seen = [...titles, ...(code === undefined ? [] : [code])].map((text): Name => ({ words: wordsOf(text) }))
    const onPage = new Set(seen.flatMap(({ words }) => [...words]))
    const called = aliases.map((alias): Name => {
      const words = wordsOf(alias)
      return [...words].every((word) => onPage.has(word)) ? { words } : { words, alias }
    })
    const names = [...seen, ...called]
    known.set(record.objectID, names)
    return names
  }
}

/** How much a word says, given with all that means the same. */
export type Rarity = (word: readonly string[]) => number

/** The name that a question is most like, and how nearly it is that. */
export type Likeness = { readonly share: number; readonly alias?: string | undefined }

/**
 * How nearly a question is one of the names, from 0 to 1: what both say, as a share of all that either says. Rare words
 * count for more, and a word that only means the same counts for less.
 */
export function nameMatch({ words, weights }: Question, names: readonly Name[], rarity: Rarity): Likeness {
  let best: Likeness = { share: 0 }
  for (const name of names) {
    let common = 0
    let asked = 0
    const met = new Set<string>()
    for (const word of words) {
      const worth = rarity(word)
      asked += worth
      const found = word.find((term) => name.words.has(term))
      if (found === undefined) continue
      met.add(found)
      common += worth * (weights.get(found) ?? 1)
    }
    if (common === 0) continue
    let beyond = 0
    for (const term of name.words) if (!met.has(term)) beyond += rarity([term])
    const share = common / (asked + beyond)
    if (share > best.share) best = { share, alias: name.alias }
  }
  return best
}
