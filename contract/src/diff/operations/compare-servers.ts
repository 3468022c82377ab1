import { allAxes } from '../schemas/found.ts'
import { note, type PairComparison } from './telling.ts'

/**
 * Hold the addresses against each other under which an operation is served: server and path together, so that a base path
 * which moved into the paths is none.
 */
export function compareServers(comparison: PairComparison): void {
  const { before, after } = comparison.pair
  if (after.kind === 'webhook') return
  const [old, now] = [before, after].map(({ servers, path }) =>
    servers.map((url) => ({ url: url || '/', whole: wholeOf(url, path) })),
  )
  const lost = (old ?? []).filter(({ whole }) => !now?.some((other) => other.whole === whole))
  const gained = (now ?? []).filter(({ whole }) => !old?.some((other) => other.whole === whole))
  const isMoved = before.path.replaceAll(/\{[^{}]*\}/g, '{}') !== after.path.replaceAll(/\{[^{}]*\}/g, '{}')
  if (isMoved && gained.length > 0 && lost.length > 0 && before.servers.join() === after.servers.join()) return
  const urls = (servers: readonly { readonly url: string }[]): string => servers.map(({ url }) => url).join(', ')
  const wire = (severity: 'major' | 'minor'): Parameters<typeof note>[3] => ({ ...allAxes('none'), wire: severity })
  if (lost.length > 0 && gained.length > 0)
    note(comparison, 'server-changed', `is served at ${urls(gained)} now, before at ${urls(lost)}.`, wire('major'))
  else if (lost.length > 0)
    note(comparison, 'server-removed', `is not served at ${urls(lost)} any more; before it was.`, wire('major'))
  else if (gained.length > 0) note(comparison, 'server-added', `is served at ${urls(gained)} now, too.`, wire('minor'))
}

function wholeOf(url: string, path: string): string {
  const whole = url + path.replaceAll(/\{[^{}]*\}/g, '{}')
  const [, origin = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)?(.*)$/is.exec(whole) ?? []
  return withoutUsualPort(origin.toLowerCase()) + rest
}

/** The port that an address has without saying it (RFC 9110, section 4.2). */
const withoutUsualPort = (origin: string): string => origin.replace(/^(http:.*):80$|^(https:.*):443$/, '$1$2')
