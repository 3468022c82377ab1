import type { IncomingMessage } from 'node:http'

/**
 * The name a cookie goes by. On https the `__Host-` prefix binds it to this very host and to Secure
 * (RFC 6265bis §4.1.3.2), so that no sibling host can plant one.
 */
export function cookieName(name: string, origin: string): string {
  return origin.startsWith('https:') ? `__Host-${name}` : name
}

/** A cookie for this origin alone, out of reach of scripts. `maxAgeSeconds` 0 removes it. */
export function makeCookie(name: string, value: string, maxAgeSeconds: number, origin: string): string {
  const secure = origin.startsWith('https:') ? '; Secure' : ''
  return `${cookieName(name, origin)}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`
}

/** The value a request sends under a name; values of our own cookies need no decoding. */
export function readCookie(request: IncomingMessage, name: string, origin: string): string | undefined {
  const start = `${cookieName(name, origin)}=`
  const pair = request.headers.cookie?.split(';').find((part) => part.trim().startsWith(start))
  return pair?.trim().slice(start.length)
}
