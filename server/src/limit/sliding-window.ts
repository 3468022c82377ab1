import { createSliceRings, slicesPerWindow, type SliceRings } from './slice-rings.ts'
import type { WindowLimiter } from './window-limiter.ts'

/** Callers remembered in one window; a row of 256 bytes and an entry of a map each. */
const callersMax = 100_000

const everybodyElse = 'everybody else'

/** The limiter of one process, and what it has counted. */
export type SlidingWindow = WindowLimiter & {
  readonly counted: (id: string, nowMs: number) => number
  /** Seconds, rounded up, until fewer calls than these are counted. */
  readonly secondsUntilBelow: (calls: number, id: string, nowMs: number) => number
  /** Everybody with calls in the window, and how many. */
  readonly callers: (nowMs: number) => readonly (readonly [id: string, calls: number])[]
}

/** Callers seen since `since`, a number of a slice. */
type Generation = { since: number; readonly rows: Map<string, number>; readonly rings: SliceRings }

/**
 * Never more than `limit` calls in any rolling window, exact in one process: the window is cut into sixty slices, and a
 * call counts until its whole slice has left the window. So it may refuse for a sixtieth of the window longer than it
 * must, and never admits more.
 *
 * Memory is bounded without resetting anybody: callers live in two generations, each lasting more than a window, and who
 * was not seen for a whole one has no calls left to remember. Newcomers beyond the places share one. `nowMs` must not be
 * a clock that people set; if it goes back all the same, time stands still until it has caught up.
 */
export function createSlidingWindow(limit: number, windowMs: number): SlidingWindow {
  const sliceMs = windowMs / slicesPerWindow
  let young = newGeneration()
  let old = newGeneration()
  let latest = 0

  const sliceAt = (nowMs: number): number => {
    // Numbers of slices begin above a window, so that none is ever below 0.
    const slice = Math.floor(nowMs / sliceMs) + slicesPerWindow + 1
    if (slice > latest) latest = slice
    if (latest - young.since > slicesPerWindow + 1) grow(latest)
    return latest
  }

  const grow = (slice: number): void => {
    const emptied = old
    emptied.rows.clear()
    emptied.rings.clear()
    emptied.since = slice
    old = young
    young = emptied
  }

  const rowOf = (id: string): number => {
    const known = young.rows.get(id)
    if (known !== undefined) return known
    const older = old.rows.get(id)
    if (older === undefined && young.rows.size >= callersMax && id !== everybodyElse) return rowOf(everybodyElse)
    const row = older === undefined ? young.rings.add() : young.rings.add(old.rings, older)
    young.rows.set(id, row)
    return row
  }

  const counted = (id: string, nowMs: number): number => {
    const slice = sliceAt(nowMs)
    return young.rings.sum(rowOf(id), slice)
  }

  /** Seconds, rounded up, until so many of the oldest calls have left the window. */
  const secondsUntil = (calls: number, id: string, nowMs: number): number => {
    const slice = sliceAt(nowMs)
    const row = rowOf(id)
    young.rings.sum(row, slice)
    const slices = young.rings.slicesToWait(row, slice, calls)
    if (slices === 0) return 0
    const intoSliceMs = Math.max(0, nowMs - (slice - slicesPerWindow - 1) * sliceMs)
    return Math.max(1, Math.ceil((slices * sliceMs - intoSliceMs) / 1_000 - 1e-9))
  }

  return {
    limit,
    windowSeconds: windowMs / 1_000,
    left: (id, nowMs) => Math.max(0, limit - counted(id, nowMs)),
    take: (id, nowMs) => {
      const slice = sliceAt(nowMs)
      const row = rowOf(id)
      young.rings.sum(row, slice)
      young.rings.count(row, slice, 1)
    },
    waitSeconds: (id, nowMs) => secondsUntil(1, id, nowMs),
    refill: () => undefined,
    counted,
    secondsUntilBelow: (calls, id, nowMs) => secondsUntil(counted(id, nowMs) - calls + 1, id, nowMs),
    callers: (nowMs) => {
      const slice = sliceAt(nowMs)
      const olderOnly = [...old.rows].filter(([id]) => !young.rows.has(id))
      return [
        ...[...young.rows].map(([id, row]) => [id, young.rings.sum(row, slice)] as const),
        ...olderOnly.map(([id, row]) => [id, old.rings.sum(row, slice)] as const),
      ].filter(([, calls]) => calls > 0)
    },
  }
}

function newGeneration(): Generation {
  return { since: 0, rows: new Map(), rings: createSliceRings() }
}
