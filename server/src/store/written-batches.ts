import { randomUUID } from 'node:crypto'
import type { Store } from './store.ts'

/** What is folded in memory, and written down every five seconds. */
export type WrittenBatches = {
  /** Write what was folded so far. Never rejects: what cannot be written waits for the next time. */
  readonly flush: () => Promise<void>
  /** Writes once more; what the store does not take by then is lost. */
  readonly stop: () => Promise<void>
}

const flushMs = 5_000

/**
 * `take` gives what was folded since the last time, undefined for nothing; `write` is given the store of a transaction. A
 * batch that the store may have taken without our hearing of it is known by its name, and not written twice.
 */
export function writeInBatches<Batch>(
  store: Store,
  take: () => Batch | undefined,
  write: (store: Store, batch: Batch) => Promise<unknown>,
  whenFailed: (error: unknown) => void,
): WrittenBatches {
  /** Kept as it is, with its name, until the store has said that it has it. */
  let waiting: { readonly id: string; readonly batch: Batch } | undefined
  let running: Promise<void> = Promise.resolve()

  const next = (): typeof waiting => {
    if (waiting) return waiting
    const batch = take()
    return batch && { id: randomUUID(), batch }
  }
  const writeNext = async (): Promise<void> => {
    waiting = next()
    if (!waiting) return
    const { id, batch } = waiting
    try {
      await store.transaction(async (inside) => {
        if (await inside.usage.isNewBatch(id, Date.now())) await write(inside, batch)
      })
      waiting = undefined
    } catch (error) {
      whenFailed(error)
    }
  }
  const flush = (): Promise<void> => (running = running.then(writeNext))
  const timer = setInterval(() => void flush(), flushMs)
  timer.unref()
  return {
    flush,
    stop: async () => {
      clearInterval(timer)
      await flush()
    },
  }
}
