import type { IncomingMessage } from 'node:http'

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']

/**
 * Whether a request that changes something comes from our own pages, or from a program that is no browser.
 *
 * `origin` is the public one; without a fixed one the Host header stands in, so that localhost and
 * 127.0.0.1 both work. A request without Origin that brings cookies and a form is a page of an old browser.
 */
export function isSameOrigin(request: IncomingMessage, origin: string, isFixed: boolean): boolean {
  const from = request.headers.origin
  if (from !== undefined) {
    return from === origin || (!isFixed && URL.canParse(from) && new URL(from).host === request.headers.host)
  }
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  return request.headers.cookie === undefined || !formTypes.includes(mediaType)
}
