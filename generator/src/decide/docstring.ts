/**
 * A contract's words for a comment of TypeScript: they must not end it or be a tag of it, and no sign may stand there that
 * an editor does not show or that no text file keeps.
 */
export const docstring = (text: string): string =>
  text
    .replaceAll('*/', '*\\/')
    .replaceAll(/(?<=^|[\s{])@(?=[a-z])/gi, '\\@')
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[^\P{C}\n\t\u200d]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The same for a place that has one line. */
export const docLine = (text: string): string => docstring(text).replaceAll(/\s*\n\s*/g, ' ')
