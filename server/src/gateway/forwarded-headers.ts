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

/**
 * What may not travel back: hop-by-hop (RFC 9110 §7.6.1), cookies for our own origin, who the owner's
 * servers are, and everything that this gateway says itself.
 */
const keptBack = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authentication-info',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'set-cookie',
  'set-cookie2',
  'clear-site-data',
  'server',
  'via',
  'x-powered-by',
  'x-aspnet-version',
  'x-aspnetmvc-version',
  'x-backend',
  'x-backend-url',
  'alt-svc',
  'nel',
  'report-to',
  'reporting-endpoints',
  'strict-transport-security',
  'public-key-pins',
  'refresh',
  'www-authenticate',
  'x-request-id',
  'ratelimit',
  'ratelimit-policy',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'deprecation',
  'sunset',
  'vary',
  'location',
])

/** The headers for the owner, as a flat list of names and values. */
export function headersForOwner(rawHeaders: readonly string[], declared: ReadonlySet<string>): string[] {
  const headers: string[] = []
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase()
    if (requestHeaders.has(name) || (declared.size > 0 && declared.has(name)))
      headers.push(name, rawHeaders[index + 1] ?? '')
  }
  return headers
}

/** Copies what may go back to the caller into `headers`; `Connection` may name more to keep (RFC 9110 §7.6.1). */
export function addHeadersForCaller(
  answered: Readonly<Record<string, string | string[] | undefined>>,
  headers: Record<string, string | string[]>,
): void {
  const named = answered['connection']
  const alsoKept =
    named === undefined
      ? undefined
      : String(named)
          .toLowerCase()
          .split(',')
          .map((name) => name.trim())
  for (const name in answered) {
    const value = answered[name]
    if (value === undefined || keptBack.has(name) || name.startsWith('access-control-')) continue
    if (alsoKept?.includes(name)) continue
    headers[name] = value
  }
}
