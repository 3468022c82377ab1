/** RFC 9110 §13.1.2: a weak comparison, `*` matches anything. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  // A name may hold a comma (RFC 9110 §8.8.3).
  return header.match(/"[^"]*"/g)?.includes(etag) ?? false
}
