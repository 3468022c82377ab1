import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Pool } from 'undici'

/** One measured number; `ratio` compares it with the row named in `against`. */
export type BenchRow = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly ratio?: number
  readonly against?: string
}

/** A child that serves, and says how much CPU it has used so far. */
type Served = {
  readonly origin: string
  readonly secret: string
  readonly cpuMicroseconds: () => Promise<number>
  readonly stop: () => Promise<void>
}

const bare = 'bare undici proxy, CPU per request'
const concurrency = 64

/**
 * CPU of the gateway for one request, against a bare undici proxy in the same run: same owner, same answer
 * of 2 kB, same number of requests. Rounds are taken in turns and the ratio is the median of the rounds'
 * ratios, so that a busy machine slows both sides of each.
 */
export async function benchGateway(requests = 4_000, rounds = 7): Promise<readonly BenchRow[]> {
  const owner = await serve('owner.ts', [])
  const proxies = {
    bare: await serve('bare-proxy.ts', [owner.origin]),
    gateway: await serve('gateway-child.ts', [owner.origin]),
  }
  try {
    const costs = { bare: [] as number[], gateway: [] as number[] }
    for (const name of ['bare', 'gateway'] as const) await load(proxies[name], requests)
    for (let round = 0; round < rounds; round += 1) {
      for (const name of ['bare', 'gateway'] as const) {
        const before = await proxies[name].cpuMicroseconds()
        await load(proxies[name], requests)
        costs[name].push(((await proxies[name].cpuMicroseconds()) - before) / requests)
      }
    }
    const ratios = costs.gateway.map((cost, round) => cost / (costs.bare[round] ?? cost))
    const [bareCost, gatewayCost] = [median(costs.bare), median(costs.gateway)]
    return [
      { name: bare, value: round1(bareCost), unit: 'µs' },
      {
        name: 'gateway, CPU per request',
        value: round1(gatewayCost),
        unit: 'µs',
        ratio: round2(median(ratios)),
        against: bare,
      },
    ]
  } finally {
    for (const child of [proxies.bare, proxies.gateway, owner]) await child.stop()
  }
}

async function serve(file: string, argv: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, ['--conditions=city-source', join(import.meta.dirname, file), ...argv], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.once('exit', (code) => {
    if (code !== 0) throw new Error(`The bench child ${file} ended with ${code}`)
  })
  // Our own children send this and nothing else.
  const [{ origin, secret }] = (await once(child, 'message')) as [{ origin: string; secret: string }]
  return { origin, secret, cpuMicroseconds: () => askCpu(child), stop: () => stop(child) }
}

async function askCpu(child: ChildProcess): Promise<number> {
  child.send('cpu')
  // Our own children send this and nothing else.
  const [{ cpu }] = (await once(child, 'message')) as [{ cpu: number }]
  return cpu
}

async function stop(child: ChildProcess): Promise<void> {
  child.send('stop')
  await once(child, 'exit')
}

/** A fixed number of requests, always the same number under way. */
async function load({ origin, secret }: Served, requests: number): Promise<void> {
  const pool = new Pool(origin, { connections: concurrency })
  let left = requests
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const { statusCode, body } = await pool.request({
        path: '/api/tfl/Line/Mode/tube/Status?detail=true',
        method: 'GET',
        headers: { authorization: `Bearer ${secret}`, accept: 'application/json', 'user-agent': 'bench' },
      })
      await body.dump()
      if (statusCode !== 200) throw new Error(`The bench got ${statusCode} instead of 200`)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  await pool.close()
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}

const round1 = (number: number): number => Math.round(number * 10) / 10
const round2 = (number: number): number => Math.round(number * 100) / 100

if (import.meta.main) {
  for (const row of await benchGateway()) {
    const ratio = row.ratio === undefined ? '' : `  ${row.ratio} x ${row.against}`
    process.stdout.write(`${row.name}: ${row.value} ${row.unit}${ratio}\n`)
  }
}
