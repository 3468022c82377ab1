import { Server as TcpServer, type Socket } from 'node:net'
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises'
import type { PortalServer } from './answer/respond.ts'
import type { Ending } from './ending.ts'

export type DrainTimes = {
  /** How long new connections are still taken after the first sign, and idle ones kept after that, milliseconds. */
  readonly noticeMs: number
  /** How long answers under way may take after that, milliseconds. */
  readonly drainMs: number
}

const sweepMs = 100

/** Who is connected, whether or not anything was said yet. */
export function openSockets(server: PortalServer): ReadonlySet<Socket> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}

/**
 * Stop without losing a call. First readiness says no, and all goes on as before: whoever asks for readiness sends its calls
 * elsewhere. Then nobody new is let in, which a proxy that tries sees before it has sent anything, and answers on
 * connections that are kept say `Connection: close`. What is idle even then is closed, and what takes too long is cut.
 *
 * Answers do not say so from the beginning: a proxy would make a connection for each of its calls until it hears.
 */
export async function drain(
  server: PortalServer,
  sockets: ReadonlySet<Socket>,
  ending: Ending,
  { noticeMs, drainMs }: DrainTimes,
  endStreams: () => void,
): Promise<void> {
  ending.isEnding = true
  await sleep(noticeMs)
  await heardOut(server)
  ending.isClosing = true
  const { promise: closed, resolve } = Promise.withResolvers<void>()
  // Not the close of an HTTP server, which closes at once what is idle: a call may be on its way there.
  TcpServer.prototype.close.call(server, () => resolve())
  endStreams()
  const cut = setTimeout(() => server.closeAllConnections(), drainMs)
  const used = new AbortController()
  await Promise.race([closed, sleep(noticeMs, undefined, { signal: used.signal }).catch(() => {})])
  used.abort()
  const closeIdle = async (): Promise<void> => {
    await heardOut(server)
    server.closeIdleConnections()
    // Made in advance, as browsers do, and never used: to node that is a request which is on its way.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  }
  void closeIdle()
  const sweep = setInterval(() => void closeIdle(), sweepMs)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}

/** Whoever always has more to say is not heard out, milliseconds. */
const hearMs = 1_000

/**
 * Whoever has connected and was not let in yet is cut off when the listening ends, and what was said on a connection and not
 * read yet when that is closed: a call that a proxy may not repeat would be lost. Node lets one in at each turn of its
 * event loop, so it turns until nobody waits any more.
 */
async function heardOut(server: PortalServer): Promise<void> {
  let came = true
  const hear = (): void => void (came = true)
  server.on('connection', hear)
  for (const end = performance.now() + hearMs; came && performance.now() < end;) {
    came = false
    await turn()
    await turn()
  }
  server.off('connection', hear)
}
