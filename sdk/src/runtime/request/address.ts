import type { ApiDescriptor, PlacedKey } from '../call/descriptor.ts'
import type { Door } from '../call/options.ts'

/** A base address, and the key with its place. The key goes to `fetch` alone, so that no hook, log or error ever holds it. */
type Address = readonly [base: string | undefined, rest: string, ...PlacedKey]

/** The portal is our own server with a session of its own: but for the sandbox, it has one address and no key through every door. */
export const addressOf = (
  { id, path, url, host = id, auth }: ApiDescriptor,
  { via, origin = '', key, ownerKeys, hosts }: Door,
): Address =>
  path && via !== 'sandbox'
    ? [origin, path]
    : via === 'direct'
      ? [hosts?.[host] ?? url, '', ...(auth?.(ownerKeys?.[host]) || [])]
      : [origin, `/${via === 'sandbox' ? via : 'api'}/${id}`, key, key && { authorization: `Bearer ${key}` }]
