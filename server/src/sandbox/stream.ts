import { hash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { eventStreamHeaders, heartbeat, retryAfter, writeEvent } from '../http/answer/event-stream.ts'
import { isEnding } from '../http/answer/respond.ts'
import { whenClosed } from '../http/answer/when-closed.ts'
import { Refusal } from '@openlondon/contract/problem'

const streamsMax = 500
const lookMs = 1_000
const looksPerBeat = 15
/** Nobody needs longer to see that a program reads events. */
const looksMax = 600
let streams = 0

/**
 * A stream of one event, since nothing ever changes here, and then of words that mean nothing, until the reader leaves. Who
 * brings the event's id back begins after it.
 */
export function openSandboxStream(
  response: ServerResponse,
  body: string,
  headers: Readonly<Record<string, string>>,
): void {
  if (streams >= streamsMax) throw new Refusal('server.unavailable', { headers: { 'Retry-After': '60' } })
  streams += 1
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
    streams -= 1
  })
}
