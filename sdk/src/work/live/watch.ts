import type { CallOptions, Client } from '../../index.ts'
import { secondsLeft } from '../lifetime.ts'
import { pause } from '../pause.ts'
import { readAgain } from '../read-again.ts'
import type { Sent } from '../send.ts'
import { changesOf, type Update } from './changes.ts'
import { readEvents } from './event-stream.ts'
import type { Live } from './live.ts'
import type { StreamingClient } from './streaming.ts'
import { waitAfter } from './trouble.ts'
import { untilVisible } from './visible.ts'

export type WatchOptions<Item> = CallOptions & {
  /** Told of each failure that watching outlives, with the milliseconds until it tries again. */
  readonly onTrouble?: ((error: unknown, waitMs: number) => void) | undefined
  /** Whether an item is as it was; unless said, when all of it is. Leave out what changes with every answer. */
  readonly isSame?: ((before: Item, now: Item) => boolean) | undefined
}

type WatchRest<Params, Item> =
  Record<never, never> extends Params
    ? readonly [params?: Params, options?: WatchOptions<Item>]
    : readonly [params: Params, options?: WatchOptions<Item>]

/** Nothing has come through a stream for so long, though it says every 15 seconds that it lives. */
const silentMs = 60_000

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
  const isStream = live.stream && 'open' in client
  const given = (params ?? {}) as Params // absent only where an empty object is one of them
  const answers = isStream ? told(client, live, given, options) : asked(client, live, given, options)
  for await (const data of answers) {
    const update = updateOf(data)
    if (update) yield update
  }
}

/** Answers, one after each lifetime. */
async function* asked<Params extends object, Result, Item>(
  client: Client,
  live: Live<Params, Result, Item>,
  params: Params,
  options: WatchOptions<Item>,
): AsyncGenerator<Result, void> {
  const { signal } = options
  const outlive = patience(live, options)
  for (;;) {
    const answer = await live.ask(client, params, options).raw().then(outlive.with, outlive.without)
    if (answer) yield answer.data
    await pause(answer ? holdsMs(answer.response.headers, live) : outlive.waitMs(), signal)
    await untilVisible(signal)
  }
}

/** Answers as the gateway tells them. */
async function* told<Params extends object, Result, Item>(
  client: StreamingClient,
  live: Live<Params, Result, Item>,
  params: Params,
  options: WatchOptions<Item>,
): AsyncGenerator<Result, void> {
  const { signal } = options
  const call = callOf(live, params, options)
  const outlive = patience(live, options)
  let lastEventId: string | undefined
  let comeBackMs = 3_000
  for (;;) {
    const opened = await client.open(call, lastEventId).then(outlive.with, outlive.without)
    if (!opened) await pause(outlive.waitMs(), signal)
    else if (opened.answer) {
      // The operation's own answer: this gateway tells nothing.
      yield opened.answer.data as Result
      await pause(holdsMs(opened.answer.response.headers, live), signal)
    } else {
      const events = readEvents(withAbort(opened.body, signal), silentMs, (delayMs) => (comeBackMs = delayMs))
      try {
        for await (const { name, id, data } of events) {
          if (name === 'problem') options.onTrouble?.(problemOf(data), 0)
          if (name) continue
          lastEventId = id
          const answer = await readAgain(call, { content: data, status: 200, headers: {} })
          yield answer.data as Result
        }
      } catch (error) {
        signal?.throwIfAborted()
        outlive.without(error)
      }
      await pause(comeBackMs, signal)
    }
    await untilVisible(signal)
  }
}

/** The call that an operation makes, without making it. */
function callOf<Params extends object, Result, Item>(
  { ask }: Live<Params, Result, Item>,
  params: Params,
  options: CallOptions,
): Sent {
  let call: Sent | undefined
  const catcher: Client = {
    send: (...sent) => {
      call = sent
      return new Promise(() => {})
    },
  }
  void ask(catcher, params, options)
  if (!call) throw new TypeError('This is no operation of an API: it asks nothing of its client.')
  return call
}

/** How failures are outlived: those that pass give nothing and a time to wait, the others are thrown. */
function patience<Item>(
  { seconds }: { readonly seconds: number },
  { onTrouble }: WatchOptions<Item>,
): {
  readonly with: <Answer>(answer: Answer) => Answer
  readonly without: (error: unknown) => undefined
  readonly waitMs: () => number
} {
  let failures = 0
  let waitMs = 0
  return {
    with: (answer) => {
      failures = 0
      return answer
    },
    without: (error) => {
      failures += 1
      const wait = waitAfter(error, failures, seconds, Date.now())
      if (wait === undefined) throw error
      waitMs = wait
      onTrouble?.(error, wait)
      return undefined
    },
    waitMs: () => waitMs,
  }
}

/** An answer that says nothing, or that it must not be kept, holds as long as declared; none is asked for more than once a second. */
const holdsMs = (headers: Headers, { seconds }: { readonly seconds: number }): number =>
  Math.max(1, secondsLeft(headers, seconds) || seconds) * 1_000

/** RFC 9457, as every refusal; whatever else it is stays text. */
function problemOf(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return data
  }
}

/** An abort ends a stream that is being read. */
function withAbort(body: ReadableStream<Uint8Array>, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  return signal ? body.pipeThrough(new TransformStream(), { signal }) : body
}
