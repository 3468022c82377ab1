import { isFormType, isJsonType } from '../model/media-type.ts'

type Content<Media> = { readonly content: readonly Media[] }

/** Of several media types that a body may have, the one it is sent in: JSON when there is a choice. */
export const sentMedia = <Media extends { readonly mediaType: string }>(
  body: Content<Media> | undefined,
): Media | undefined => body?.content.find(({ mediaType }) => isJsonType(mediaType)) ?? body?.content[0]

/**
 * Write a value as a body of a media type. A form sends named fields (OpenAPI 3.1, section 4.8.14.4): a list repeats
 * its name, or is joined by commas where its encoding says so; an object in it is JSON, and what is undefined or null is
 * not sent.
 */
export const writeBody = (mediaType: string, value: unknown, joined: readonly string[] = []): string =>
  isFormType(mediaType) ? formText(Object(value), joined) : writeContent(mediaType, value)

/** A text of a media type of its own. What is not JSON stands as it is; a text is JSON, too, in quotes. */
export const writeContent = (mediaType: string, value: unknown): string =>
  typeof value === 'string' && !isJsonType(mediaType) ? value : JSON.stringify(value)

function formText(fields: Readonly<Record<string, unknown>>, joined: readonly string[]): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => {
    const texts = [value ?? []].flat().map(fieldText)
    const sent = joined.includes(name) && texts.length > 0 ? [texts.join()] : texts
    return sent.map((text): [string, string] => [name, text])
  })
  return new URLSearchParams(pairs).toString()
}

const fieldText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))
