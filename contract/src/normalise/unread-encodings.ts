import { isRecord, recordOf } from '../grammar/record.ts'

/**
 * Fields of a body whose `encoding` asks for what nobody here does: another style than `form`, a type of their own, headers.
 * That a list is joined or repeated is read.
 */
export function unreadEncodings(requestBody: unknown): readonly string[] {
  return Object.entries(recordOf(recordOf(requestBody)['content'])).flatMap(([mediaType, media]) =>
    Object.entries(recordOf(recordOf(media)['encoding'])).flatMap(([field, encoding]) => {
      const words = isRecord(encoding) ? Object.keys(encoding).filter((key) => isUnread(key, encoding[key])) : []
      return words.length > 0 ? [`"${field}" in ${mediaType} (${words.join(', ')})`] : []
    }),
  )
}

const isUnread = (key: string, value: unknown): boolean =>
  (key === 'style' && value !== 'form') || key === 'contentType' || key === 'headers'
