import { createClient, type Client } from '@city/sdk'

let client: Client | undefined

/** The portal itself, which the page is served by, and not what the sandbox plays of it. */
export function portal(): Client {
  client ??= createClient({ via: 'direct', origin: globalThis.location.origin, timeoutMs: 20_000, retries: 1 })
  return client
}
