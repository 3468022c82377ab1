import { randomUUID } from 'node:crypto'
import type { Store } from '../store/store.ts'
import type { MeasuredDay } from '../store/tables/measure-table.ts'
import { createMeasureBook, type MeasureBook } from './measure-book.ts'

/** Counts how calls ended beside them, and writes it down every five seconds. */
export type Measures = {
  readonly note: MeasureBook['note']
  /** Write what was folded so far. Never rejects: what cannot be written waits for the next time. */
  readonly flush: () => Promise<void>
  readonly stop: () => Promise<void>
}

const flushMs = 5_000

export function startMeasures(store: Store, whenFailed: (error: unknown) => void): Measures {
  const book = createMeasureBook()
  /** Kept as it is, with its name, until the store has said that it has it. */
  let batch: { readonly id: string; readonly days: readonly MeasuredDay[] } | undefined
  let running: Promise<void> = Promise.resolve()

  const write = async (): Promise<void> => {
    const days = batch?.days ?? book.take()
    if (days.length === 0) return
    batch ??= { id: randomUUID(), days }
    const { id } = batch
    try {
      await store.transaction(async (store) => {
        if (await store.usage.isNewBatch(id, Date.now())) await store.measures.add(days)
      })
      batch = undefined
    } catch (error) {
      whenFailed(error)
    }
  }
  const flush = (): Promise<void> => (running = running.then(write))
  const timer = setInterval(() => void flush(), flushMs)
  timer.unref()
  return {
    note: book.note,
    flush,
    stop: async () => {
      clearInterval(timer)
      await flush()
    },
  }
}
