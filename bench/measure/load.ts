import { connect, type Socket } from 'node:net'
import { median } from './median.ts'
import type { MeasuredProcess } from './measured-process.ts'

/** One request to repeat: a path with its headers. */
export type Shot = { readonly path: string; readonly headers: Readonly<Record<string, string>> }

export type LoadResult = {
  /** Of one request at a time, milliseconds, the client's own work included. */
  readonly p50Ms: number
  /** CPU time of the server for one request, microseconds, with enough connections to keep it busy. */
  readonly cpuMicroseconds: number
}

const connections = 64

/**
 * Fire shots in turn: first one by one for latency, then over many connections for CPU. Every answer must be
 * a success with a Content-Length. Sockets instead of an HTTP client, because a client that works harder than
 * the server leaves the server waking up for each request alone, which costs it more than a busy day does.
 */
export async function measureLoad(
  server: MeasuredProcess,
  shots: readonly Shot[],
  requests: number,
): Promise<LoadResult> {
  const { hostname, port } = new URL(server.origin)
  const texts = shots.map((shot) => requestText(`${hostname}:${port}`, shot))
  let next = 0
  const takeText = (): string | undefined => (next < requests ? texts[(next += 1) % texts.length] : undefined)
  const run = (count: number): Promise<readonly (readonly number[])[]> => {
    next = 0
    return Promise.all(Array.from({ length: count }, () => drive(connect(Number(port), hostname), takeText)))
  }
  const [latencies = []] = await run(1)
  const before = await server.cpu()
  await run(connections)
  return { p50Ms: median(latencies), cpuMicroseconds: ((await server.cpu()) - before) / requests }
}

function requestText(host: string, { path, headers }: Shot): string {
  const lines = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}

/** One connection, one request at a time until there are no more; resolves with how long each took. */
function drive(socket: Socket, takeText: () => string | undefined): Promise<readonly number[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly number[]>()
  const latencies: number[] = []
  let started = 0
  let missing = 0
  const send = (): void => {
    const text = takeText()
    if (text === undefined) {
      socket.end()
      resolve(latencies)
      return
    }
    started = performance.now()
    socket.write(text)
  }
  socket.setNoDelay(true)
  socket.on('connect', send)
  socket.on('error', reject)
  socket.on('data', (chunk: Buffer) => {
    missing = missing === 0 ? bytesMissing(chunk) : missing - chunk.length
    if (Number.isNaN(missing))
      socket.destroy(new Error(`an answer was not a success: ${chunk.toString('latin1', 0, 200)}`))
    if (missing !== 0) return
    latencies.push(performance.now() - started)
    send()
  })
  return promise
}

/** What of an answer is still to come after its first chunk; NaN when it is not the answer we want. Headers fit in one chunk. */
function bytesMissing(chunk: Buffer): number {
  const head = chunk.toString('latin1', 0, 2_048)
  const end = head.indexOf('\r\n\r\n')
  const length = /\r\nContent-Length: (\d+)/i.exec(head)?.[1]
  if (!head.startsWith('HTTP/1.1 2') || end < 0 || length === undefined) return Number.NaN
  return end + 4 + Number(length) - chunk.length
}
