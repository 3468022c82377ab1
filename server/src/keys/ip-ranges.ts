import { BlockList, isIPv4, isIPv6 } from 'node:net'

const compiled = new WeakMap<readonly string[], BlockList>()

/**
 * An address or a range as a holder writes it (RFC 4632 §3.1, RFC 4291 §2.3), in the one way it is kept; undefined for
 * anything else. A single address is a range of one. IPv4 inside IPv6 is refused: addresses of callers are read as IPv4.
 */
export function readRange(written: string): string | undefined {
  const [address = '', prefix, ...rest] = written.trim().toLowerCase().split('/')
  // A zone says which cable (RFC 4007 §11), and means nothing here.
  if (address.includes('%')) return undefined
  const longest = isIPv4(address) ? 32 : isIPv6(address) && !isMapped(address) ? 128 : 0
  const length = prefix === undefined ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1
  if (rest.length > 0 || longest === 0 || length < 0 || length > longest) return undefined
  return `${plainly(address)}/${length}`
}

/** Whether an address, as `clientAddress` gives it, lies in one of the ranges. Compiled once for each list of them. */
export function isInRanges(ranges: readonly string[], address: string | undefined): boolean {
  if (address === undefined) return false
  let list = compiled.get(ranges)
  if (!list) compiled.set(ranges, (list = compile(ranges)))
  return list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
}

function compile(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', length] = range.split('/')
    list.addSubnet(address, Number(length), isIPv4(address) ? 'ipv4' : 'ipv6')
  }
  return list
}

/** A URL writes every spelling of one address alike (WHATWG URL §4.5). */
const plainly = (address: string): string =>
  isIPv4(address) ? address : new URL(`http://[${address}]`).hostname.slice(1, -1)

const isMapped = (address: string): boolean => plainly(address).startsWith('::ffff:')
