import { connect } from 'node:net'
import { median } from '../measure/median.ts'
import { report } from './child-report.ts'

// Many subscribers: sockets that count the events that come and remember when each version came first and last.
const [origin = '', secret = ''] = process.argv.slice(2)
const { hostname, port } = new URL(origin)
const request = `GET /api/tfl/Line/behavelive/Status HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nX-Api-Key: ${secret}\r\n\r\n`
const seen = new Map<string, { first: number; last: number }>()
const atOnce = 200
let events = 0
let broken = 0

function open(): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const socket = connect(Number(port), hostname)
  socket.on('error', () => resolve(false))
  socket.on('close', () => {
    broken += 1
    resolve(false)
  })
  socket.on('connect', () => socket.write(request))
  socket.on('data', (chunk: Buffer) => {
    resolve(true)
    const id = /\nid: (\S+)/.exec(chunk.toString('latin1', 0, 4_000))?.[1]
    if (id === undefined) return
    events += 1
    const now = performance.now()
    const times = seen.get(id)
    if (times) times.last = now
    else seen.set(id, { first: now, last: now })
  })
  return promise
}

async function openMany(count: number): Promise<number> {
  let opened = 0
  for (let left = count; left > 0; left -= atOnce) {
    const results = await Promise.all(Array.from({ length: Math.min(left, atOnce) }, open))
    opened += results.filter(Boolean).length
    if (results.includes(false)) break
  }
  return opened
}

report(origin, [secret], async () => {}, {
  open: (count) => openMany(Number(count)),
  told: () => ({
    events,
    broken,
    // The first and the last version may not have come to all.
    spreadMs: median([...seen.values()].slice(3, -1).map(({ first, last }) => last - first)),
  }),
})
