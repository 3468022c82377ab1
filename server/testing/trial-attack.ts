import { connect, type Socket } from 'node:net'

/** Many connections that ask for something and then do not behave. */
export type Attack = {
  /** How many of them the gateway has closed. */
  readonly closed: () => number
  /** What came on all of them before nobody read any more. */
  readonly heard: () => string
  readonly end: () => void
}

/** Send the same text on each of many connections; `reads` says whether anybody reads what comes. */
export function attack(port: number, connections: number, text: string, reads: boolean): Attack {
  let closed = 0
  let heard = ''
  const sockets = Array.from({ length: connections }, (): Socket => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.on('error', () => {})
    socket.on('close', () => (closed += 1))
    if (reads) socket.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1', 0, 2_000)))
    else socket.pause()
    socket.write(text)
    return socket
  })
  return {
    closed: () => closed,
    heard: () => heard,
    end: () => {
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** A request as text, so that an attack can leave its end out. */
export function requestText(line: string, headers: Readonly<Record<string, string>>, body = ''): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${line} HTTP/1.1\r\nHost: localhost\r\n${lines.join('')}\r\n${body}`
}
