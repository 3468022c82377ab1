import { createClient, type Client, type ClientOptions } from '../../index.ts'
import { follow } from './follow.ts'
import type { Live } from './live.ts'
import type { WatchOptions } from './watch-options.ts'

/** A client that the gateway also tells of changes, which `watch` then uses instead of asking again and again. */
export interface StreamingClient extends Client {
  follow<Params extends object, Result, Item>(
    live: Live<Params, Result, Item>,
    params: Params,
    options: WatchOptions<Item>,
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
  const client = createClient(options)
  if (options.via !== 'gateway') return client
  return { ...client, follow: (live, params, watching) => follow(options, live, params, watching) }
}
