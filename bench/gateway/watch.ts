import { startChild, type Child } from './child.ts'
import type { BenchRow } from './gateway.ts'

const lifetimeMs = 2_000

/**
 * Many subscribers of one thing that changes every two seconds: how often its owner is asked, how soon all have been told,
 * and what one more subscriber costs in memory. Subscribers are plain sockets in a process of their own; a process may open
 * as many as the system lets it, so there are as many as that, at most `wanted`.
 */
export async function benchWatch(wanted = 10_000, lifetimes = 10): Promise<readonly BenchRow[]> {
  const owner = await startChild('owner.ts', [])
  const gateway = await startChild('gateway-child.ts', [owner.origin], {
    LIMIT_STREAMS: String(2 * wanted),
    ACCESS_LOG: 'off',
  })
  const readers = await startChild('readers.ts', [gateway.origin, gateway.secrets[0] ?? ''])
  try {
    // The first subscriber brings everything that is made once.
    await readers.ask('open 100')
    const before = await gateway.state()
    const opened = Number(await readers.ask(`open ${wanted - 100}`))
    await new Promise((resolve) => setTimeout(resolve, 2 * lifetimeMs))
    const after = await gateway.state()
    const askedBefore = await askedOf(owner)
    const toldBefore = await toldOf(readers)
    await new Promise((resolve) => setTimeout(resolve, lifetimes * lifetimeMs))
    const asked = (await askedOf(owner)) - askedBefore
    const told = await toldOf(readers)
    const end = await gateway.state()
    return [
      { name: 'subscribers', value: opened + 100, unit: 'x' },
      { name: 'questions to the owner in one lifetime', value: round2(asked / lifetimes), unit: 'x' },
      {
        name: 'events that each subscriber had in one lifetime',
        value: round2((told.events - toldBefore.events) / (opened + 100) / lifetimes),
        unit: 'x',
      },
      { name: 'first to last subscriber told, median', value: round2(told.spreadMs), unit: 'ms' },
      { name: 'memory for one subscriber', value: Math.round((after.rss - before.rss) / opened), unit: 'B' },
      { name: 'memory of the process with all of them', value: round2(end.rss / 1_048_576), unit: 'MB' },
      { name: 'CPU in one lifetime', value: round2((end.cpu - after.cpu) / lifetimes / 1_000), unit: 'ms' },
      { name: 'streams that broke', value: told.broken, unit: 'x' },
    ]
  } finally {
    await readers.stop()
    await gateway.stop()
    await owner.stop()
  }
}

async function askedOf(owner: Child): Promise<number> {
  // What this child answers to the question.
  const { live = 0 } = (await owner.ask('counts')) as Readonly<Record<string, number>>
  return live
}

/** What the readers say of themselves. */
type Told = { readonly events: number; readonly spreadMs: number; readonly broken: number }

const toldOf = async (readers: Child): Promise<Told> => (await readers.ask('told')) as Told

const round2 = (number: number): number => Math.round(number * 100) / 100

if (import.meta.main) {
  for (const { name, value, unit } of await benchWatch()) process.stdout.write(`${name}: ${value} ${unit}\n`)
}
