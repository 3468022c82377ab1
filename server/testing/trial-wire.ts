import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A wire to a port of this machine, which a test can cut. */
export type TrialWire = {
  readonly port: number
  /** Pieces that were sent over it towards that port: with a protocol of questions and answers, about as many questions. */
  readonly sent: () => number
  /** Connections that began by saying this hear and say nothing any more, and nobody tells either end. */
  readonly silence: (said: string) => void
  /** Cut all connections, silent ones too. */
  readonly cut: () => void
  readonly close: () => Promise<void>
}

export async function layTrialWire(to: number): Promise<TrialWire> {
  let sent = 0
  let silenced: string | undefined
  const sockets = new Set<Socket>()

  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    let said = ''
    const isSilent = (): boolean => silenced !== undefined && said.includes(silenced)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (chunk) => {
      if (said.length < 1_000) said += chunk.toString('latin1')
      sent += 1
      if (!isSilent()) far.write(chunk)
    })
    far.on('data', (chunk) => {
      if (!isSilent()) near.write(chunk)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
    port: (server.address() as AddressInfo).port,
    sent: () => sent,
    silence: (words) => void (silenced = words),
    cut: () => {
      silenced = undefined
      cut()
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      cut()
      await closed
    },
  }
}
