import { useCallback } from 'react'
import { pathInLanguage, splitPath } from '@openlondon/contract/language'
import { usePageLanguages } from './page-speech'
import { translatedRooms, untranslatedRooms } from './translated-rooms'
import { useAddress } from './use-address'
import { useReaderLanguage } from './use-reader-language'

/** The path of a page, in the reader's language where it stands in it. */
export function useLocalPath(): (path: string) => string {
  const tag = useReaderLanguage().tag
  const tags = usePageLanguages()
    .map((one) => one.tag)
    .join(' ')
  return useCallback(
    (path) => pathInLanguage(path, tag, { tags: tags.split(' '), translatedRooms, untranslatedRooms }),
    [tag, tags],
  )
}

/** Where the reader is, without the language in front, and with a slash behind. */
export function usePlainPath(): string {
  const pathname = useAddress()
  return splitPath(
    pathname.replace(/\/?$/, '/'),
    usePageLanguages().map(({ tag }) => tag),
  ).path
}
