import type { BodyParser } from '../call/descriptor.ts'

/** The owner answers one object for one id and a list for several: callers always get a list. */
export const parseMany: BodyParser = (content) => [JSON.parse(content)].flat()

/** Some of the operation's answers have no body. */
export const parseMaybe: BodyParser = (content) => (content ? JSON.parse(content) : undefined)

/** None of its answers has one. */
export const parseNothing: BodyParser = () => undefined

/** Text, or a `Blob` that is handed on as it is. */
export const parseAsIs: BodyParser = (content) => content
