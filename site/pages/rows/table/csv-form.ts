/** By which bytes a CSV is told apart, and where it begins. In every encoding that is read these bytes are nothing else. */
export type CsvForm = {
  readonly delimiter: number
  /** Line feed; carriage return where there is no line feed. */
  readonly newline: number
  /** Past the mark of UTF-8. */
  readonly start: number
}

export const quote = 0x22
export const carriageReturn = 0x0d
export const lineFeed = 0x0a

/** Where the text of a record ends: before the end of its line, and before blank lines that follow it. */
export function lineEnd(bytes: Uint8Array, from: number, to: number): number {
  let end = to
  while (end > from && (bytes[end - 1] === lineFeed || bytes[end - 1] === carriageReturn)) end -= 1
  return end
}

/** The quote that ends what the one at `from` began; two in a row are one in the text. `to` where there is none. */
export function endOfQuotes(bytes: Uint8Array, from: number, to: number): number {
  let at = from + 1
  for (;;) {
    while (at < to && bytes[at] !== quote) at += 1
    if (at >= to) return to
    if (at + 1 >= to || bytes[at + 1] !== quote) return at
    at += 2
  }
}
