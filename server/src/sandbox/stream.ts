import { hash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { eventStreamHeaders, heartbeat, retryAfter, writeEvent } from '../http/answer/event-stream.ts'
import { isEnding } from '../http/answer/respond.ts'
import { whenClosed } from '../http/answer/when-closed.ts'
import { createShares } from '../limit/shares.ts'
import { Refusal } from '@openlondon/contract/problem'

/** Of all together; one network has three eighths of them at most. */
const streamsMax = 500
const lookMs = 1_000
const looksPerBeat = 15
/** Nobody needs longer to see that a program reads events. */
const looksMax = 600
const streams = createShares(streamsMax)

/**
 * A stream of one event, since nothing ever changes here, and then of words that mean nothing, until the reader leaves. Who
 * brings the event's id back begins after it.
 */
export function openSandboxStream(
  response: ServerResponse,
  body: string,
  headers: Readonly<Record<string, string>>,
  network: string,
): void {
  if (!streams.take(network, 1))
    throw new Refusal('server.unavailable', {
      detail: 'As many streams of events are open here as can be, of your network or of all together.',
      headers: { 'Retry-After': '60' },
    })
  const id = hash('sha256', body, 'base64url').slice(0, 22)
  response.writeHead(200, { ...headers, ...eventStreamHeaders })
  response.write(retryAfter(3_000))
  if (response.req.headers['last-event-id'] !== id) response.write(writeEvent({ id, data: body }))
  let looks = 0
  const timer = setInterval(() => {
    looks += 1
    if (looks >= looksMax || isEnding(response)) response.end()
    else if (looks % looksPerBeat === 0 && response.writableLength === 0) response.write(heartbeat)
  }, lookMs)
  timer.unref()
  whenClosed(response, () => {
    clearInterval(timer)
    streams.give(network, 1)
  })
}
