import { connect, type Socket } from 'node:net'
import { report } from './child-report.ts'

// Connections that do not behave, in a process of their own, so that only the gateway is burdened by them.
const [origin = ''] = process.argv.slice(2)
const { hostname, port } = new URL(origin)
const connections = 140
/** Whoever does not read does not see that it was cut off either. */
const comeBackMs = 11_000

const attacks: Readonly<Record<string, { readonly reads: boolean; readonly text: (secret: string) => string }>> = {
  unread: { reads: false, text: (secret) => get('behavebig', secret) },
  unsent: { reads: true, text: (secret) => `${head('POST', '/api/postcodes/postcodes', secret, body)}{}` },
  drip: { reads: true, text: (secret) => get('behavedrip', secret) },
}
const body = 'Content-Type: application/json\r\nContent-Length: 100\r\n'
const sockets = new Set<Socket>()
let asked = 0
let round = 0

/** Never the same twice, so that no question is answered together with another. */
function get(line: string, secret: string): string {
  asked += 1
  return head('GET', `/api/tfl/Line/${line}/Status?asked=${asked}`, secret)
}

function head(method: string, path: string, secret: string, more = ''): string {
  return `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: ${secret}\r\n${more}\r\n`
}

/** One connection that comes back whenever it is cut off, until the attack ends. */
function begin(name: string, secret: string, during: number): void {
  const attack = attacks[name]
  if (!attack || during !== round) return
  const socket = connect(Number(port), hostname)
  sockets.add(socket)
  socket.on('error', () => {})
  socket.on('close', () => {
    sockets.delete(socket)
    setTimeout(() => begin(name, secret, during), 100)
  })
  if (attack.reads) socket.resume()
  else {
    socket.pause()
    setTimeout(() => socket.destroy(), comeBackMs)
  }
  socket.write(attack.text(secret))
}

report(origin, [''], async () => {}, {
  begin: (argument) => {
    const [name = '', secret = ''] = argument.split(',')
    for (let count = 0; count < connections; count += 1) begin(name, secret, round)
  },
  end: () => {
    round += 1
    for (const socket of sockets) socket.destroy()
  },
})
