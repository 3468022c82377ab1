/**
 * Signs that a terminal obeys, that end a line for one reader or another, and that turn the reading of what follows
 * around: `[\p{Cc}\p{Bidi_Control}\u2028\u2029]`, written out because an engine looks for it much faster.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const obeyed = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The same without the tab and the end of a line, which a text of several lines has thousands of. */
// eslint-disable-next-line no-control-regex -- the same
const obeyedInLines = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Foreign words in one line of a terminal or a log: what would be obeyed is written out, `\u001b` for one. */
export const terminalLine = (text: string): string => text.replaceAll(obeyed, writtenOut)

/** The same for words that may have several lines. */
export const terminalText = (text: string): string => text.replaceAll(obeyedInLines, writtenOut)

/** The same value as `JSON.stringify` writes, which leaves DEL, the controls of eight bits and directions as they are. */
export const terminalJson = (value: unknown, indent?: number): string =>
  terminalText(JSON.stringify(value, undefined, indent))

const writtenOut = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
