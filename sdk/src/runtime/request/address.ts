import type { ApiDescriptor, PlacedKey } from '../call/descriptor.ts'
import type { Door } from '../call/options.ts'

/** A base address, and the key with its place. The key goes to `fetch` alone, so that no hook, log or error ever holds it. */
type Address = readonly [base: string, ...PlacedKey]

/** The portal is our own server with a session of its own: but for the sandbox, it has one address and no key through every door. */
export function addressOf(api: ApiDescriptor, { via, origin = '', key, ownerKeys, hosts }: Door): Address {
  const { id, path, url, host = id, auth } = api
  const isSandbox = via === 'sandbox'
  const base = (way: string | undefined, rest = ''): string => way!.replace(/\/+$/, '') + rest
  if (path && !isSandbox) return [base(origin, path)]
  return via === 'direct'
    ? [base(hosts?.[host] ?? url), ...(auth?.(ownerKeys?.[host]) ?? [])]
    : [base(origin, `/${isSandbox ? via : 'api'}/${id}`), key, key ? { authorization: `Bearer ${key}` } : undefined]
}
