import type { ClientOptions } from '../../index.ts'

/**
 * A text that tells clients apart by everything an answer may depend on: way, origin, hosts, headers and every key. It is a
 * digest (SHA-256), so a store that is read by others holds no key.
 *
 * @throws Error where the platform has no `crypto.subtle`, which pages have by https only; write a scope of your own there.
 */
export async function scopeOf({ via, origin, key, ownerKeys, hosts, headers }: ClientOptions): Promise<string> {
  const { subtle } = globalThis.crypto ?? {}
  if (!subtle) throw new Error('This platform has no crypto.subtle: write a scope of your own.')
  const pairs = (values: object = {}): readonly unknown[] =>
    Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))
  const told = JSON.stringify([via, origin, key, pairs(ownerKeys), pairs(hosts), pairs(headers)])
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(told))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
