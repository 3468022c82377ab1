/** Words for a heading, an item or a cell of Markdown, which end with their line. */
export const oneLine = (text: string): string => text.replaceAll(/\s*[\n\r\u2028\u2029\u0085]\s*/g, ' ').trim()

/** A cell of a table, which a bar would end. */
export const cell = (text: string): string => oneLine(text).replaceAll(/(\\*)\|/g, String.raw`$1$1\|`)

/** Code between words, in as many back ticks as none of its own end it. */
export function codeSpan(code: string): string {
  const marks = fenceFor(code, 1)
  const space = marks.length > 1 || /^ .*\S.* $/.test(code) ? ' ' : ''
  return `${marks}${space}${oneLine(code)}${space}${marks}`
}

/** Code on lines of its own, and a blank line after it. */
export function codeBlock(code: string, language: string): string[] {
  const marks = fenceFor(code, 3)
  return [`${marks}${language}`, code, marks, '']
}

/** One more back tick than stand together in the code. */
function fenceFor(code: string, least: number): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([marks]) => marks.length))
  return '`'.repeat(longest < least ? least : longest + 1)
}
