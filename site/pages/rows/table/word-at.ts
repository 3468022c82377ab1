/** Short words of Latin letters as numbers, so that no text is made of a cell to know it. */
const codeOf = (word: string): number => wordCode(new TextEncoder().encode(word), 0, word.length)

const truths = new Map<number, number>(
  [
    ...['true', 'yes', 't', 'y'].map((word) => [word, 1] as const),
    ...['false', 'no', 'f', 'n'].map((word) => [word, 0] as const),
  ].map(([word, value]) => [codeOf(word), value]),
)

/** What tables write where there is nothing to say: statisticians’ dots and colons, programs’ nulls, spreadsheets’ `#N/A`. */
const nothings = new Set(
  ['-', '--', '.', '..', '...', ':', '*', 'n/a', '#n/a', 'na', 'nan', 'null', 'none'].map(codeOf),
)
const lettersMax = 5

/** 1 for a yes, 0 for a no, NaN for what is neither. */
export function truthAt(bytes: Uint8Array, from: number, to: number): number {
  return to - from > lettersMax ? Number.NaN : (truths.get(wordCode(bytes, from, to)) ?? Number.NaN)
}

/** Whether a cell is empty, or says in a usual way that it is. */
export function isNothing(bytes: Uint8Array, from: number, to: number): boolean {
  return from === to || (to - from <= lettersMax && nothings.has(wordCode(bytes, from, to)))
}

/** The same for capital and small letters. */
function wordCode(bytes: Uint8Array, from: number, to: number): number {
  let code = 0
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    code = code * 256 + (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)
  }
  return code
}
