import { randomUUID } from 'node:crypto'
import type { Store } from '../store/store.ts'
import { erasedKeyId } from '../store/tables/usage-table.ts'
import { dayMs } from './day.ts'
import { countedRows, writeBatch, type CountedRow, type DayCounts } from './usage-batch.ts'

/** `served` reached the owner's API and was answered; `failed` was answered with 400 or above; `limited` got 429 from us. */
export type CallOutcome = 'served' | 'failed' | 'limited'

/** Counts calls by key and operation in memory and writes them once a second. */
export type UsageMeter = {
  readonly count: (keyId: string, operationId: string, outcome: CallOutcome, now: number) => void
  /** Write what has been counted so far. Rejects when the store cannot; the counts then stay for the next try. */
  readonly flush: () => Promise<void>
  /** Rows that are counted and not written yet. */
  readonly rowsWaiting: () => number
  /** Writes once more; what the store does not take by then is lost. */
  readonly stop: () => Promise<void>
}

const flushMs = 1_000
/** Written in one transaction, rows. */
const batchMax = 5_000
/** Kept while the store is away, rows. Past that calls are counted under nobody's key, so that the memory has an end. */
const rowsMax = 100_000

export function startUsageMeter(store: Store, whenFailed: (error: unknown) => void): UsageMeter {
  // One entry for each day that is not yet written: a flush that is late must not move calls to the next day.
  let days = new Map<number, DayCounts>()
  let rowsCounted = 0
  /** Counted before `days` began, and not yet written. */
  let rows: CountedRow[] = []
  /** Kept as it is, with its name, until the store has said that it has it. */
  let batch: { readonly id: string; readonly rows: readonly CountedRow[] } | undefined
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | undefined

  const count: UsageMeter['count'] = (keyId, operationId, outcome, now) => {
    const known =
      rowsCounted < rowsMax ||
      days
        .get(Math.floor(now / dayMs))
        ?.get(keyId)
        ?.has(operationId)
    const counts = countsFor(Math.floor(now / dayMs), known ? keyId : erasedKeyId, operationId)
    counts.lastUsedAt = now
    if (outcome === 'limited') counts.limited += 1
    else counts.calls += 1
    if (outcome === 'failed') counts.errors += 1
  }

  const countsFor = (day: number, keyId: string, operationId: string) => {
    let byKey = days.get(day)
    if (!byKey) days.set(day, (byKey = new Map()))
    let byOperation = byKey.get(keyId)
    if (!byOperation) byKey.set(keyId, (byOperation = new Map()))
    let counts = byOperation.get(operationId)
    if (!counts) {
      rowsCounted += 1
      byOperation.set(operationId, (counts = { calls: 0, errors: 0, limited: 0, lastUsedAt: 0 }))
    }
    return counts
  }

  const nextBatch = () => {
    if (!batch && rows.length > 0) batch = { id: randomUUID(), rows: rows.splice(0, batchMax) }
    return batch
  }

  const writeRows = async (): Promise<void> => {
    for (let next = nextBatch(); next; next = nextBatch()) {
      await writeBatch(store, next.id, next.rows)
      batch = undefined
    }
  }

  /** What comes from here on is for the next time: on a busy gateway there would be something to write for ever. */
  const takeRows = (): void => {
    rows = countedRows(days)
    days = new Map()
    rowsCounted = 0
  }

  const writeAll = async (): Promise<void> => {
    // Rows are left from the last time where the store was away.
    if (rows.length > 0 || batch) await writeRows()
    takeRows()
    await writeRows()
  }

  const flush = (): Promise<void> => {
    // One that has not begun takes along what is counted until it does.
    waiting ??= running.then(() => {
      waiting = undefined
      const written = writeAll()
      running = written.catch(() => {})
      return written
    })
    return waiting
  }

  const tryFlush = (): Promise<void> => flush().catch(whenFailed)
  const timer = setInterval(() => void tryFlush(), flushMs)
  timer.unref()
  return {
    count,
    flush,
    rowsWaiting: () => rowsCounted + rows.length + (batch?.rows.length ?? 0),
    stop: async () => {
      clearInterval(timer)
      await tryFlush()
    },
  }
}
