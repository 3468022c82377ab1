import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * The network a caller comes from, to limit by. An IPv6 caller owns its whole /64, so that is what is
 * counted. Behind a trusted proxy it is the last entry of X-Forwarded-For, the only one that proxy wrote.
 */
export function clientNetwork(request: IncomingMessage, trustProxy: boolean): string {
  const address = (trustProxy && lastForwarded(request)) || request.socket.remoteAddress || 'unknown'
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address
  return isIPv6(plain) ? firstHalf(plain) : plain
}

function lastForwarded(request: IncomingMessage): string | undefined {
  return request.headers['x-forwarded-for']?.toString().split(',').at(-1)?.trim()
}

function firstHalf(address: string): string {
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? []
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const groups = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => group.padStart(4, '0').toLowerCase())
    .join(':')}::/64`
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
