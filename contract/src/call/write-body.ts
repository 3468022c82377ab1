import { isFormType, isJsonType } from '../model/media-type.ts'

type Content<Media> = { readonly content: readonly Media[] }

/** Of several media types that a body may have, the one it is sent in: JSON when there is a choice. */
export const sentMedia = <Media extends { readonly mediaType: string }>(
  body: Content<Media> | undefined,
): Media | undefined => body?.content.find(({ mediaType }) => isJsonType(mediaType)) ?? body?.content[0]

/**
 * Write a value as a body of a media type. A form sends named fields (OpenAPI 3.1, section 4.8.14.4): a list repeats
 * its name, an object in it is JSON, and what is undefined or null is not sent.
 */
export const writeBody = (mediaType: string, value: unknown): string =>
  isFormType(mediaType) ? formText(Object(value)) : writeContent(mediaType, value)

/** A text of a media type of its own. What is not JSON stands as it is; a text is JSON, too, in quotes. */
export const writeContent = (mediaType: string, value: unknown): string =>
  typeof value === 'string' && !isJsonType(mediaType) ? value : JSON.stringify(value)

function formText(fields: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, fieldText(one)]),
  )
  return new URLSearchParams(pairs).toString()
}

const fieldText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))
