import type { Client } from '../../index.ts'
import { withSend } from '../send.ts'

/** Writes of an API that its owner does once for each key, however often they arrive, and the header the key goes in. */
export type IdempotentWrites = {
  readonly api: string
  /** As the owner names it, e.g. `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header). */
  readonly header: string
  /** Operations by name. */
  readonly operations: readonly string[]
}

/**
 * A client that gives each write its own key, so that it may be tried again like a read: the owner knows a repetition by the key.
 * A key that the call has in its headers stays. Say only of operations whose owner promises it; of all others a second try may
 * do the same thing twice, so they are sent once.
 *
 * @example
 * const city = idempotencyKeys(createClient(options), [{ api: 'reports', header: 'Idempotency-Key', operations: ['report'] }])
 */
export function idempotencyKeys<Wrapped extends Client>(
  client: Wrapped,
  declared: readonly IdempotentWrites[],
  newKey: () => string = () => crypto.randomUUID(),
): Wrapped {
  return withSend(client, async (api, descriptor, params, options) => {
    const writes = declared.find((one) => one.api === api.id && one.operations.includes(descriptor.name))
    if (!writes) return client.send(api, descriptor, params, options)
    const { once: _once, ...repeatable } = descriptor
    const isGiven = Object.keys(options.headers ?? {}).some(
      (name) => name.toLowerCase() === writes.header.toLowerCase(),
    )
    const headers = isGiven ? options.headers : { ...options.headers, [writes.header]: newKey() }
    return client.send(api, repeatable, params, { ...options, ...(headers && { headers }) })
  })
}
