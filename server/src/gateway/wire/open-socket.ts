import { connect as connectPlain, isIP, type OnReadOpts, type Socket } from 'node:net'
import { connect as connectSecure } from 'node:tls'

/** Makes a socket that gives what it reads to `read`, and calls `opened` when it may be written to. */
export type OpenSocket = (read: (length: number, bytes: Buffer) => void, opened: () => void) => Socket

/** As much as the system hands over at once. */
const readBytes = 65_536

/**
 * Sockets to one origin. They read into the same bytes, which hold only until `read` returns. Nothing may be written before
 * `opened`: over TLS that is when the owner has shown who it is.
 */
export function socketsTo(origin: string): OpenSocket {
  const { protocol, hostname, port } = new URL(origin)
  const host = hostname.replace(/^\[|\]$/g, '')
  const buffer = Buffer.allocUnsafe(readBytes)
  let session: Buffer | undefined
  return (read, opened) => {
    const onread: OnReadOpts = { buffer, callback: (length) => (read(length, buffer), true) }
    const common = { host, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000, onread }
    if (protocol !== 'https:') return connectPlain({ ...common, port: Number(port || 80) }, opened)
    return connectSecure(
      {
        ...common,
        port: Number(port || 443),
        ALPNProtocols: ['http/1.1'],
        ...(isIP(host) === 0 && { servername: host }),
        ...(session && { session }),
      },
      opened,
    ).on('session', (given) => (session = given))
  }
}
