import type { Client } from '../../index.ts'
import { changesOf, type Update } from './changes.ts'
import type { Live } from './live.ts'
import { patience, untilOver } from './patience.ts'
import type { StreamingClient } from './streaming.ts'
import type { WatchOptions } from './watch-options.ts'

type WatchRest<Params, Item> =
  Record<never, never> extends Params
    ? readonly [params?: Params, options?: WatchOptions<Item>]
    : readonly [params: Params, options?: WatchOptions<Item>]

/**
 * What an operation answers, and then each time something is other: added, changed, gone. It is asked again when the lifetime
 * of the answer is over, not while the page is hidden, and not before the update told has been taken. Through a
 * `streamingClient` the gateway tells of changes instead, where the operation can be watched.
 *
 * It goes on after failures that pass, and ends with those that do not, with an abort, or when the loop is left.
 *
 * @example
 * for await (const { added, changed, gone } of watch(city, lineArrivals, { ids: ['victoria'] }, { signal })) …
 */
export async function* watch<Params extends object, Result, Item>(
  client: Client | StreamingClient,
  live: Live<Params, Result, Item>,
  ...[params, options = {}]: WatchRest<Params, Item>
): AsyncGenerator<Update<Result, Item>, void> {
  const updateOf = changesOf(live, options.isSame)
  const given = (params ?? {}) as Params // absent only where an empty object is one of them
  const isTold = live.stream && 'follow' in client
  for await (const data of (isTold ? client.follow : asked)(live, given, options, client)) {
    const update = updateOf(data)
    if (update) yield update
  }
}

/** Answers, one after each lifetime. */
async function* asked<Params extends object, Result, Item>(
  { ask, seconds }: Live<Params, Result, Item>,
  params: Params,
  options: WatchOptions<Item>,
  client: Client,
): AsyncGenerator<Result, void> {
  const outlive = patience(seconds, options)
  for (;;) {
    const answer = await ask(client, params, options).raw().then(outlive.with, outlive.without)
    if (answer) {
      yield answer.data
      await untilOver(answer.response, seconds, options.signal)
    } else await outlive.recover()
  }
}
