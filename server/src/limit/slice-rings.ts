/** Slices a window is cut into. A call counts until its whole slice has left the window: one slice longer at most. */
export const slicesPerWindow = 60

/** The present slice and those of a whole window before it. */
const ringLength = slicesPerWindow + 1

/** Before its ring, a caller's row holds the sum of it and the numbers of its newest and its oldest slice with calls. */
const sumAt = 0
const newestAt = 1
const oldestAt = 2
const ringAt = 3
const rowLength = ringAt + ringLength
const rowsPerSlab = 1_024

/**
 * Counts of many callers, a row of 256 bytes each, in slabs that are made when they are needed and kept for good. Rows
 * are numbered from 0; all numbers of slices must be above `slicesPerWindow`.
 */
export type SliceRings = {
  /** An empty row, or a copy of one of another. */
  readonly add: (from?: SliceRings, row?: number) => number
  readonly clear: () => void
  /** Calls of the last window; what has left it is forgotten. */
  readonly sum: (row: number, slice: number) => number
  readonly count: (row: number, slice: number, calls: number) => void
  /** Slices until so many of the oldest calls have left the window; 0 when there are none. Ask `sum` first. */
  readonly slicesToWait: (row: number, slice: number, calls: number) => number
  readonly slab: (row: number) => Uint32Array
}

export function createSliceRings(): SliceRings {
  const slabs: Uint32Array[] = []
  let rows = 0

  const slab = (row: number): Uint32Array => {
    const index = Math.floor(row / rowsPerSlab)
    return (slabs[index] ??= new Uint32Array(rowLength * rowsPerSlab))
  }

  return {
    add: (from, row = 0) => {
      const added = rows
      rows += 1
      const target = slab(added)
      const start = startOf(added)
      const source = from?.slab(row)
      const sourceStart = startOf(row)
      for (let index = 0; index < rowLength; index += 1) target[start + index] = source?.[sourceStart + index] ?? 0
      return added
    },
    clear: () => {
      rows = 0
    },
    sum: (row, slice) => {
      const cells = slab(row)
      const start = startOf(row)
      if ((cells[start + sumAt] ?? 0) > 0 && (cells[start + oldestAt] ?? 0) + slicesPerWindow < slice)
        forgetBefore(cells, start, slice - slicesPerWindow)
      return cells[start + sumAt] ?? 0
    },
    count: (row, slice, calls) => {
      const cells = slab(row)
      const start = startOf(row)
      const cell = start + ringAt + (slice % ringLength)
      if (cells[start + sumAt] === 0) cells[start + oldestAt] = slice
      cells[start + newestAt] = slice
      cells[cell] = (cells[cell] ?? 0) + calls
      cells[start + sumAt] = (cells[start + sumAt] ?? 0) + calls
    },
    slicesToWait: (row, slice, calls) => {
      const cells = slab(row)
      const start = startOf(row)
      if (cells[start + sumAt] === 0) return 0
      let last = cells[start + oldestAt] ?? 0
      let leaving = cells[start + ringAt + (last % ringLength)] ?? 0
      while (leaving < calls && last < slice) {
        last += 1
        leaving += cells[start + ringAt + (last % ringLength)] ?? 0
      }
      return last + ringLength - slice
    },
    slab,
  }
}

const startOf = (row: number): number => (row % rowsPerSlab) * rowLength

/** Each slice that ever held calls is passed once, and an idle caller's ring is passed once: constant for a call. */
function forgetBefore(cells: Uint32Array, start: number, first: number): void {
  const newest = cells[start + newestAt] ?? 0
  let oldest = cells[start + oldestAt] ?? 0
  let sum = cells[start + sumAt] ?? 0
  while (oldest <= newest) {
    const cell = start + ringAt + (oldest % ringLength)
    const calls = cells[cell] ?? 0
    if (oldest >= first && calls > 0) break
    sum -= calls
    cells[cell] = 0
    oldest += 1
  }
  cells[start + sumAt] = sum
  cells[start + oldestAt] = oldest
}
