import { useCallback } from 'react'
import { useLocation } from '@docusaurus/router'
import { useStorageSlot } from '@docusaurus/theme-common'
import { isTranslated, splitPath } from '@openlondon/contract/language'
import { useReady } from '../use-ready'
import { useLanguagesHere, usePageLanguages, type PageLanguage } from './page-speech'
import { translatedRooms, untranslatedRooms } from './translated-rooms'

/**
 * The language of the frame: that of the address, and on pages that stand in one language only the one that the reader
 * chose last. It is kept in this browser alone.
 */
export function useReaderLanguage(): PageLanguage {
  const languages = usePageLanguages()
  const { pathname } = useLocation()
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

/** What the reader chose last, once that is known: not while the page is only drawn. */
export function useChosenLanguage(): PageLanguage | undefined {
  const languages = usePageLanguages()
  const [stored] = useStorageSlot('language')
  const isReady = useReady()
  return isReady ? languages.find(({ tag }) => tag === stored) : undefined
}

/** Remember what a reader chose. */
export function useChooseLanguage(): (tag: string) => void {
  const [, slot] = useStorageSlot('language')
  return useCallback((tag) => slot.set(tag), [slot])
}
