/**
 * Where records begin in the text of a CSV (RFC 4180): `starts[i]` to `starts[i + 1]` is a record with the end of its line.
 * Blank lines are none. Undefined where there are more than `recordsMax`.
 */
export function findRecords(text: string, delimiter: string, recordsMax: number): Uint32Array | undefined {
  let starts = new Uint32Array(4_096)
  let count = 0
  let nextQuote = indexFrom(text, '"', 0)
  for (let at = 0; at < text.length;) {
    if (nextQuote < at) nextQuote = indexFrom(text, '"', at)
    const line = indexFrom(text, '\n', at)
    const end = nextQuote < line ? endOfQuoted(text, at, delimiter) : line
    if (!isBlank(text, at, end)) {
      if (count >= recordsMax) return undefined
      if (count + 1 >= starts.length) starts = longer(starts)
      starts[count] = at
      count += 1
    }
    at = end + 1
  }
  const whole = starts.slice(0, count + 1)
  whole[count] = text.length
  return whole
}

/** The end of a line that has quotes. A quote opens a cell only where the cell begins: elsewhere it is a sign like any other. */
function endOfQuoted(text: string, from: number, delimiter: string): number {
  const [quote, newline, between] = ['"', '\n', delimiter].map((sign) => sign.charCodeAt(0))
  let atStart = true
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === quote && atStart) at = endOfQuotes(text, at)
    else if (sign === newline) return at
    atStart = sign === between
  }
  return text.length
}

/** The quote that ends what one at `from` began; two in a row are one in the text. Without one, the text's last sign. */
export function endOfQuotes(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    const found = indexFrom(text, '"', at)
    if (found >= text.length) return text.length - 1
    if (text[found + 1] !== '"') return found
    at = found + 2
  }
}

function indexFrom(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from)
  return found < 0 ? text.length : found
}

function isBlank(text: string, from: number, to: number): boolean {
  return to === from || (to === from + 1 && text[from] === '\r')
}

function longer(starts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(starts.length * 2)
  twice.set(starts)
  return twice
}
