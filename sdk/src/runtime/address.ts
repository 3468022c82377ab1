import type { ApiDescriptor } from './descriptor.ts'
import type { Door } from './options.ts'

/**
 * A base address, the key, and the key as a header or as a query parameter that the template already names. The key
 * goes to `fetch` alone, so that no hook, log or error ever holds it.
 */
type Address = readonly [
  base: string,
  key?: string | undefined,
  headers?: Readonly<Record<string, string>>,
  query?: Readonly<Record<string, string>>,
]

/** Of both kinds only the portal has a path. */
type AnyApi = ApiDescriptor & { readonly path?: string }

/** The portal is our own server with a session of its own: but for the sandbox, it has one address and no key through every door. */
export function addressOf(api: AnyApi, { via, origin = '', key, ownerKeys, hosts }: Door): Address {
  const own = withoutSlash(origin)
  if (via !== 'sandbox' && api.path) return [own + api.path]
  if (via !== 'direct')
    return [`${own}/${via === 'sandbox' ? via : 'api'}/${api.id}`, key, key ? { authorization: `Bearer ${key}` } : {}]
  // The portal has gone its own way above.
  const { auth, host = api.id, url } = api as Extract<ApiDescriptor, { readonly url: string }>
  const base = withoutSlash(hosts?.[host] ?? url)
  const ownerKey = ownerKeys?.[host]
  if (!auth || !ownerKey) return [base]
  const secret = { [auth.name]: ownerKey }
  // As a parameter it is only written where the template has its name, that is when it goes in the query.
  return [base, ownerKey, auth.in === 'header' ? secret : {}, secret]
}

const withoutSlash = (base: string): string => base.replace(/\/+$/, '')
