import { Pool } from 'undici'
import { median } from '../measure/median.ts'
import { startChild, type Child } from './child.ts'
import { startNginx } from './nginx.ts'

/** One measured number; `ratio` compares it with the row named in `against`. */
export type BenchRow = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly ratio?: number
  readonly against?: string
}

const bare = 'bare undici proxy, CPU per request'
export const fastify = '@fastify/reply-from, CPU per request'
const nginx = 'nginx, CPU per request'
const gateway = 'gateway, CPU per request'
const kept = 'gateway, kept answer, CPU per request'
const concurrency = 64
/** V8 goes on compiling for the first ten thousand calls or so, on threads whose time would be counted. */
const warmingCalls = 30_000

/**
 * CPU for one request, of the gateway and of proxies that only forward, in the same run: same owner, same answer of 2 kB,
 * same number of requests, each of them warm. Rounds are short and taken in turns, and a ratio is the median of the
 * rounds' ratios, so that a busy machine slows all sides of each. A gateway as it is set up by itself keeps what its
 * contract lets it keep; one that keeps nothing asks the owner every time, as the other proxies do.
 */
export async function benchGateway(requests = 4_000, rounds = 15): Promise<readonly BenchRow[]> {
  const owner = await startChild('owner.ts', [])
  const proxies = new Map<string, Child>()
  proxies.set(bare, await startChild('bare-proxy.ts', [owner.origin]))
  proxies.set(gateway, await startChild('gateway-child.ts', [owner.origin], { CACHE_MB: '0' }))
  proxies.set(kept, await startChild('gateway-child.ts', [owner.origin]))
  if (process.env['REPLY_FROM_DIR']) proxies.set(fastify, await startChild('reply-from.ts', [owner.origin]))
  const server = await startNginx(owner.origin)
  if (server) proxies.set(nginx, server)
  try {
    const costs = new Map([...proxies.keys()].map((name) => [name, [] as number[]]))
    for (const proxy of proxies.values()) await load(proxy, warmingCalls)
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, proxy] of proxies) {
        const before = await proxy.state()
        await load(proxy, requests)
        costs.get(name)?.push(((await proxy.state()).cpu - before.cpu) / requests)
      }
    }
    return [...proxies.keys()].flatMap((name) => rowsOf(name, costs))
  } finally {
    for (const child of [...proxies.values(), owner]) await child.stop()
  }
}

/** The gateway that keeps nothing is held against each of the others, in a row of its own; all else against the bare proxy. */
function rowsOf(name: string, costs: ReadonlyMap<string, readonly number[]>): readonly BenchRow[] {
  const own = costs.get(name) ?? []
  const row = { name, value: round1(median(own)), unit: 'µs' }
  if (name === bare) return [row]
  const peers = name === gateway ? [bare, fastify, nginx].filter((peer) => costs.has(peer)) : [bare]
  return peers.map((against) => {
    const ratios = own.map((cost, round) => cost / (costs.get(against)?.[round] ?? cost))
    const title = against === bare ? name : `gateway beside ${against}`
    return { ...row, name: title, ratio: round2(median(ratios)), against }
  })
}

/** A fixed number of requests, always the same number under way. */
async function load({ origin, secrets }: Child, requests: number): Promise<void> {
  const pool = new Pool(origin, { connections: concurrency })
  let left = requests
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const { statusCode, body } = await pool.request({
        path: '/api/tfl/Line/Mode/tube/Status?detail=true',
        method: 'GET',
        headers: { authorization: `Bearer ${secrets[0]}`, accept: 'application/json', 'user-agent': 'bench' },
      })
      await body.dump()
      if (statusCode !== 200) throw new Error(`The bench got ${statusCode} instead of 200`)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  await pool.close()
}

const round1 = (number: number): number => Math.round(number * 10) / 10
const round2 = (number: number): number => Math.round(number * 100) / 100

if (import.meta.main) {
  for (const row of await benchGateway()) {
    const ratio = row.ratio === undefined ? '' : `  ${row.ratio} x ${row.against}`
    process.stdout.write(`${row.name}: ${row.value} ${row.unit}${ratio}\n`)
  }
}
