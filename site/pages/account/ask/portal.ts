import { createClient, type Client } from '@city/sdk'

let client: Client | undefined

let patient: Client | undefined

/** The same for what takes it a while, and what is not to be asked for twice. */
export function patientPortal(): Client {
  patient ??= createClient({ via: 'direct', origin: globalThis.location.origin, timeoutMs: 150_000, retries: 0 })
  return patient
}

/** The portal itself, which the page is served by, and not what the sandbox plays of it. */
export function portal(): Client {
  client ??= createClient({ via: 'direct', origin: globalThis.location.origin, timeoutMs: 20_000, retries: 1 })
  return client
}
