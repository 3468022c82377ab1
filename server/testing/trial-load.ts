import { Pool } from 'undici'

/** Callers that call one after another, for as long as a test likes. */
export type TrialLoad = {
  /** Answers so far by status; a call that had none counts as 0. */
  readonly statuses: () => Readonly<Record<number, number>>
  /** What was not answered as it should have been, in words. */
  readonly faults: readonly string[]
  readonly calls: () => number
  /** The longest that one of them waited for its whole answer. */
  readonly slowestMs: () => number
  /** Resolves when the last of them has its answer. */
  readonly stop: () => Promise<void>
}

export type LoadOptions = {
  readonly callers: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Between two calls of one caller, milliseconds. */
  readonly pauseMs?: number
  /** JSON to send with POST; GET without. */
  readonly body?: string
}

export function startTrialLoad(
  origin: string,
  { callers, path, headers, pauseMs = 0, body: sent }: LoadOptions,
): TrialLoad {
  const pool = new Pool(origin, { connections: callers })
  const statuses: Record<number, number> = {}
  const faults: string[] = []
  const request =
    sent === undefined
      ? { method: 'GET', path, headers }
      : { method: 'POST', path, headers: { ...headers, 'content-type': 'application/json' }, body: sent }
  let isOver = false
  let slowestMs = 0
  const count = (status: number, words: string): void => {
    statuses[status] = (statuses[status] ?? 0) + 1
    if (status !== 200) faults.push(words)
  }
  const caller = async (): Promise<void> => {
    while (!isOver) {
      const startedAt = performance.now()
      try {
        const { statusCode, body } = await pool.request(request)
        const text = await body.text()
        count(statusCode, `${statusCode} ${text.slice(0, 300)}`)
      } catch (error) {
        count(0, String(error))
      }
      slowestMs = Math.max(slowestMs, performance.now() - startedAt)
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
  const all = Promise.all(Array.from({ length: callers }, caller))
  return {
    statuses: () => statuses,
    faults,
    slowestMs: () => slowestMs,
    calls: () => Object.values(statuses).reduce((sum, number) => sum + number, 0),
    stop: async () => {
      isOver = true
      await all
      await pool.close()
    },
  }
}
