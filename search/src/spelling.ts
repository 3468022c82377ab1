import SearchableMap from 'minisearch/SearchableMap'

/** Words as they are written, in lower case and without marks, and how often each is. */
export type Forms = SearchableMap<number>

export function formsOf(often: ReadonlyMap<string, number>): Forms {
  return SearchableMap.from([...often])
}

/** Shorter words are too like each other. */
const leastLetters = 4

/** From how many letters on two slips are looked for, where one finds nothing. */
const lettersOfTwoSlips = 7

/** More would be noise. */
const mostMeant = 3

/**
 * What a word that is nowhere may be meant as: the nearest words, the commonest first. Whole words are compared, for
 * a slip in an ending makes another stem. Two letters that changed places are one slip.
 */
export function meantBy(forms: Forms, form: string): readonly string[] {
  if (form.length < leastLetters || /\d/.test(form)) return []
  for (const slips of form.length < lettersOfTwoSlips ? [1] : [1, 2]) {
    const near = new Map([...forms.fuzzyGet(form, slips)].map(([word, [often]]) => [word, often]))
    for (const word of swaps(form)) near.set(word, forms.get(word) ?? 0)
    const meant = [...near].filter(([, often]) => often > 0).toSorted(([, one], [, other]) => other - one)
    if (meant.length > 0) return meant.slice(0, mostMeant).map(([word]) => word)
  }
  return []
}

/** A word with each two letters that stand beside each other changed about. */
function swaps(form: string): readonly string[] {
  const letters = [...form]
  return letters.slice(1).map((letter, at) => letters.toSpliced(at, 2, letter, letters[at] ?? '').join(''))
}
