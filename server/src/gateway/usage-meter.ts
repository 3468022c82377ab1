import type { Store } from '../store/store.ts'
import { dayMs, dayOf } from './daily-quota.ts'

/** `served` reached the owner's API and was answered; `failed` was answered with 400 or above; `limited` got 429 from us. */
export type CallOutcome = 'served' | 'failed' | 'limited'

/** Counts calls by key and operation in memory and writes them in one transaction a second. */
export type UsageMeter = {
  readonly count: (keyId: string, operationId: string, outcome: CallOutcome, now: number) => void
  /** Write what has been counted so far. Throws when the store cannot; the counts then stay for the next try. */
  readonly flush: () => void
  readonly stop: () => void
}

type Counts = { calls: number; errors: number; limited: number; lastUsedAt: number }

const flushMs = 1_000

export function startUsageMeter(store: Store, whenFailed: (error: unknown) => void): UsageMeter {
  // One map for each day that is not yet written: a flush that is late must not move calls to the next day.
  const days = new Map<number, Map<string, Counts>>()

  const count: UsageMeter['count'] = (keyId, operationId, outcome, now) => {
    const counts = countsFor(days, Math.floor(now / dayMs), `${keyId} ${operationId}`)
    counts.lastUsedAt = now
    if (outcome === 'limited') counts.limited += 1
    else counts.calls += 1
    if (outcome === 'failed') counts.errors += 1
  }

  const flush = (): void => {
    if (days.size === 0) return
    store.transaction(() => {
      for (const [day, byKeyAndOperation] of days) writeDay(store, dayOf(day * dayMs), byKeyAndOperation)
    })
    days.clear()
  }

  const tryFlush = (): void => {
    try {
      flush()
    } catch (error) {
      whenFailed(error)
    }
  }
  const timer = setInterval(tryFlush, flushMs)
  timer.unref()
  return {
    count,
    flush,
    stop: () => {
      clearInterval(timer)
      tryFlush()
    },
  }
}

function countsFor(days: Map<number, Map<string, Counts>>, day: number, name: string): Counts {
  let today = days.get(day)
  if (!today) days.set(day, (today = new Map()))
  let counts = today.get(name)
  if (!counts) today.set(name, (counts = { calls: 0, errors: 0, limited: 0, lastUsedAt: 0 }))
  return counts
}

function writeDay(store: Store, day: string, byKeyAndOperation: ReadonlyMap<string, Counts>): void {
  const add = store.statement(
    `INSERT INTO usage (day, key_id, operation_id, calls, errors, limited) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (key_id, day, operation_id) DO UPDATE
     SET calls = calls + excluded.calls, errors = errors + excluded.errors, limited = limited + excluded.limited`,
  )
  const touch = store.statement('UPDATE api_key SET last_used_at = max(coalesce(last_used_at, 0), ?) WHERE id = ?')
  for (const [name, { calls, errors, limited, lastUsedAt }] of byKeyAndOperation) {
    const [keyId = '', operationId = ''] = name.split(' ')
    const isKnown = Number(touch.run(lastUsedAt, keyId).changes) === 1
    // The account was erased while its last calls were still in memory.
    add.run(day, isKnown ? keyId : 'erased', operationId, calls, errors, limited)
  }
}
