import type { ApiDescriptor } from './descriptor.ts'

/** Which door a client goes through: the gateway with a key, the keyless sandbox, or each owner's own host. */
export type Via = 'gateway' | 'sandbox' | 'direct'

/** What the address and the key of a call depend on. */
export type Door = {
  readonly via: Via
  readonly origin?: string | undefined
  readonly key?: string | undefined
  readonly ownerKeys?: Readonly<Record<string, string | undefined>> | undefined
}

/** Base address of an API. The portal is our own server, so it has one place only, through every door. */
export function baseUrl(api: ApiDescriptor, door: Door): string {
  if ('url' in api && door.via === 'direct') return api.url
  if (door.origin === undefined) throw new TypeError(`createClient needs "origin" to call ${api.id}`)
  const origin = door.origin.replace(/\/$/, '')
  if ('path' in api) return origin + api.path
  return `${origin}/${door.via === 'gateway' ? 'api' : 'sandbox'}/${api.id}`
}

/**
 * The address with the key in its place. Applied last and given to `fetch` alone, so that no hook, log
 * or error ever holds a key.
 */
export function authorised(api: ApiDescriptor, door: Door, url: string, headers: Headers): string {
  if (!('url' in api)) return url
  if (door.via === 'gateway' && door.key) headers.set('authorization', `Bearer ${door.key}`)
  const ownerKey = door.via === 'direct' && api.auth ? door.ownerKeys?.[api.id] : undefined
  if (!ownerKey || !api.auth) return url
  if (api.auth.in === 'query') {
    return `${url}${url.includes('?') ? '&' : '?'}${encodeURIComponent(api.auth.name)}=${encodeURIComponent(ownerKey)}`
  }
  headers.set(api.auth.name, ownerKey)
  return url
}
