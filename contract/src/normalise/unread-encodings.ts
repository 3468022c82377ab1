import { isRecord, recordOf } from '../grammar/record.ts'
import { isFormType } from '../model/operations/media-type.ts'

/**
 * Fields of a body whose `encoding` asks for what nobody here does: a style of its own, a type of its own, headers.
 * That a list is joined or repeated is read, and in a form that the members of an object are named each (`deepObject`).
 */
export function unreadEncodings(requestBody: unknown): readonly string[] {
  return Object.entries(recordOf(recordOf(requestBody)['content'])).flatMap(([mediaType, media]) =>
    Object.entries(recordOf(recordOf(media)['encoding'])).flatMap(([field, encoding]) => {
      const words = isRecord(encoding)
        ? Object.keys(encoding).filter((key) => isUnread(mediaType, key, encoding[key]))
        : []
      return words.length > 0 ? [`"${field}" in ${mediaType} (${words.join(', ')})`] : []
    }),
  )
}

const isUnread = (mediaType: string, key: string, value: unknown): boolean =>
  (key === 'style' && value !== 'form' && !(value === 'deepObject' && isFormType(mediaType))) ||
  key === 'contentType' ||
  key === 'headers'
