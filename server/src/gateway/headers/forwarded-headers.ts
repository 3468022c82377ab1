/**
 * What may travel from a caller to an owner: an allow-list, so that keys, cookies, addresses of people,
 * forged identity headers, their underscore twins, method overrides and hop-by-hop tricks stay here
 * without anybody having to think of them.
 */
const requestHeaders = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  'content-language',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-unmodified-since',
  'range',
  'user-agent',
])

/** What lets an owner cut or press an answer: with a secret to take out of it, it must come whole and plain. */
const codingHeaders = new Set(['accept-encoding', 'if-range', 'range'])

/** The headers for the owner, as a flat list of names and values. `isPlain` asks for an answer that can be looked into. */
export function headersForOwner(
  rawHeaders: readonly string[],
  declared: ReadonlySet<string>,
  isPlain: boolean,
): string[] {
  const headers: string[] = isPlain ? ['accept-encoding', 'identity'] : []
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase()
    if (isPlain && codingHeaders.has(name)) continue
    if (requestHeaders.has(name) || (declared.size > 0 && declared.has(name)))
      headers.push(name, rawHeaders[index + 1] ?? '')
  }
  return headers
}
