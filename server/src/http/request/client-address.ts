import type { IncomingMessage } from 'node:http'
import { isIPv4, isIPv6 } from 'node:net'
import proxyAddress from 'proxy-addr'
import type { Trust } from '../../config/form.ts'

/**
 * The network a caller comes from, to limit by. An IPv6 caller owns its whole /64, so that is what is counted. Behind
 * trusted proxies it is the last address of X-Forwarded-For that none of them is; what is no address there is one
 * caller, whatever it says, because whoever can write it would be a new caller each time.
 */
export function clientNetwork(request: IncomingMessage, trust: Trust): string {
  const address = clientAddress(request, trust)
  if (address === undefined) return 'unknown'
  return isIPv6(address) ? firstHalf(address) : address
}

/** The caller's own address, found in the same way; undefined where what stands there is none. */
export function clientAddress(request: IncomingMessage, trust: Trust): string | undefined {
  const seen = proxyAddress(request, (address, hop) => trust(plainAddress(address) ?? '', hop))
  return plainAddress(seen ?? '')
}

/** Whether whoever is connected to us is a proxy of the operator's own. */
export function isFromProxy({ socket }: IncomingMessage, trust: Trust): boolean {
  return trust(plainAddress(socket.remoteAddress ?? '') ?? '', 0)
}

/** Without the port, the brackets and the zone that some proxies write; IPv4 as IPv4, also inside IPv6. */
function plainAddress(written: string): string | undefined {
  const bare = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(written)?.[1] ?? /^([\d.]+):\d{1,5}$/.exec(written)?.[1] ?? written
  const address = bare.split('%')[0] ?? ''
  if (isIPv4(address)) return address
  return isIPv6(address) ? (mappedIPv4(address) ?? address) : undefined
}

/** `::ffff:1.2.3.4` (RFC 4291 §2.5.5.2), however it is written. */
function mappedIPv4(address: string): string | undefined {
  const groups = groupsOf(address)
  if (!groups.slice(0, 5).every((group) => group === '0000') || groups[5] !== 'ffff') return undefined
  return [groups[6] ?? '', groups[7] ?? '']
    .flatMap((group) => [group.slice(0, 2), group.slice(2)])
    .map((byte) => Number.parseInt(byte, 16))
    .join('.')
}

const firstHalf = (address: string): string => `${groupsOf(address).slice(0, 4).join(':')}::/64`

/** The eight groups of an IPv6 address, four digits each. */
function groupsOf(address: string): readonly string[] {
  // A URL writes every spelling of one address alike, with no dotted part (WHATWG URL §4.5).
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0')
  return [...left, ...zeros, ...right].map((group) => group.padStart(4, '0'))
}

/**
 * Whether the person sits at this machine and typed this machine's name. The Host check keeps a page of
 * another site from reading by DNS rebinding; a forwarded request never counts as local.
 */
export function isLocalRequest(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? ''
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  return (
    (address === '::1' || address.replace('::ffff:', '').startsWith('127.')) &&
    ['localhost', '127.0.0.1', '[::1]'].includes(host) &&
    request.headers['x-forwarded-for'] === undefined &&
    request.headers['forwarded'] === undefined
  )
}
