/**
 * Signs that a terminal obeys, that end a line for one reader or another, and that turn the reading of what follows
 * around. Unicode has them in three kinds.
 */
const obeyed = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

/** Foreign words in one line of a terminal or a log: what would be obeyed is written out, `\u001b` for one. */
export const terminalLine = (text: string): string => text.replaceAll(obeyed, writtenOut)

/** The same for words that may have several lines. */
export const terminalText = (text: string): string =>
  text.replaceAll(obeyed, (sign) => (sign === '\n' || sign === '\t' ? sign : writtenOut(sign)))

/** The same value as `JSON.stringify` writes, which leaves DEL, the controls of eight bits and directions as they are. */
export const terminalJson = (value: unknown, indent?: number): string =>
  terminalText(JSON.stringify(value, undefined, indent))

const writtenOut = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
