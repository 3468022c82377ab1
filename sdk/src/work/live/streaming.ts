import { createClient, type Client, type ClientOptions } from '../../index.ts'
import { follow } from './follow.ts'
import { opening } from './open-stream.ts'
import type { Live } from './live.ts'
import type { WatchOptions } from './watch-options.ts'

/** A client that the gateway also tells of changes, which `watch` then uses instead of asking again and again. */
export interface StreamingClient extends Client {
  /** `around` is this client with what was put around it, which is told of each stream that opens as of any call. */
  follow<Params extends object, Result, Item>(
    live: Live<Params, Result, Item>,
    params: Params,
    options: WatchOptions<Item>,
    around?: Client,
  ): AsyncGenerator<Result, void>
}

/**
 * As `createClient`, with streams where there are some: through the gateway. By any other way it is a client like others.
 *
 * @example
 * const city = streamingClient({ via: 'gateway', origin, key })
 * for await (const { added, gone } of watch(city, lineArrivals, { ids: ['victoria'] })) …
 */
export function streamingClient(options: ClientOptions): Client | StreamingClient {
  const { via, fetch: ask, maxBodyBytes } = options
  const client = createClient({ ...options, fetch: opening(ask) })
  // React Native gives no body before its end, and a stream has none.
  if (via !== 'gateway' || !(ask || 'body' in Response.prototype)) return client
  return {
    ...client,
    follow: (live, params, watching, around = client) => follow(around, live, params, watching, maxBodyBytes),
  }
}
