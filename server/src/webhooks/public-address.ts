import { BlockList, isIPv4, isIPv6 } from 'node:net'

/**
 * Networks that are nobody's on the public internet (IANA special-purpose registries, RFC 6890): this machine, the
 * operator's own network, where clouds keep their secrets (169.254.169.254), and addresses that hide another one inside.
 * Of IPv6 only what was given out for public use (2000::/3) is considered at all.
 */
const notPublic = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  // Teredo and its kin, documentation, 6to4, segment routing.
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
]

const blocked = listOf(notPublic)
const global = listOf(['2000::/3'])

/** Whether an address, as DNS gives it, is one that anybody on the internet may be sent to. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !blocked.check(address, 'ipv4')
  if (!isIPv6(address) || address.includes('%')) return false
  return global.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', length] = range.split('/')
    list.addSubnet(network, Number(length), isIPv4(network) ? 'ipv4' : 'ipv6')
  }
  return list
}
