import type { ResponseModel } from './model.ts'

/** JSON by its media type, whatever parameters that has. */
export const jsonType = /^application\/([\w.-]+\+)?json(\s*;.*)?$/

/** The media type that is read of an answer; JSON when there is a choice. */
export const readMediaType = (response: ResponseModel): string | undefined =>
  response.content.map((content) => content.mediaType).find((mediaType) => jsonType.test(mediaType)) ??
  response.content[0]?.mediaType
