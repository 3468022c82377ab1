import { setTimeout as sleep } from 'node:timers/promises'
import type { PortalServer } from './respond.ts'

/** Whether the server is about to stop. Its responses look here: from then on none keeps its connection. */
export type Ending = { isEnding: boolean }

export type DrainTimes = {
  /** How long new connections are still taken after the first sign, milliseconds. */
  readonly noticeMs: number
  /** How long answers under way may take after that, milliseconds. */
  readonly drainMs: number
}

const sweepMs = 100

/**
 * Stop without losing a call. First every answer says `Connection: close` and readiness says no, while new connections are
 * still taken: so whoever sends calls here hears of it before it is refused. Then nobody is let in any more, streams end,
 * connections close as their answers are done, and what takes too long is cut.
 */
export async function drain(
  server: PortalServer,
  ending: Ending,
  { noticeMs, drainMs }: DrainTimes,
  endStreams: () => void,
): Promise<void> {
  ending.isEnding = true
  await sleep(noticeMs)
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  endStreams()
  // An answer that began before the first sign leaves its connection idle.
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs)
  const cut = setTimeout(() => server.closeAllConnections(), drainMs)
  await promise
  clearInterval(sweep)
  clearTimeout(cut)
}
