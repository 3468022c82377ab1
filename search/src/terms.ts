import { stemmer } from 'stemmer'

/** What the embedded engine knows of a language: words that say nothing about what is looked for, and stems. */
type Language = { readonly empty: ReadonlySet<string>; readonly stem: (word: string) => string }

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** The definite form and the plural, longest first; at least three letters of the word are left. */
const swedishEndings = /(?<=.{3})(?:erna|arna|orna|ens|ets|en|et|ar|er|or|na|a|e)$/

/** What the rules for English endings make two words of. */
// Maps: words come from pages, and every object answers to "constructor".
const irregular: ReadonlyMap<string, string> = new Map([
  ['buses', 'bus'],
  ['children', 'child'],
  ['people', 'person'],
])

/** A question is still a question without its empty words. Languages that are not here are found by whole words. */
const known: Readonly<Record<string, Language>> = {
  en: {
    empty: words(
      'a about actually all always am an and any anything are as at be been by can come comes could currently did do does doing done each ever every everything for from get gets getting give given go goes going got had happen happens has have how i id if im in into is it its ive just keep keeps let like long looking may me my need no not now of on one or our out please right shall should so some something still take takes tell than that the their them then there these they this those to us use used using want was way we were what whats when where wheres which who whos why will with would you your',
    ),
    stem: (word) => irregular.get(word) ?? (word.length < 4 ? word : stemmer(word)),
  },
  es: {
    empty: words(
      'a al algo algún alguna alguno ante aquí así aún como cómo con cual cuál cuáles cuando cuándo cuánto de del desde donde dónde el él ella ellos en entre era eres es esa ese eso esta está están estas este esto estos fue ha hace hacer hay he la las le les lo los más me mi mis mucho muy nada ni no nos nuestro o otra otro para pero por porque puede puedo que qué quien quién quiero se sea ser será si sí sin sobre solo son soy su sus también tan tengo tiene tienen todo todos tu tú tus un una unas uno unos va voy y ya yo',
    ),
    stem: (word) => word,
  },
  sv: {
    empty: words(
      'alla att av bara behöver blir borde de dem den det din dina ditt du där då efter eller en er ett finns från få får för går gör ha han har hon hur här i in inte jag kan kommer med men mig min mina mitt mot ni nu när någon något några och om oss på samma sig sin ska som så till tack upp ut vad var vara vart vem vi vid vill vilka vilken vilket är över',
    ),
    stem: (word) => word.replace(swedishEndings, ''),
  },
}

/** Whether a word says nothing in any language that is known here: people ask in their own, whatever the pages are in. */
export const saysNothing = (term: string): boolean =>
  Object.values(known).some(({ empty }) => empty.has(term.toLowerCase()))

/** The languages whose words are folded: the city's, and English, which the pages are in. */
export const foldedLanguages = (languages: readonly string[]): readonly string[] => [
  ...new Set([...languages.map((tag) => tag.split('-')[0] ?? tag), 'en']),
]

/** Folds a word: lower case, no ending; nothing for a word that is on nearly every page. */
export type Fold = (term: string) => string | null

export function foldIn(languages: readonly string[]): Fold {
  const spoken = foldedLanguages(languages).flatMap((language) =>
    Object.hasOwn(known, language) ? (known[language] ?? []) : [],
  )
  const folded = new Map<string, string | null>()
  return (term) => {
    const lower = term.toLowerCase()
    const before = folded.get(lower)
    if (before !== undefined) return before
    const isEmpty = lower === '' || spoken.some(({ empty }) => empty.has(lower))
    const stem = isEmpty ? null : spoken.reduce((word, language) => language.stem(word), bare(lower))
    folded.set(lower, stem)
    return stem
  }
}

/** A word in lower case and without the marks above and below letters: many write without them. */
export const bare = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

/**
 * A camelCase name is found whole and by its parts; `key.revoked` and `/a/{b}` by their parts. `PM2.5` and `A&E` are one
 * word each, and an apostrophe ends none.
 */
export function splitTerms(text: string): string[] {
  return text
    .replaceAll(/['’]/g, '')
    .replaceAll(/(?<=\d)\.(?=\d)|(?<=\b\p{Lu})&(?=\p{Lu}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => {
      const parts = word.split(/(?<=[a-z0-9])(?=[A-Z])/)
      return parts.length > 1 ? [word, ...parts] : parts
    })
    .filter((word) => word !== '')
}
