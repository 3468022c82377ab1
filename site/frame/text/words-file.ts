/** Tables that pages in English ask for when their reader has chosen another language. */
export const wordsTables = ['try'] as const

export type WordsTable = (typeof wordsTables)[number]

/** Where the words of one lie beside the pages. */
export const wordsFile = (tag: string, table: WordsTable): string => `/assets/words/${tag}/${table}.json`
