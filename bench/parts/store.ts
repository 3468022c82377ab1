import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Figure, Part } from '../measure/part.ts'

const rows = 1_100_000
/** What the project set itself: no call of anybody waits longer for what one holder does. */
const workMsMax = 50

/**
 * An account with more counts than any will have, on SQLite or on what `DATABASE_URL` names: how long the event
 * loop of the portal is busy without a break while its holder takes all of it away, looks at it, and leaves.
 */
export const storePart: Part = {
  id: 'store',
  about: `an account with ${rows} counts: what its holder does, and how long everybody else waits for it`,
  run: async () => {
    const child = fork(
      join(import.meta.dirname, '../store/heavy-portal.ts'),
      [String(rows), process.env['DATABASE_URL'] ?? ''],
      {
        execArgv: ['--conditions=city-source'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      },
    )
    // Our own child sends this and nothing else.
    const [{ origin, cookie }] = (await once(child, 'message')) as [{ origin: string; cookie: string }]
    const longestTurn = async (): Promise<{ readonly wallMs: number; readonly workMs: number }> => {
      child.send('turn')
      const [answer] = (await once(child, 'message')) as [{ wallMs: number; workMs: number }]
      return { wallMs: round(answer.wallMs), workMs: round(answer.workMs) }
    }
    const measured = async (name: string, work: () => Promise<unknown>): Promise<readonly Figure[]> => {
      await longestTurn()
      const began = performance.now()
      await work()
      const took = Math.round(performance.now() - began)
      const { wallMs, workMs } = await longestTurn()
      return [
        { name, value: took, unit: 'ms', better: 'lower' },
        { name: `${name}: longest turn of the event loop`, value: wallMs, unit: 'ms', better: 'lower' },
        {
          name: `${name}: work in the longest turn`,
          value: workMs,
          unit: 'ms',
          better: 'lower',
          bar: { value: workMsMax, of: 'value' },
        },
      ]
    }
    const call = async (method: string, path: string): Promise<number> => {
      const response = await fetch(`${origin}/portal/v1${path}`, { method, headers: { cookie } })
      let bytes = 0
      for await (const chunk of response.body ?? []) bytes += chunk.length
      if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`)
      return bytes
    }
    try {
      return {
        kind: 'measured',
        figures: [
          ...(await measured('nothing, for a while', () => wait(5_000))),
          ...(await measured('export', () => call('GET', '/account/export'))),
          ...(await measured('usage of 90 days, ten times at once', () =>
            Promise.all(Array.from({ length: 10 }, () => call('GET', '/usage?days=90'))),
          )),
          ...(await measured('deletion', () => call('DELETE', '/account'))),
          ...(await measured('what a deletion leaves for later, its first minute', () => wait(60_000))),
        ],
      }
    } finally {
      child.send('stop')
      await once(child, 'exit')
    }
  },
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
