/** A text to be found whatever its capitals. */
export type Needle = {
  readonly text: string
  /** Its small and its capital letters where all of it is ASCII: then it is found in bytes, without a text made of them. */
  readonly ascii: { readonly small: Uint8Array; readonly capital: Uint8Array } | undefined
}

export function needleOf(text: string): Needle {
  const small = text.toLowerCase()
  // oxlint-disable-next-line no-control-regex -- what is meant is ASCII, whole
  const isAscii = /^[\u0000-\u007f]*$/.test(small)
  const bytes = (of: string): Uint8Array => new TextEncoder().encode(of)
  return { text: small, ascii: isAscii ? { small: bytes(small), capital: bytes(small.toUpperCase()) } : undefined }
}

/** Whether it stands between two places. */
export function hasText(
  bytes: Uint8Array,
  from: number,
  to: number,
  { small, capital }: NonNullable<Needle['ascii']>,
): boolean {
  const [length, last] = [small.length, to - small.length]
  const one = small[0]
  const other = capital[0]
  for (let at = from; at <= last; at += 1) {
    const byte = bytes[at]
    if (byte !== one && byte !== other) continue
    let same = 1
    while (same < length && (bytes[at + same] === small[same] || bytes[at + same] === capital[same])) same += 1
    if (same === length) return true
  }
  return false
}
