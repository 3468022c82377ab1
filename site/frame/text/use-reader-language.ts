import { createContext, useCallback, useContext } from 'react'
import { useStorageSlot } from '@docusaurus/theme-common'
import { isTranslated, splitPath } from '@openlondon/contract/language'
import { useLanguagesHere, usePageLanguages, type PageLanguage } from './page-speech'
import { translatedRooms, untranslatedRooms } from './translated-rooms'
import { useAddress } from './use-address'

/** Found once around each page, for all that is on it: a link would ask the browser's storage each. */
export const ReaderLanguageContext = createContext<PageLanguage | undefined>(undefined)

/** The language of the frame. */
export function useReaderLanguage(): PageLanguage {
  const found = useContext(ReaderLanguageContext)
  if (!found) throw new Error('Only what stands inside of a Layout knows its reader’s language.')
  return found
}

/**
 * The language of the frame: that of the address, and on pages that stand in one language only the one that the reader
 * chose last. It is kept in this browser alone.
 */
export function useFoundReaderLanguage(): PageLanguage {
  const languages = usePageLanguages()
  const pathname = useAddress()
  const { frame } = useLanguagesHere()
  const chosen = useChosenLanguage()
  if (
    isTranslated(
      splitPath(
        pathname,
        languages.map(({ tag }) => tag),
      ).path,
      { translatedRooms, untranslatedRooms },
    )
  )
    return frame
  return chosen ?? frame
}

/** What the reader chose last, once that is known: nothing is stored for what is only drawn. */
export function useChosenLanguage(): PageLanguage | undefined {
  const languages = usePageLanguages()
  const [stored] = useStorageSlot('language')
  return languages.find(({ tag }) => tag === stored)
}

/** Remember what a reader chose. */
export function useChooseLanguage(): (tag: string) => void {
  const [, slot] = useStorageSlot('language')
  return useCallback((tag) => slot.set(tag), [slot])
}
