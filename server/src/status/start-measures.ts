import type { Store } from '../store/store.ts'
import { writeInBatches, type WrittenBatches } from '../store/written-batches.ts'
import { createMeasureBook, type MeasureBook } from './measure-book.ts'

/** Counts how calls ended beside them, and writes it down. */
export type Measures = WrittenBatches & Pick<MeasureBook, 'note'>

export function startMeasures(store: Store, whenFailed: (error: unknown) => void): Measures {
  const book = createMeasureBook()
  const take = () => {
    const days = book.take()
    return days.length > 0 ? days : undefined
  }
  const batches = writeInBatches(store, take, (inside, days) => inside.measures.add(days), whenFailed)
  return { note: book.note, ...batches }
}
