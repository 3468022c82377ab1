/** Words that say nothing about what is looked for. A question is still a question without them. */
const empty = new Set(
  'a about an and any are as at be by can do does each for from get give given has have how i if in into is it its me my of on or our so tell that the their them there they this to use used was what when where which who why will with you your'.split(
    ' ',
  ),
)

/** Folds a word: lower case, no plural `s`, nothing for a word that is on nearly every page. */
export function foldTerm(term: string): string | null {
  const folded = term.toLowerCase()
  if (empty.has(folded) || folded === '') return null
  return folded.length > 3 && folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded
}

/** A camelCase name is found whole and by its parts; `key.revoked` and `/a/{b}` by their parts. */
export function splitTerms(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => {
      const parts = word.split(/(?<=[a-z0-9])(?=[A-Z])/)
      return parts.length > 1 ? [word, ...parts] : parts
    })
    .filter((word) => word !== '')
}
