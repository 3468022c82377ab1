import { connect, type Socket } from 'node:net'
import { Pool } from 'undici'
import { median } from '../measure/median.ts'
import { startChild, type Child } from './child.ts'
import type { BenchRow } from './gateway.ts'

/** The three ways in which one holder could keep an owner from everybody else. */
const attacks = {
  'asks for 50 MB and does not read': { path: 'behavebig', body: undefined, reads: false },
  'sends 2 bytes of 100': { path: undefined, body: '{}', reads: true },
  'asks for what the owner drips': { path: 'behavedrip', body: undefined, reads: true },
} as const

type AttackName = keyof typeof attacks

const attackers = 140
const callers = 4
const settleMs = 1_500

/**
 * The p99 of one holder's calls while another holder attacks, against the same calls in quiet. Rounds of both alternate,
 * and the figure is the median of the rounds' ratios.
 */
export async function benchFairness(requests = 1_500, rounds = 5): Promise<readonly BenchRow[]> {
  const owner = await startChild('owner.ts', [])
  const gateway = await startChild('gateway-child.ts', [owner.origin, '2'], { CACHE_MB: '0' })
  const rows: BenchRow[] = []
  try {
    await p99Of(gateway, requests)
    // Object.keys loses the names; the table has exactly those.
    for (const name of Object.keys(attacks) as AttackName[]) {
      const quiet: number[] = []
      const attacked: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        quiet.push(await p99Of(gateway, requests))
        const attack = beginAttack(gateway, name)
        await new Promise((resolve) => setTimeout(resolve, settleMs))
        attacked.push(await p99Of(gateway, requests))
        attack.end()
        await new Promise((resolve) => setTimeout(resolve, settleMs / 3))
      }
      const ratios = attacked.map((value, round) => value / (quiet[round] ?? value))
      const against = `p99 in quiet, before: ${name}`
      rows.push({ name: against, value: round2(median(quiet)), unit: 'ms' })
      rows.push({
        name: `p99 while another holder ${name}`,
        value: round2(median(attacked)),
        unit: 'ms',
        ratio: round2(median(ratios)),
        against,
      })
    }
    return rows
  } finally {
    await gateway.stop()
    await owner.stop()
  }
}

/** Calls of the second holder, a few at a time; every one must be served. */
async function p99Of({ origin, secrets }: Child, requests: number): Promise<number> {
  const pool = new Pool(origin, { connections: callers })
  const times: number[] = []
  let left = requests
  const caller = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const started = performance.now()
      const { statusCode, body } = await pool.request({
        path: '/api/tfl/Line/Mode/tube/Status',
        method: 'GET',
        headers: { 'x-api-key': secrets[1] },
      })
      await body.dump()
      times.push(performance.now() - started)
      if (statusCode !== 200) throw new Error(`A call of the other holder got ${statusCode} instead of 200`)
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  await pool.close()
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? 0
}

/** Connections of the first holder that do not behave; each that is cut off comes back. */
export function beginAttack({ origin, secrets }: Child, name: AttackName): { readonly end: () => void } {
  const { path, body, reads } = attacks[name]
  const { hostname, port } = new URL(origin)
  const text =
    path === undefined
      ? head('POST', '/api/postcodes/postcodes', secrets[0] ?? '', '100') + (body ?? '')
      : head('GET', `/api/tfl/Line/${path}/Status`, secrets[0] ?? '')
  const sockets = new Set<Socket>()
  let isOver = false
  const begin = (): void => {
    const socket = connect(Number(port), hostname)
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => {
      sockets.delete(socket)
      if (!isOver) setTimeout(begin, 100)
    })
    if (reads) socket.resume()
    else socket.pause()
    socket.write(text)
  }
  for (let count = 0; count < attackers; count += 1) begin()
  return {
    end: () => {
      isOver = true
      for (const socket of sockets) socket.destroy()
    },
  }
}

export const attackNames = Object.keys(attacks) as readonly AttackName[]

function head(method: string, path: string, secret: string, length?: string): string {
  const body = length === undefined ? '' : `Content-Type: application/json\r\nContent-Length: ${length}\r\n`
  return `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: ${secret}\r\n${body}\r\n`
}

const round2 = (number: number): number => Math.round(number * 100) / 100

if (import.meta.main) {
  for (const row of await benchFairness()) {
    process.stdout.write(`${row.name}: ${row.value} ${row.unit}${row.ratio === undefined ? '' : `  ${row.ratio} x`}\n`)
  }
}
