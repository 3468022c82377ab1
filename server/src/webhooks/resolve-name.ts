import { lookup, Resolver } from 'node:dns/promises'
import type { Resolve, WebhookTargets } from './webhook-address.ts'

/**
 * How names in webhooks' addresses are looked up. Public ones are asked for by DNS alone: what the machine itself knows by
 * name is nobody's business, and a name whose servers keep silent holds none of the few threads that files and owners'
 * names are read with. `servers` are asked in place of the machine's own.
 */
export function createResolve(targets: WebhookTargets, servers?: readonly string[]): Resolve {
  if (targets === 'any') return (hostname) => lookup(hostname, { all: true, verbatim: true })
  const resolver = new Resolver({ timeout: 2_000, tries: 2 })
  if (servers) resolver.setServers(servers)
  return async (hostname) => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)])
    const found = [
      ...(four.status === 'fulfilled' ? four.value.map((address) => ({ address, family: 4 })) : []),
      ...(six.status === 'fulfilled' ? six.value.map((address) => ({ address, family: 6 })) : []),
    ]
    if (found.length === 0) throw new Error('The name has no address')
    return found
  }
}
