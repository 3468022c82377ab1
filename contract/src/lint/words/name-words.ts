/**
 * The words of a name in small letters without marks, however its owner joins them: `stopPointId`,
 * `Stop_Point-ID` and `@StopPointId` are all `stop`, `point`, `id`, and `lägeId` is `lage`, `id`.
 */
export const wordsOf = (name: string): readonly string[] =>
  (withoutMarks(name).match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\p{N}+/gu) ?? []).map((word) =>
    word.toLowerCase(),
  )

const withoutMarks = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '')

export const lastWord = (name: string): string => wordsOf(name).at(-1) ?? ''

/** A name without its joints, for comparing. */
export const plainName = (name: string): string => wordsOf(name).join('')
