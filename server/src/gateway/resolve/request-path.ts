/**
 * The one spelling of a path that is both decided on and forwarded, or undefined when two servers could
 * read it differently: dot segments, empty segments, matrix parameters, encoded slashes, control
 * characters, broken encodings. Percent-encoded letters are decoded (RFC 3986 §6.2.2.2), so that
 * `/%4Dode` cannot be one operation here and another one there.
 */
export function normalisePath(path: string): string | undefined {
  if (!/^[\w\-.~!$&'()*+,=:@/%]*$/.test(path) || path.includes('//') || /\/\.{1,2}(\/|$)/.test(path)) return undefined
  if (!path.includes('%')) return path
  if (/%(?![0-9a-f]{2})/i.test(path) || /%(2f|5c|7f|3b|[01][0-9a-f])/i.test(path)) return undefined
  const plain = path.replaceAll(/%([0-9a-f]{2})/gi, (encoded, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16))
    return /[\w\-.~]/.test(character) ? character : encoded.toUpperCase()
  })
  return /\/\.{1,2}(\/|$)/.test(plain) || /%(25|40)?2f/i.test(plain) || !isUtf8(plain) ? undefined : plain
}

/** A value that hides another encoding inside (`%252e%252e`) is decoded twice by somebody, some day. */
function isUtf8(path: string): boolean {
  try {
    const decoded = decodeURIComponent(path)
    return !/%(2e|2f|5c|00)/i.test(decoded) && !hidesSegments(decoded)
  } catch {
    return false
  }
}

/** Letters that some servers take for a dot or a slash: a climb in full-width letters is a climb to them. */
function hidesSegments(decoded: string): boolean {
  if (/^[\x20-\x7e]*$/.test(decoded)) return false
  const folded = decoded.normalize('NFKC')
  return (
    folded.split('/').length !== decoded.split('/').length ||
    folded.includes('\\') ||
    /(^|\/)\.{1,2}(\/|$)/.test(folded)
  )
}
