/** What a validator asks of a pattern; it tells patterns apart by their text. */
type Pattern = { readonly test: (text: string) => boolean; readonly toString: () => string }

/**
 * The pattern of a contract. Owners write them for other engines: one that is no Unicode pattern is tried without that
 * mode, and one that is none at all refuses nothing, which lint says, and nobody's call fails because of it. Where both
 * modes can mean the same, the one without is taken, because Node's engine can end it in time (`linear-patterns.ts`).
 */
export function contractPattern(pattern: string, flags: string): Pattern {
  if (namesNoFarCharacter(pattern) && isPattern(pattern, 'u')) {
    const near = new RegExp(pattern)
    return {
      test: (text) => near.test(text.replaceAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, oneUnit)),
      toString: () => near.source,
    }
  }
  const mode = [flags, ''].find((one) => isPattern(pattern, one))
  return mode === undefined ? /(?:)/ : new RegExp(pattern, mode)
}

export function isPattern(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp
  } catch {
    return false
  }
}

/** A character of one UTF-16 unit, of private use: a pattern that names none of two units takes it for any of those. */
const oneUnit = '\uE000'

function namesNoFarCharacter(pattern: string): boolean {
  return !/[\uD800-\uDFFF]|\\[pPu]/.test(pattern)
}
