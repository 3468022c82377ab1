import { createContext, useContext } from 'react'

/** The language of a contract's words on this page, where it is another than the page's own. */
export const TextLanguage = createContext<string | undefined>(undefined)

/** For `lang` of an element that holds such words. */
export const useTextLanguage = (): string | undefined => useContext(TextLanguage)
