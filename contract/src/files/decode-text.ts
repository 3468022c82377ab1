/** The text of a file, or the first line that holds bytes which are none of UTF-8. */
export type DecodedText = { readonly text: string } | { readonly line: number }

/**
 * Read bytes as UTF-8, or as UTF-16 where they begin with its mark. Other encodings cannot be told from each other, and
 * whoever guesses turns `Straße` into something else without a word.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { line: linesBefore(bytes, firstBroken(bytes)) + 1 }
  }
}

/** By halves: a start of the text that ends within a letter is no fault of it. */
function firstBroken(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (isDecodable(bytes.subarray(0, middle))) low = middle
    else high = middle
  }
  return low
}

function isDecodable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

const linesBefore = (bytes: Uint8Array, end: number): number =>
  bytes.subarray(0, end).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 0)
