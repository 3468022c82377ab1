// Records, and what is made of them.
export { openIndex, type SearchIndex } from './open-index.ts'
export type { PlaceKind, SearchFile, SearchRecord } from './record.ts'

// Asking.
export { search, type Found, type Hit } from './rank.ts'
export { foldIn, foldedLanguages, splitTerms, type Fold } from './terms.ts'

// Showing.
export { markFound, snippet, type TextPart } from './marked-text.ts'
