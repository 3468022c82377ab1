import type { MediaTypeModel, ResponseModel } from '../model.ts'

/** JSON by its media type (RFC 6839, section 3.1), whatever parameters that has: not JSON lines, nor JSON sequences. */
export const isJsonType = (mediaType: string): boolean => /^[\w.-]+\/([\w.+-]+\+)?json\s*(;|$)/i.test(mediaType)

/** The named fields of an HTML form. */
export const isFormType = (mediaType: string): boolean => /^application\/x-www-form-urlencoded\s*(;|$)/i.test(mediaType)

/** Words that are no JSON, to be read as text. */
export const isTextType = (mediaType: string): boolean => /^text\/|[/+](?:xml|yaml)\s*(;|$)/i.test(mediaType)

/** The first of several that is JSON. */
export const jsonOf = (content: readonly MediaTypeModel[]): MediaTypeModel | undefined =>
  content.find(({ mediaType }) => isJsonType(mediaType))

/** The media type that is read of an answer; JSON when there is a choice. */
export const readMediaType = ({ content }: ResponseModel): string | undefined =>
  (jsonOf(content) ?? content[0])?.mediaType
