import type { IncomingMessage, ServerResponse } from 'node:http'
import { bringsBody } from './request-body.ts'
import { sendProblem, type PortalServer } from '../answer/respond.ts'

/** A body brings this much in each window, or its end. The slowest phone on 2G brings twenty times as much. */
export const bodyWindowMs = 8_000
export const bodyBytesMin = 1_024

const lookMs = 1_000

type Watched = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** What the connection had brought when the window began. */
  bytes: number
  since: number
}

/**
 * Cut a connection whose body drips, so that nobody holds a place with a byte now and then. One that brings nothing
 * because we do not read on is waited for.
 */
export function cutDrippingBodies(server: PortalServer, monotonicMs: () => number): void {
  const bodies = new Set<Watched>()
  server.on('request', (request, response) => {
    if (request.complete || !bringsBody(request)) return
    bodies.add({ request, response, bytes: request.socket.bytesRead, since: monotonicMs() })
  })
  const timer = setInterval(() => {
    for (const body of bodies) if (!isStillComing(body, monotonicMs())) bodies.delete(body)
  }, lookMs)
  timer.unref()
  server.on('close', () => clearInterval(timer))
}

function isStillComing(body: Watched, now: number): boolean {
  const { request, response } = body
  if (request.complete || request.destroyed) return false
  if (now - body.since < bodyWindowMs) return true
  const { bytesRead } = request.socket
  const isWaitingForUs = request.readableLength >= request.readableHighWaterMark
  if (!isWaitingForUs && bytesRead - body.bytes < bodyBytesMin) {
    response.once('close', () => request.destroy())
    sendProblem(response, 'request.timeout', { headers: { Connection: 'close' } })
    return false
  }
  body.bytes = bytesRead
  body.since = now
  return true
}
