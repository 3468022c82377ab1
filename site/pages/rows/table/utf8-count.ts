/** How many sequences beyond ASCII are UTF-8, and how many are not. */
export type Utf8Count = { valid: number; invalid: number }

/** Take what stands between two places into a count. No sequence reaches over the end of a line. */
export function countUtf8(count: Utf8Count, bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    at = pastAscii(bytes, at, to)
    if (at >= to) return
    const byte = bytes[at] ?? 0
    const following =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0
    let past = at + 1
    while (past <= at + following && past < to && ((bytes[past] ?? 0) & 0xc0) === 0x80) past += 1
    if (following > 0 && past === at + following + 1) count.valid += 1
    else count.invalid += 1
    at = past - 1
  }
}

/** Eight at a time: most of what is read is nothing else. */
function pastAscii(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  for (; at + 8 <= to; at += 8) {
    const one = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) | (bytes[at + 2] ?? 0) | (bytes[at + 3] ?? 0)
    const other = (bytes[at + 4] ?? 0) | (bytes[at + 5] ?? 0) | (bytes[at + 6] ?? 0) | (bytes[at + 7] ?? 0)
    if ((one | other) >= 0x80) break
  }
  while (at < to && (bytes[at] ?? 0) < 0x80) at += 1
  return at
}

/** What spreadsheets wrote before, where more of it is that than UTF-8: one broken sign does not spoil a file. */
export const encodingOf = ({ valid, invalid }: Utf8Count): 'utf-8' | 'windows-1252' =>
  invalid > valid ? 'windows-1252' : 'utf-8'
