import type { Store } from '../store/store.ts'
import { erasedKeyId } from '../store/usage-table.ts'
import { dayMs, dayOf } from './day.ts'

/** `served` reached the owner's API and was answered; `failed` was answered with 400 or above; `limited` got 429 from us. */
export type CallOutcome = 'served' | 'failed' | 'limited'

/** Counts calls by key and operation in memory and writes them in one transaction a second. */
export type UsageMeter = {
  readonly count: (keyId: string, operationId: string, outcome: CallOutcome, now: number) => void
  /** Write what has been counted so far. Throws when the store cannot; the counts then stay for the next try. */
  readonly flush: () => void
  readonly stop: () => void
}

/** By key, then by operation: joining the two into one name for each call would cost more than counting. */
type DayCounts = Map<string, Map<string, Counts>>

type Counts = { calls: number; errors: number; limited: number; lastUsedAt: number }

const flushMs = 1_000

export function startUsageMeter(store: Store, whenFailed: (error: unknown) => void): UsageMeter {
  // One entry for each day that is not yet written: a flush that is late must not move calls to the next day.
  const days = new Map<number, DayCounts>()

  const count: UsageMeter['count'] = (keyId, operationId, outcome, now) => {
    const counts = countsFor(days, Math.floor(now / dayMs), keyId, operationId)
    counts.lastUsedAt = now
    if (outcome === 'limited') counts.limited += 1
    else counts.calls += 1
    if (outcome === 'failed') counts.errors += 1
  }

  const flush = (): void => {
    if (days.size === 0) return
    store.transaction(() => {
      for (const [day, byKey] of days) writeDay(store, dayOf(day * dayMs), byKey)
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

function countsFor(days: Map<number, DayCounts>, day: number, keyId: string, operationId: string): Counts {
  let byKey = days.get(day)
  if (!byKey) days.set(day, (byKey = new Map()))
  let byOperation = byKey.get(keyId)
  if (!byOperation) byKey.set(keyId, (byOperation = new Map()))
  let counts = byOperation.get(operationId)
  if (!counts) byOperation.set(operationId, (counts = { calls: 0, errors: 0, limited: 0, lastUsedAt: 0 }))
  return counts
}

function writeDay(store: Store, day: string, byKey: DayCounts): void {
  for (const [keyId, byOperation] of byKey) {
    const lastUsedAt = Math.max(...[...byOperation.values()].map((counts) => counts.lastUsedAt))
    // Unknown: the account was erased while its last calls were still in memory.
    const countedUnder = store.keys.touch(keyId, lastUsedAt) ? keyId : erasedKeyId
    for (const [operationId, counts] of byOperation) store.usage.add(day, countedUnder, operationId, counts)
  }
}
