import type { ApiDescriptor } from './descriptor.ts'
import type { Door } from './options.ts'

/**
 * A base address, and the secret as a header or as a query parameter that the template already names. The secret
 * goes to `fetch` alone, so that no hook, log or error ever holds a key.
 */
type Address = readonly [
  base: string,
  headers?: Readonly<Record<string, string>>,
  query?: Readonly<Record<string, string>>,
]

/** Of both kinds only the portal has a path. */
type AnyApi = ApiDescriptor & { readonly path?: string }

/** The portal is our own server with a session of its own: but for the sandbox, it has one address and no key through every door. */
export function addressOf(api: AnyApi, { via, origin = '', key, ownerKeys, hosts }: Door): Address {
  if (via !== 'sandbox' && api.path) return [origin + api.path]
  if (via !== 'direct')
    return [`${origin}/${via === 'sandbox' ? via : 'api'}/${api.id}`, key ? { authorization: `Bearer ${key}` } : {}]
  // The portal has gone its own way above.
  const { auth, host = api.id, url: own } = api as Extract<ApiDescriptor, { readonly url: string }>
  const url = hosts?.[host] ?? own
  const ownerKey = ownerKeys?.[host]
  if (!auth || !ownerKey) return [url]
  const secret = { [auth.name]: ownerKey }
  // As a parameter it is only written where the template has its name, that is when it goes in the query.
  return [url, auth.in === 'header' ? secret : {}, secret]
}
