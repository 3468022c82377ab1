/**
 * The words of a name in small letters, however its owner joins them: `stopPointId`, `Stop_Point-ID`
 * and `@StopPointId` are all `stop`, `point`, `id`.
 */
export const wordsOf = (name: string): readonly string[] =>
  (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []).map((word) => word.toLowerCase())

export const lastWord = (name: string): string => wordsOf(name).at(-1) ?? ''

/** A name without its joints, for comparing. */
export const plainName = (name: string): string => wordsOf(name).join('')
