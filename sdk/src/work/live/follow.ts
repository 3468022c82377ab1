import type { CallOptions, Client } from '../../index.ts'
import { pause } from '../pause.ts'
import { readAgain } from '../read-again.ts'
import type { Sent } from '../send.ts'
import { readEvents } from './event-stream.ts'
import type { Live } from './live.ts'
import { openStream } from './open-stream.ts'
import { patience, untilOver } from './patience.ts'
import { untilVisible } from './visible.ts'
import type { WatchOptions } from './watch-options.ts'

/** Nothing has come through a stream for so long, though it says every 15 seconds that it lives. */
const silentMs = 60_000

/** Answers as the gateway tells them; where it tells nothing, one after each lifetime. */
export async function* follow<Params extends object, Result, Item>(
  client: Client,
  live: Live<Params, Result, Item>,
  params: Params,
  options: WatchOptions<Item>,
  maxBodyBytes = 2 ** 26,
): AsyncGenerator<Result, void> {
  const { signal, onTrouble } = options
  const call = callOf(live, params, options)
  const outlive = patience(live.seconds, options)
  let lastEventId: string | undefined
  let comeBackMs = 3_000
  for (;;) {
    await untilVisible(signal)
    const opened = await openStream(client, call, lastEventId).then(outlive.with, outlive.without)
    if (!opened) await outlive.recover()
    else if (opened.answer) {
      // Of the type that the contract promises, as of any call.
      yield opened.answer.data as Result
      await untilOver(opened.answer.response, live.seconds, signal)
    } else {
      const body = withAbort(opened.body, signal)
      const events = readEvents(body, silentMs, (delayMs) => (comeBackMs = delayMs), maxBodyBytes)
      try {
        for await (const { name, id, data } of events) {
          if (name === 'problem') onTrouble?.(problemOf(data), 0)
          if (name) continue
          lastEventId = id ?? lastEventId
          const answer = await readAgain(call, { content: data, status: 200, headers: {} }, maxBodyBytes)
          yield answer.data as Result
        }
      } catch (error) {
        signal?.throwIfAborted()
        outlive.without(error)
        await outlive.recover()
        continue
      }
      await pause(comeBackMs, signal)
    }
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
