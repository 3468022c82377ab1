import { Pool } from 'undici'
import { median } from '../measure/median.ts'
import { startChild, type Child } from './child.ts'
import type { BenchRow } from './gateway.ts'

/** The three ways in which one holder could keep an owner from everybody else, by their names in `attackers.ts`. */
export const attacks = {
  unread: 'asks for 50 MB and does not read',
  unsent: 'sends 2 bytes of 100',
  drip: 'asks for what the owner drips',
} as const

const callers = 4
const settleMs = 1_500

/**
 * The p99 of one holder's calls while another holder attacks, against the same calls in quiet. Rounds of both alternate,
 * and the figure is the median of the rounds' ratios.
 */
export async function benchFairness(requests = 1_500, rounds = 5): Promise<readonly BenchRow[]> {
  const owner = await startChild('owner.ts', [])
  const gateway = await startChild('gateway-child.ts', [owner.origin, '2'], { CACHE_MB: '0' })
  const attackers = await startChild('attackers.ts', [gateway.origin])
  const rows: BenchRow[] = []
  try {
    await p99Of(gateway, requests)
    for (const [name, words] of Object.entries(attacks)) {
      const quiet: number[] = []
      const attacked: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        quiet.push(await p99Of(gateway, requests))
        await attackers.ask(`begin ${name},${gateway.secrets[0]}`)
        await new Promise((resolve) => setTimeout(resolve, settleMs))
        attacked.push(await p99Of(gateway, requests))
        await attackers.ask('end')
        await new Promise((resolve) => setTimeout(resolve, settleMs / 3))
      }
      const ratios = attacked.map((value, round) => value / (quiet[round] ?? value))
      const against = `p99 in quiet, before: ${words}`
      rows.push({ name: against, value: round2(median(quiet)), unit: 'ms' })
      rows.push({
        name: `p99 while another holder ${words}`,
        value: round2(median(attacked)),
        unit: 'ms',
        ratio: round2(median(ratios)),
        against,
      })
    }
    return rows
  } finally {
    await attackers.stop()
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

const round2 = (number: number): number => Math.round(number * 100) / 100

if (import.meta.main) {
  for (const row of await benchFairness()) {
    process.stdout.write(`${row.name}: ${row.value} ${row.unit}${row.ratio === undefined ? '' : `  ${row.ratio} x`}\n`)
  }
}
