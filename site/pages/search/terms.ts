/** What the embedded engine knows of a language: words that say nothing about what is looked for, and endings. */
type Language = { readonly empty: ReadonlySet<string>; readonly endings: RegExp }

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** A question is still a question without its empty words. Languages that are not here are found by whole words. */
const known: Readonly<Record<string, Language>> = {
  en: {
    empty: words(
      'a about an and any are as at be by can do does each for from get give given has have how i if in into is it its me my of on or our so tell that the their them there they this to use used was what when where which who why will with you your',
    ),
    endings: /(?<=.{3})(?<!s)s$/,
  },
  sv: {
    empty: words(
      'alla att av bara blir de dem den det din dina ditt du där då efter eller en er ett finns från få får för för ha han har hon hur här i in inte jag kan med men mig min mina mitt mot ni nu när någon något några och om oss på samma sig sin ska som så till upp ut vad var vara vart vem vi vid vilka vilken vilket är över',
    ),
    // The definite form and the plural, longest first; at least three letters of the word are left.
    endings: /(?<=.{3})(?:erna|arna|orna|ens|ets|en|et|ar|er|or|na|a|e)$/,
  },
}

/** The languages whose words are folded: the city's, and English, which the pages are in. */
export const foldedLanguages = (languages: readonly string[]): readonly string[] => [
  ...new Set([...languages.map((tag) => tag.split('-')[0] ?? tag), 'en']),
]

/** Folds a word: lower case, no ending; nothing for a word that is on nearly every page. */
export type Fold = (term: string) => string | null

export function foldIn(languages: readonly string[]): Fold {
  const spoken = foldedLanguages(languages).flatMap((language) => known[language] ?? [])
  return (term) => {
    const folded = term.toLowerCase()
    if (folded === '' || spoken.some(({ empty }) => empty.has(folded))) return null
    return spoken.reduce((stem, { endings }) => stem.replace(endings, ''), folded)
  }
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
