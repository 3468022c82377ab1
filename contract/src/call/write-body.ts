import { isFormType, isJsonType } from '../model/operations/media-type.ts'

/** Names of a form's fields that are written in another way than most. */
export type FormEncoding = { readonly joined?: readonly string[]; readonly deep?: readonly string[] }

type Content<Media> = { readonly content: readonly Media[] }

/** Of several media types that a body may have, the one it is sent in: JSON when there is a choice. */
export const sentMedia = <Media extends { readonly mediaType: string }>(
  body: Content<Media> | undefined,
): Media | undefined => body?.content.find(({ mediaType }) => isJsonType(mediaType)) ?? body?.content[0]

/**
 * Write a value as a body of a media type. A form sends named fields (OpenAPI 3.1, section 4.8.14.4): a list repeats
 * its name, or is joined by commas where its encoding says so; an object in it is JSON, or has a field for each member
 * where its encoding says that; what is undefined or null is not sent.
 */
export const writeBody = (mediaType: string, value: unknown, encoding: FormEncoding = {}): string =>
  isFormType(mediaType) ? formText(Object(value), encoding) : writeContent(mediaType, value)

/** A text of a media type of its own. What is not JSON stands as it is; a text is JSON, too, in quotes. */
export const writeContent = (mediaType: string, value: unknown): string =>
  typeof value === 'string' && !isJsonType(mediaType) ? value : JSON.stringify(value)

function formText(fields: Readonly<Record<string, unknown>>, { joined = [], deep = [] }: FormEncoding): string {
  const pairs = Object.entries(fields).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    if (deep.includes(name)) return deepPairs(name, value)
    const texts = [value ?? []].flat().map(fieldText)
    const sent = joined.includes(name) && texts.length > 0 ? [texts.join()] : texts
    return sent.map((text): [string, string] => [name, text])
  })
  return new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString()
}

/** As a parameter of the style is: `name[member]`, an object in it deeper down, and a list joined by commas. */
function deepPairs(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, member]) => deepPairs(`${name}[${key}]`, member))
  const texts = [value ?? []].flat().map(String)
  return texts.length > 0 ? [[name, texts.join()]] : []
}

const fieldText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))
