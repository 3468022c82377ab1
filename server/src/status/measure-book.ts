import { durationBounds } from '../metrics/tally.ts'
import type { MeasuredDay } from '../store/tables/apis/measure-table.ts'
import { dayMs, dayOf } from '../usage/day.ts'

/** Folds how calls and checks ended by day, until somebody takes it. Grows with operations, and with nothing else. */
export type MeasureBook = {
  /** A call of an operation, or a check of an API, got its answer after `ms`. */
  readonly note: (subject: string, status: number, ms: number, now: number) => void
  readonly take: () => readonly MeasuredDay[]
}

type Folded = { -readonly [name in keyof MeasuredDay]: MeasuredDay[name] } & { took: number[] }

/** Nobody answered these: the caller left, or the answer broke off after it began. */
const unanswered = new Set([499, 599])

export function createMeasureBook(): MeasureBook {
  let days = new Map<number, Map<string, Folded>>()

  const foldedOf = (subject: string, now: number): Folded => {
    const number = Math.floor(now / dayMs)
    let ofDay = days.get(number)
    if (!ofDay) days.set(number, (ofDay = new Map()))
    let folded = ofDay.get(subject)
    if (!folded) {
      const took = Array.from({ length: durationBounds.length + 1 }, () => 0)
      const day = dayOf(now)
      folded = { subject, day, calls: 0, refused: 0, faults: 0, lastAt: 0, lastGoodAt: 0, took }
      ofDay.set(subject, folded)
    }
    return folded
  }

  return {
    note: (subject, status, ms, now) => {
      if (unanswered.has(status)) return
      const folded = foldedOf(subject, now)
      folded.calls += 1
      folded.lastAt = now
      if (status >= 500) folded.faults += 1
      else folded.lastGoodAt = now
      if (status >= 400 && status < 500) folded.refused += 1
      const bucket = bucketOf(ms / 1_000)
      folded.took[bucket] = (folded.took[bucket] ?? 0) + 1
    },
    take: () => {
      const taken = days
      days = new Map()
      return [...taken.values()].flatMap((ofDay) => [...ofDay.values()])
    },
  }
}

function bucketOf(seconds: number): number {
  const index = durationBounds.findIndex((bound) => seconds <= bound)
  return index < 0 ? durationBounds.length : index
}
